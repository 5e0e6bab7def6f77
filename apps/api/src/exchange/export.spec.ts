import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { contentOf } from '../access/store-content.js';
import { accessEvents } from '../testing/access-events.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const circleFile = `query CircleFile($clientId: ID!, $format: CircleFileFormat!, $pseudonymised: Boolean! = false) {
  circleFile(clientId: $clientId, format: $format, pseudonymised: $pseudonymised) {
    name mediaType content leftOut { code count }
  }
}`;

interface File {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

async function take(as: PersonaName, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await server.graphql(
    circleFile,
    { clientId: ids.anna, format: 'csv', ...variables },
    { as },
  );
  const file = (data?.['circleFile'] ?? null) as File | null;
  return { errors, file, text: file ? Buffer.from(file.content, 'base64').toString('utf8') : '' };
}

const byOperation = (one: { readonly operation: string; readonly role: string }, other: typeof one): number =>
  `${one.operation} ${one.role}` < `${other.operation} ${other.role}` ? -1 : 1;

describe('taking a circle out', () => {
  it('gives a team leader everyone, under a name that names nobody', async () => {
    const { errors, file, text } = await take('teamLeader');
    expect(errors).toEqual([]);
    expect(file).toMatchObject({
      name: expect.stringMatching(/^kring-\d{4}-\d\d-\d\d\.csv$/),
      mediaType: 'text/csv; charset=utf-8',
    });
    expect(text).toContain('Bert;vader;');
    expect(text).toContain('note about Bert');
  });

  it('gives nobody more than they see on the screen', async () => {
    const { text } = await take('consultant');
    expect(text).toContain('Bert;vader;');
    expect(text).not.toContain('note about Bert');
    expect(text).not.toContain('2027-01-01');
  });

  it('names nobody when it is pseudonymised', async () => {
    const { text } = await take('teamLeader', { pseudonymised: true });
    expect(text).toContain('P1;');
    expect(text).not.toContain('Bert');
  });

  it.each([
    ['xlsx', 'PK'],
    ['graphml', '<?xml'],
    ['canvasCsv', 'PK'],
    ['fhirJson', '{'],
    ['fhirXml', '<?xml'],
    ['fhirNdjson', '{'],
    ['vcard', 'BEGIN:VCARD'],
    ['easynwk', '\uFEFF{'],
    ['svg', '<svg'],
    ['png', '\uFFFDPNG'],
    ['pdf', '%PDF'],
  ])('writes %s, as such a file begins', async (format, begins) => {
    const { errors, text } = await take('teamLeader', { format });
    expect(errors).toEqual([]);
    expect(text.slice(0, begins.length)).toBe(begins);
    expect(text.length).toBeGreaterThan(300);
  });

  it('says in a dry run who and what would be in it, writes nothing, and leaves the trace of looking', async () => {
    const text = `query ($id: ID!, $format: CircleFileFormat!) { circleFile(clientId: $id, format: $format, dryRun: true) {
      content people tieCount keptCount leftOut { code count names } } }`;
    const contents = async (format: string) =>
      (await server.graphql(text, { id: ids.anna, format }, { as: 'teamLeader' })).data?.['circleFile'] as {
        readonly people: readonly string[];
        readonly tieCount: number;
        readonly leftOut: readonly { readonly code: string; readonly names: readonly string[] }[];
      };
    const before = await contentOf(server.db);
    const events = () => server.db.read((tx) => tx.run(accessEvents, { clientId: ids.anna }));
    const earlier = await events();
    const csv = await contents('csv');
    expect(await contentOf(server.db)).toEqual(before);
    expect((await events()).toSorted(byOperation)).toEqual(
      [...earlier, { operation: 'circle', role: 'teamLeader' }].toSorted(byOperation),
    );
    expect(csv).toMatchObject({ content: null, keptCount: 0, leftOut: [] });
    expect(csv).toMatchObject({ people: ['Bert', 'Carla'], tieCount: 3 });
    expect(await contents('easynwk')).toMatchObject({ leftOut: [] });
    const { leftOut } = await contents('pdf');
    expect(leftOut.find(({ code }) => code === 'CERTIFICATES')?.names).toContain('Bert');
  });

  it('is not for a relative or a coordinator', async () => {
    for (const persona of ['relative', 'coordinator'] as const) {
      const { errors, file } = await take(persona);
      expect([file, errors.length]).toEqual([null, 1]);
    }
  });
});
