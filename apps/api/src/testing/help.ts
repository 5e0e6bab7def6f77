import type { PersonaName, TestServer } from './test-server.js';

/** What a mutation of the API answers with, as far as tests look at it. */
export interface Payload {
  readonly errors: readonly { readonly code: string; readonly field: string | null; readonly facts: readonly Fact[] }[];
  readonly [name: string]: unknown;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

type Id = { readonly id: string; readonly version: number };

const shown: Readonly<Record<string, string>> = {
  recordOffer: 'offer { id version }',
  recordNeed: 'need { id version }',
  recordTask: 'task { id version }',
  recordPolicy: 'policy { id version }',
  proposeExperiment: 'experiment { id version }',
  proposeMatch: 'match { id version }',
  recordConsent: 'person { id version }',
  recordConcern: 'concern { id version }',
  reviewConcern: 'concern { id version }',
  liftConcern: 'concern { id version }',
  undoConcern: 'concern { id version }',
};

/** Runs one mutation with one input and gives its payload. Throws when the answer is no payload. */
export async function mutate(
  server: TestServer,
  as: PersonaName,
  mutation: string,
  input: object,
  { fields = shown[mutation] ?? '', key }: { readonly fields?: string; readonly key?: string } = {},
): Promise<Payload> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await server.graphql(
    `mutation M($input: ${inputTypes[mutation] ?? type}!) {
      ${mutation}(input: $input) { ${fields} errors { code field facts { name value } } }
    }`,
    { input },
    { as, ...(key !== undefined && { headers: { 'idempotency-key': key } }) },
  );
  if (errors.length > 0 || data === null) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return data[mutation] as Payload;
}

const versionInputs = (type: string, ...mutations: readonly string[]) => mutations.map((mutation) => [mutation, type]);

const inputTypes: Readonly<Record<string, string>> = Object.fromEntries([
  ...versionInputs('OfferVersionInput', 'confirmOffer', 'pauseOffer', 'resumeOffer', 'withdrawOffer'),
  ...versionInputs('NeedVersionInput', 'withdrawNeed', 'reopenNeed'),
  ...versionInputs('TaskVersionInput', 'removeTask'),
  ...versionInputs('ExperimentVersionInput', 'agreeExperiment', 'declineExperiment', 'endExperiment'),
  ...versionInputs('MatchVersionInput', 'withdrawMatch'),
]);

/** Runs a mutation that must succeed, and gives what it made. */
export async function made(server: TestServer, as: PersonaName, mutation: string, input: object): Promise<Id> {
  const { errors, ...payload } = await mutate(server, as, mutation, input);
  if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return Object.values(payload)[0] as Id;
}

/** Asks a query that must succeed, and gives its data. */
export async function ask(
  server: TestServer,
  as: PersonaName,
  query: string,
  variables: object = {},
): Promise<unknown> {
  const { data, errors } = await server.graphql(query, variables, { as });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
