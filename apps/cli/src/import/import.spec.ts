import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exampleOrganisation } from '@kring/example-organisation';
import { answer, buildKring, Desk, filesToImport, problems, type Said } from '../testing/desk.js';

const roster = path.join(filesToImport, 'kring-van-mia.csv');
const example = exampleOrganisation({ today: '2026-11-24' });
const daan = example.clients[0]!.client.id;
const linde = example.teams[0]!.team.id;

let desk: Desk;

beforeAll(buildKring, 5 * 60_000);

beforeEach(async () => {
  desk = await Desk.set();
});

afterEach(() => desk.clear());

interface ImportAnswer {
  readonly client: { readonly id: string; readonly name: string; readonly new: boolean };
  readonly people: Readonly<Record<'added' | 'changed' | 'alreadyThere' | 'refused', { name: string }[]>>;
  readonly ties: { readonly added: number; readonly changed: number; readonly alreadyThere: number };
  readonly rows: {
    readonly name: string;
    readonly state: string;
    readonly why: string | null;
    readonly changes: { field: string; before: unknown; after: unknown }[];
  }[];
}

const summary = (said: Said) => {
  const { client, people, ties } = answer(said) as ImportAnswer;
  return {
    new: client.new,
    added: people.added.length,
    changed: people.changed.length,
    already: people.alreadyThere.length,
    ties,
  };
};

describe('kring import', () => {
  beforeEach(async () => {
    await desk.kring(['example', '--clients', '1']);
  });

  it('brings the people of a roster into the circle of a client', async () => {
    const said = await desk.kring(['import', roster, '--client', daan]);
    expect(said.exitCode).toBe(0);
    expect((answer(said) as ImportAnswer).people).toMatchObject({
      added: [{ name: 'Riet Kok' }, { name: 'Jan Kok' }, { name: 'Ank Smit' }, { name: 'Dr. Haan' }],
      changed: [{ name: 'Bobbie' }],
      alreadyThere: [],
      refused: [],
    });
    expect(said.stderr).toContain('row 7, column "Contact": VALUE_NOT_UNDERSTOOD');
  });

  it('adds nothing the second time', async () => {
    const first = await desk.kring(['import', roster, '--client', daan]);
    expect(summary(first)).toEqual({
      new: false,
      added: 4,
      changed: 1,
      already: 0,
      ties: { added: 6, changed: 0, alreadyThere: 0 },
    });
    const counts = async () => ((await desk.kring(['backup'])).stdout.match(/"label":"(Person|Tie)"/g) ?? []).length;
    const before = await counts();
    const second = await desk.kring(['import', roster, '--client', daan]);
    expect(summary(second)).toEqual({
      new: false,
      added: 0,
      changed: 0,
      already: 5,
      ties: { added: 0, changed: 0, alreadyThere: 2 },
    });
    expect(await counts()).toBe(before);
  });

  it('makes a new client once, with the map that easyNWK drew', async () => {
    const args = [
      'import',
      path.join(filesToImport, 'netzwerk-von-lena.json'),
      '--new-client',
      'Lena Huber',
      '--team',
      linde,
    ];
    expect(summary(await desk.kring(args))).toEqual({
      new: true,
      added: 6,
      changed: 0,
      already: 0,
      ties: { added: 8, changed: 0, alreadyThere: 0 },
    });
    expect(summary(await desk.kring(args))).toEqual({
      new: false,
      added: 0,
      changed: 0,
      already: 6,
      ties: { added: 0, changed: 0, alreadyThere: 2 },
    });
  });

  it('only says what would happen in a dry run', async () => {
    const before = (await desk.kring(['backup'])).stdout;
    const said = await desk.kring(['import', roster, '--client', daan, '--dry-run']);
    expect(summary(said)).toEqual({
      new: false,
      added: 4,
      changed: 1,
      already: 0,
      ties: { added: 6, changed: 0, alreadyThere: 0 },
    });
    expect((await desk.kring(['backup'])).stdout).toBe(before);
  });

  it('says row by row what would happen, and does just that', async () => {
    await desk.kring(['import', roster, '--client', daan]);
    await writeFile(
      desk.path('again.csv'),
      'naam;ring;rol;laatste contact;kent\nRiet Kok;2;;2020-01-01;Nieuwe Buur\nJan Kok;;;;\nNieuwe Buur;3;buur;;\nDaan de Vries;1;;;\n',
    );
    const rowsSaid = async (...more: string[]) =>
      (answer(await desk.kring(['import', 'again.csv', '--client', daan, ...more])) as ImportAnswer).rows.map(
        ({ name, state, why, changes }) => [name, state, why, changes],
      );
    const expected = [
      ['Riet Kok', 'changed', null, [{ field: 'ring', before: 1, after: 2 }]],
      ['Jan Kok', 'alreadyThere', null, []],
      ['Nieuwe Buur', 'new', null, []],
      ['Daan de Vries', 'refused', 'CLIENT_SELF', []],
      ['Riet Kok – Nieuwe Buur', 'new', null, []],
    ];
    expect(await rowsSaid('--dry-run')).toEqual(expected);
    expect(await rowsSaid()).toEqual(expected);
    expect((await rowsSaid()).map(([name, state]) => [name, state])).toEqual([
      ['Riet Kok', 'alreadyThere'],
      ['Jan Kok', 'alreadyThere'],
      ['Nieuwe Buur', 'alreadyThere'],
      ['Daan de Vries', 'refused'],
      ['Riet Kok – Nieuwe Buur', 'alreadyThere'],
    ]);
  });

  it('says what it has of whoever is new, and what it has not', async () => {
    await writeFile(desk.path('new.csv'), 'naam;ring;rol;sector;geboortejaar\nBen Kok;2;oom;familie;1950\nTruus;;;;\n');
    const said = await desk.kring(['import', 'new.csv', '--client', daan, '--dry-run']);
    const { people } = answer(said) as { people: { added: readonly object[] } };
    expect(people.added).toMatchObject([
      { name: 'Ben Kok', kind: 'person', role: 'oom', ring: 2, sector: 'family', birthYear: 1950 },
      { name: 'Truus', kind: 'person', role: null, ring: null, sector: null, birthYear: null },
    ]);
    expect(said.stderr).toContain('Ben Kok: new: oom, ring 2, family, born in 1950\n');
    expect(said.stderr).toContain('Truus: new: role not known, ring not known, sector not known\n');
  });

  it('leaves whoever is there as they are, when told to', async () => {
    await desk.kring(['import', roster, '--client', daan]);
    await writeFile(desk.path('again.csv'), 'naam;ring\nRiet Kok;2\n');
    const said = await desk.kring(['import', 'again.csv', '--client', daan, '--keep']);
    expect(summary(said)).toMatchObject({ added: 0, changed: 0, already: 1 });
  });

  it('imports nothing of a file with a problem, and names every one', async () => {
    await writeFile(desk.path('broken.csv'), 'naam,soort\nAnk,9\n,persoon\n');
    const before = (await desk.kring(['backup'])).stdout;
    const said = await desk.kring(['import', 'broken.csv', '--client', daan]);
    expect([said.exitCode, problems(said)]).toEqual([
      2,
      [
        { row: 2, column: 'soort', path: null, code: 'UNKNOWN_VALUE', facts: { value: '9' } },
        { row: 3, column: 'naam', path: null, code: 'REQUIRED', facts: {} },
      ],
    ]);
    expect((await desk.kring(['backup'])).stdout).toBe(before);
  });

  it('needs a client or a team that is there', async () => {
    const said = await desk.kring(['import', roster, '--client', linde]);
    expect([said.exitCode, problems(said)]).toEqual([
      2,
      [{ code: 'NOT_FOUND', message: 'There is no client with this id.' }],
    ]);
  });
});

