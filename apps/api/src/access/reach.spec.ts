import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessMatrix, isOperation, reachOf, type Operation } from '@kring/access';
import { roles, type Role } from '@kring/care-network';
import type { GraphQLSchema } from 'graphql';
import { schemaOf } from '../testing/schema-of.js';
import { startTestServer, type Answer, type TestServer } from '../testing/test-server.js';
import { calls } from './calls.js';
import { documentFor } from './documents.js';
import { contentOf } from './store-content.js';
import { furnishWorld, type Place, type World } from './world.js';

let server: TestServer;
let schema: GraphQLSchema;
let world: World;
beforeAll(async () => {
  server = await startTestServer();
  schema = await schemaOf(server);
  world = await furnishWorld(server);
});
afterAll(() => server.stop());

const call = (operation: Operation, place: Place, as?: Role): Promise<Answer> => {
  const variables = calls[operation](place);
  const document = documentFor(schema, operation, Object.keys(variables));
  return server.graphql(document, variables, as === undefined ? {} : { as });
};

const operations = Object.keys(accessMatrix).filter(isOperation);
const nameOf = (operation: Operation): string => operation.slice(operation.indexOf('.') + 1);
const isMutation = (operation: Operation): boolean => operation.startsWith('Mutation.');

interface Payload {
  readonly errors: readonly { readonly code: string }[];
}

/** The codes of an answer: of the payload for a mutation, at the top for a query. */
const codesOf = (operation: Operation, { data, errors }: Answer): readonly string[] => {
  const payload = isMutation(operation) ? (data?.[nameOf(operation)] as Payload | undefined) : undefined;
  return [...errors.map(({ extensions }) => extensions.code), ...(payload?.errors ?? []).map(({ code }) => code)];
};

const everyRow = (wanted: (role: Role, operation: Operation) => boolean): [Role, Operation][] =>
  roles.flatMap((role) =>
    operations.filter((operation) => wanted(role, operation)).map((operation): [Role, Operation] => [role, operation]),
  );

const othersHere = ['Carla', 'Dirk', 'Eva'];
const nextDoor = ['Finn', 'Gerda'];
const abroad = ['Hugo', 'Ida', 'De Elzen', 'Elders'];

/** What says that there is a concern, or why. */
const concerns = ['concern around', 'safeguarding'];

/** Names that a role meets in no answer at all, however it asks. */
const neverSeen: Readonly<Record<Role, readonly string[]>> = {
  teamLeader: [...nextDoor, ...abroad],
  consultant: [...nextDoor, ...abroad, 'note about', ...concerns],
  client: ['Dirk', 'Eva', ...nextDoor, ...abroad, ...concerns],
  relative: [...othersHere, ...nextDoor, ...abroad, 'note about', ...concerns],
  coordinator: ['Anna', ...othersHere, 'Finn', ...abroad, 'note about', 'offer of', 'house of', ...concerns],
};

const textsOf = ({ data }: Answer): string => JSON.stringify(data);

describe('nobody', () => {
  it.each(operations)('gets anything from %s', async (operation) => {
    const answer = await call(operation, world.here);
    expect(codesOf(operation, answer)).toEqual(['UNAUTHENTICATED']);
    expect(textsOf(answer)).not.toMatch(/Bert|Anna|Linde/);
  });
});

describe('what the matrix gives to none', () => {
  it.each(everyRow((role, operation) => reachOf(role, operation) === 'none'))(
    'is refused to a %s: %s',
    async (role, operation) => {
      const answer = await call(operation, world.here, role);
      expect(codesOf(operation, answer)).toEqual(['FORBIDDEN']);
      expect(textsOf(answer)).not.toMatch(/Bert|Anna|Linde/);
    },
  );
});

describe('what the matrix gives', () => {
  it.each(everyRow((role, operation) => reachOf(role, operation) !== 'none' && !isMutation(operation)))(
    'is answered to a %s, with nobody out of reach: %s',
    async (role, operation) => {
      const answer = await call(operation, world.here, role);
      expect(codesOf(operation, answer)).toEqual([]);
      const texts = textsOf(answer);
      expect(neverSeen[role].filter((name) => texts.includes(name))).toEqual([]);
    },
  );
});

const isOutOfReach = (role: Role, operation: Operation, place: 'nextDoor' | 'abroad'): boolean => {
  const reach = reachOf(role, operation);
  return reach !== 'none' && (place === 'abroad' || reach !== 'organisation');
};
const takesNothing: readonly Operation[] = operations.filter((operation) => calls[operation].length === 0);
/** A policy is made for the organisation as a whole: there is no other place to make it. */
const aboutAPlace = (operation: Operation): boolean =>
  !takesNothing.includes(operation) && operation !== 'Mutation.recordPolicy';

describe.each(['nextDoor', 'abroad'] as const)('%s', (where) => {
  it.each(everyRow((role, operation) => aboutAPlace(operation) && isOutOfReach(role, operation, where)))(
    'nothing is shown to, or changed by, a %s: %s',
    async (role, operation) => {
      const before = await contentOf(server.db);
      const answer = await call(operation, world[where], role);
      const texts = textsOf(answer);
      expect(neverSeen[role].filter((name) => texts.includes(name))).toEqual([]);
      const codes = codesOf(operation, answer);
      if (isMutation(operation)) expect(codes).not.toEqual([]);
      expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
      expect(await contentOf(server.db)).toEqual(before);
    },
  );
});
