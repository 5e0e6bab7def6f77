import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
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

  it.each(['xlsx', 'graphml', 'fhirJson', 'fhirXml', 'easynwk', 'svg', 'png', 'pdf'])('writes %s', async (format) => {
    const { errors, file } = await take('teamLeader', { format });
    expect([errors, (file?.content.length ?? 0) > 500]).toEqual([[], true]);
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
    const csv = await contents('csv');
    expect(csv).toMatchObject({ content: null, keptCount: 0, leftOut: [] });
    expect(csv.people).toContain('Bert');
    expect(csv.tieCount).toBeGreaterThanOrEqual(csv.people.length);
    const { leftOut } = await contents('easynwk');
    expect(leftOut.find(({ code }) => code === 'CERTIFICATES')?.names).toContain('Bert');
  });

  it('is not for a relative or a coordinator', async () => {
    for (const persona of ['relative', 'coordinator'] as const) {
      const { errors, file } = await take(persona);
      expect([file, errors.length]).toEqual([null, 1]);
    }
  });
});