const conformanceData = process.env['KRING_CONFORMANCE_DATA'];
if (conformanceData) {
  describe('files of other programs', () => {
    const inFolder = async (folder: string, pattern: RegExp) =>
      (await readdir(path.join(conformanceData, folder)))
        .filter((name) => pattern.test(name))
        .map((name) => path.join(conformanceData, folder, name));

    it.each([
      ['an interview in GraphML', 'netcanvas', /case_1.*graphml$/, 9, 14],
      ['an interview in CSV', 'netcanvas', /case_5.*attributeList/, 18, 18],
      ['a map of easyNWK', 'easynwk', /json$/, 10, 5],
      ['a care network in FHIR JSON', 'fhir/ozo', /json$/, 4, 0],
      ['a care team in FHIR XML', 'fhir/nictiz', /CareTeam/, 7, 0],
      ['help from others in FHIR XML', 'fhir/nictiz', /HelpFromOthers|ContactPerson|Patient-01.xml$/, 2, 0],
      ['an address book of Android', 'vcard', /ANDROID/, 4, 0],
      ['a contact of Outlook', 'vcard', /OUTLOOK/, 1, 0],
    ])('%s comes in once', async (_, folder, pattern, people, among) => {
      await desk.kring(['example', '--clients', '1']);
      const all = await inFolder(folder, pattern);
      const files = /Patient-01/.test(pattern.source) ? all.filter((name) => !name.includes('CareTeam')) : all;
      const args = ['import', ...files, '--new-client', 'Mia Kok', '--team', linde];
      const first = await desk.kring(args);
      expect([first.exitCode, summary(first)]).toEqual([
        0,
        {
          new: true,
          added: people,
          changed: 0,
          already: 0,
          ties: { added: people + among, changed: 0, alreadyThere: 0 },
        },
      ]);
      expect(summary(await desk.kring(args))).toEqual({
        new: false,
        added: 0,
        changed: 0,
        already: people,
        ties: { added: 0, changed: 0, alreadyThere: among },
      });
    });
  });
}
