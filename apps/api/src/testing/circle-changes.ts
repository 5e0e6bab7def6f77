import type { PersonaName, TestServer } from './test-server.js';

/** What a mutation answers with: the asked fields and its errors. */
interface WithErrors {
  readonly errors: readonly { readonly code: string; readonly field: string | null }[];
}

/** Runs a mutation as a team leader, or as whoever is named. Throws when the answer is no payload. */
export async function change<Shown>(
  server: TestServer,
  name: string,
  fields: string,
  input: object,
  as: PersonaName = 'teamLeader',
): Promise<WithErrors & Shown> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} errors { code field } } }`;
  const { data, errors } = await server.graphql(text, { input }, { as });
  if (errors.length > 0 || data === null) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return data[name] as WithErrors & Shown;
}

/** Who is in a circle, by name, as a viewer sees it. */
export async function namesInCircle(server: TestServer, clientId: string, as: PersonaName): Promise<string[]> {
  const text = 'query ($clientId: ID!) { circle(clientId: $clientId) { members { person { name } } } }';
  const { data } = await server.graphql(text, { clientId }, { as });
  const circle = data?.['circle'] as { members: { person: { name: string } }[] };
  return circle.members.map(({ person }) => person.name);
}
