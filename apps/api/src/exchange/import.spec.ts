import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { contentOf } from '../access/store-content.js';
import { fileHeader } from '../limits/request-body.js';
import { accessEvents } from '../testing/access-events.js';
import { aPhoto } from '../testing/photos.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const preview = `query CircleImport($input: ReadImportInput!) {
  circleImport(input: $input) {
    format clientName yesInFile seen clients { id name }
    rows { kind index state name role ring sector why changes { field before after skill { code } } }
    remarks { code row column } problems { code row column facts { name value } }
  }
}`;
const bringIn = `mutation ImportCircle($input: ImportCircleInput!) {
  importCircle(input: $input) {
    added changed changeId circle { members { person { name birthYear note } tie { ring sector role } } }
    preview { seen rows { name state } problems { code } } errors { code field }
  }
}`;

const csv = (text: string) => ({ name: 'kring.csv', content: Buffer.from(text).toString('base64') });

interface Row {
  readonly name: string;
  readonly state: string;
  readonly why: string | null;
  readonly changes: readonly { field: string; before: string[]; after: string[] }[];
}
interface Preview {
  readonly seen: string;
  readonly yesInFile: number;
  readonly rows: readonly Row[];
  readonly problems: readonly { code: string }[];
}
interface Done {
  readonly changeId: string | null;
  readonly added: number | null;
  readonly changed: number | null;
  readonly circle: { members: readonly { person: { name: string }; tie: { ring: number | null } }[] } | null;
  readonly preview: Preview | null;
  readonly errors: readonly { code: string; field: string }[];
}

async function look(text: string, as: PersonaName = 'teamLeader', more: object = {}) {
  const input = { clientId: ids.anna, files: [csv(text)], ...more };
  const { data, errors } = await server.graphql(preview, { input }, { as });
  return { errors, seen: (data?.['circleImport'] ?? null) as Preview | null };
}

async function bring(
  text: string,
  more: object = {},
  asking: { as?: PersonaName; headers?: Record<string, string> } = {},
) {
  const { seen } = await look(text, asking.as);
  const input = { clientId: ids.anna, files: [csv(text)], seen: seen?.seen || 'nothing', ...more };
  const { data, errors } = await server.graphql(bringIn, { input }, { as: 'teamLeader', ...asking });
  expect(errors).toEqual([]);
  return data?.['importCircle'] as Done;
}

const states = (rows: readonly Row[]) => rows.map(({ name, state, why }) => [name, state, why]);

describe('what a file would do to a circle', () => {
  it('is shown row by row, and nothing is written', async () => {
    const before = await contentOf(server.db);
    const { seen } = await look('Naam;Ring;Kent\nBert;3;Nieuwe Buur\nNieuwe Buur;;\n');
    expect(states(seen?.rows ?? [])).toEqual([
      ['Bert', 'changed', null],
      ['Nieuwe Buur', 'new', null],
      ['Bert – Nieuwe Buur', 'new', null],
    ]);
    expect(seen?.rows[0]?.changes).toEqual([expect.objectContaining({ field: 'ring', after: ['3'] })]);
    expect(await contentOf(server.db)).toEqual(before);
  });

  it('is why it cannot be read, with the place', async () => {
    const { seen } = await look('Naam;Soort\nAnk;9\n');
    expect(seen?.problems).toEqual([
      { code: 'UNKNOWN_VALUE', row: 2, column: 'Soort', facts: [{ name: 'value', value: '9' }] },
    ]);
  });

  it('is not for a relative or a coordinator, nor about a client of another team', async () => {
    for (const persona of ['relative', 'coordinator'] as const) {
      expect((await look('Naam\nAnk\n', persona)).errors).toHaveLength(1);
    }
    expect(await look('Naam\nAnk\n', 'teamLeader', { clientId: ids.finn })).toEqual({ errors: [], seen: null });
  });

  it('can be pasted rows', async () => {
    const { seen } = await look('', 'teamLeader', { files: [], pasted: 'Oom Piet\toom\t2' });
    expect(seen?.rows).toEqual([expect.objectContaining({ name: 'Oom Piet', role: 'oom', ring: 2, state: 'new' })]);
  });

  it('leaves an AccessEvent', async () => {
    const events = await server.db.read((tx) => tx.run(accessEvents, { clientId: ids.anna }));
    expect(events).toContainEqual({ operation: 'circleImport', role: 'teamLeader' });
  });
});

describe('bringing a file in', () => {
  const file = 'Naam;Rol;Geboortejaar;Opmerking\nCor;oom;1950;fietst\nDora;tante;;\n';

  it('does what was seen and what was chosen, once', async () => {
    const people = [
      { index: 0, ring: 3, sector: 'family' },
      { index: 1, leaveOut: true },
    ];
    const first = await bring(file, { people });
    expect([first.errors, first.added, first.changed]).toEqual([[], 1, 0]);
    expect(first.circle?.members).toContainEqual({
      person: { name: 'Cor', birthYear: 1950, note: 'fietst' },
      tie: { ring: 3, sector: 'family', role: 'oom' },
    });
    const second = await bring(file, { people });
    expect([second.added, second.changed, second.circle?.members.length]).toEqual([0, 0, first.circle?.members.length]);
  });

  it('happens once for a key, also when it is sent again', async () => {
    const { seen } = await look('Naam\nEef\n');
    const input = { clientId: ids.anna, files: [csv('Naam\nEef\n')], seen: seen?.seen };
    const asking = { as: 'teamLeader', headers: { 'idempotency-key': 'import-eef' } } as const;
    const [one, other] = [
      await server.graphql(bringIn, { input }, asking),
      await server.graphql(bringIn, { input }, asking),
    ];
    expect(one.data).toMatchObject({ importCircle: { added: 1, errors: [] } });
    expect(other.data).toEqual(one.data);
  });

  it('is refused when the file would do something else by now, and says what', async () => {
    const { seen } = await look('Naam;Ring\nFien;1\n');
    await bring('Naam;Ring\nFien;2\n');
    const input = { clientId: ids.anna, files: [csv('Naam;Ring\nFien;1\n')], seen: seen?.seen };
    const { data } = await server.graphql(bringIn, { input }, { as: 'teamLeader' });
    expect(data?.['importCircle']).toMatchObject({
      circle: null,
      preview: { rows: [{ name: 'Fien', state: 'changed' }] },
      errors: [{ code: 'STALE', field: 'seen' }],
    });
  });

  it('is refused with what is wrong in the file', async () => {
    expect(await bring('Ring\n1\n')).toMatchObject({
      preview: { problems: [{ code: 'NO_NAME_COLUMN' }] },
      errors: [{ code: 'INVALID', field: 'files' }],
    });
  });

  it('records no more for a consultant than they may record by hand', async () => {
    const done = await bring(
      'Naam;Opmerking;Geboortejaar\nBert;stout;1901\nGijs;geheim;1960\n',
      {},
      { as: 'consultant' },
    );
    expect([done.added, done.changed]).toEqual([1, 0]);
    const { data } = await server.graphql(
      'query Circle($id: ID!) { circle(clientId: $id) { members { person { name note birthYear } } } }',
      { id: ids.anna },
      { as: 'teamLeader' },
    );
    const { members } = data?.['circle'] as { members: { person: { name: string } }[] };
    expect(members.map(({ person }) => person)).toEqual(
      expect.arrayContaining([
        { name: 'Gijs', note: null, birthYear: 1960 },
        expect.objectContaining({ name: 'Bert', note: 'note about Bert' }),
      ]),
    );
  });

  it('takes a yes over only when that is asked, with its own day', async () => {
    const said = 'Naam;Toestemming\nHanna;om hulp gevraagd worden 2026-01-05\n';
    const { seen } = await look(said);
    expect(seen?.yesInFile).toBe(1);
    await bring(said);
    expect((await look(said)).seen?.yesInFile).toBe(1);
    expect(await bring(said, { takeYes: true })).toMatchObject({ errors: [], changed: 1 });
    expect((await look(said)).seen).toMatchObject({ yesInFile: 0, rows: [{ state: 'alreadyThere' }] });
  });

  it('is for a client in their own circle', async () => {
    const { data, errors } = await server.graphql(
      preview,
      { input: { clientId: ids.anna, pasted: 'Vriend Ties' } },
      { as: 'client' },
    );
    expect([errors, (data?.['circleImport'] as Preview).rows.length]).toEqual([[], 1]);
  });
});

describe('photos in a file', () => {
  const cards = ['Bert', 'Foto Fleur']
    .map((name) => `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nPHOTO:data:image/png;base64,${aPhoto}\r\nEND:VCARD\r\n`)
    .join('');
  const photos = async () => {
    const query = `{ circle(clientId: "${ids.anna}") { members { person { name photo } } } }`;
    const { data } = await server.graphql(query, {}, { as: 'teamLeader' });
    const { members } = data?.['circle'] as {
      members: { person: { name: string; photo: string | null } }[];
    };
    return members.map(({ person }) => person).filter(({ name }) => ['Bert', 'Foto Fleur'].includes(name));
  };

  it('come in of whom there is none, and go again with the import', async () => {
    expect((await look(cards)).seen?.rows).toMatchObject([
      { name: 'Bert', state: 'changed', changes: [{ field: 'photo', before: [], after: ['photo'] }] },
      { name: 'Foto Fleur', state: 'new' },
    ]);
    const { changeId } = await bring(cards);
    const brought = await photos();
    expect(brought.map(({ photo }) => photo !== null)).toEqual([true, true]);
    expect((await look(cards)).seen?.rows.map(({ state }) => state)).toEqual(['alreadyThere', 'alreadyThere']);
    const file = `query ($codes: Boolean!) {
      circleFile(clientId: "${ids.anna}", format: csv, pseudonymised: $codes) { content } }`;
    const csv = async (codes: boolean) => {
      const answer = await server.graphql(file, { codes }, { as: 'teamLeader' });
      return Buffer.from((answer.data?.['circleFile'] as { content: string }).content, 'base64').toString('utf8');
    };
    expect((await csv(false)).match(/data:image\/png;base64,/g)).toHaveLength(2);
    expect(await csv(true)).not.toContain('data:');
    const undo = `mutation ($input: ReverseChangeInput!) { reverseChange(input: $input) { errors { code } } }`;
    const { data } = await server.graphql(undo, { input: { clientId: ids.anna, changeId } }, { as: 'teamLeader' });
    expect(data?.['reverseChange']).toEqual({ errors: [] });
    expect(await photos()).toEqual([{ name: 'Bert', photo: null }]);
  });
});

describe('a file about several clients', () => {
  const patients = ['1', '2'].map((id) => ({ resourceType: 'Patient', id, name: [{ text: `Client ${id}` }] }));
  const relative = {
    ...{ resourceType: 'RelatedPerson', id: 'a', name: [{ text: 'Nicht Roos' }] },
    patient: { reference: 'Patient/2' },
  };
  const file = JSON.stringify([...patients, relative]);

  it('gives the choice of whose circle, and then that one', async () => {
    const asked = await look(file);
    expect(asked.seen).toMatchObject({
      rows: [],
      problems: [{ code: 'SEVERAL_CLIENTS' }],
      clients: [
        { id: 'Patient/1', name: 'Client 1' },
        { id: 'Patient/2', name: 'Client 2' },
      ],
    });
    const chosen = await look(file, 'teamLeader', { clientInFile: 'Patient/2' });
    expect(chosen.seen).toMatchObject({ clients: [], problems: [], rows: [{ name: 'Nicht Roos', state: 'new' }] });
  });
});

describe('a large file', () => {
  const large = `Naam;Opmerking\n${Array.from({ length: 900 }, (_, index) => `P${index};${'x'.repeat(200)}`).join('\n')}\n`;
  const input = { clientId: ids.anna, files: [csv(large)] };

  it('comes in when the request says that it carries one', async () => {
    const headers = { [fileHeader]: '1' };
    const { status, data } = await server.graphql(preview, { input }, { as: 'teamLeader', headers });
    expect([status, (data?.['circleImport'] as Preview).rows.length]).toEqual([200, 900]);
  });

  it('is refused without that, and from whoever is not signed in', async () => {
    expect((await server.graphql(preview, { input }, { as: 'teamLeader' })).status).toBe(413);
    expect((await server.graphql(preview, { input }, { headers: { [fileHeader]: '1' } })).status).toBe(413);
  });
});
