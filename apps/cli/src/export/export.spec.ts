import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { exampleOrganisation } from '@kring/example-organisation';
import { answer, buildKring, codes, Desk, problems, type Said } from '../testing/desk.js';

const example = exampleOrganisation({ today: '2026-11-24' });
const daan = example.clients[0]!.client.id;
const linde = example.teams[0]!.team.id;
const toShare = example.ties.filter(({ clientId, seenBy = 'everyone' }) => clientId === daan && seenBy === 'everyone');
const around = new Set(toShare.map(({ to }) => to));
const names = example.people.filter(({ person }) => around.has(person.id)).map(({ person }) => person.name);

let desk: Desk;

beforeAll(async () => {
  buildKring();
  desk = await Desk.set();
  await desk.kring(['example', '--clients', '1']);
  await desk.kring(['export', 'first.csv', '--client', daan]);
}, 5 * 60_000);

afterAll(() => desk.clear());

interface Rows {
  readonly rows: { readonly state: string }[];
}

const statesIn = (said: Said) => [...new Set((answer(said) as Rows).rows.map(({ state }) => state))];

/** What a table says, without the ids that differ from circle to circle. */
const tableOf = async (file: string): Promise<readonly string[]> =>
  (await readFile(desk.path(file), 'utf8'))
    .split('\r\n')
    .map((row) => row.replace(/[^;]*$/, ''))
    .toSorted();

describe('kring export', () => {
  it.each(['csv', 'xlsx', 'graphml', 'zip', 'json', 'xml', 'ndjson', 'vcf', 'easynwk.json'])(
    'and kring import bring the circle to an empty one by %s, and find everyone in the first',
    async (ending) => {
      const file = `daan.${ending}`;
      await desk.kring(['export', file, '--client', daan]);
      const copy = ['import', file, '--new-client', `Kopie ${ending}`, '--team', linde];
      const asked = await desk.kring([...copy, '--dry-run']);
      expect((answer(asked) as { consentsNotTaken: number }).consentsNotTaken).toBeGreaterThan(10);
      expect(asked.stderr).toContain('Ask for them with --consents');
      const copied = await desk.kring([...copy, '--consents']);
      expect((answer(copied) as { consentsNotTaken: number }).consentsNotTaken).toBe(0);
      expect(statesIn(copied)).toEqual(['new']);
      const { client } = answer(copied) as { client: { id: string } };
      await desk.kring(['export', `kopie-${ending}.csv`, '--client', client.id]);
      expect(await tableOf(`kopie-${ending}.csv`)).toEqual(await tableOf('first.csv'));
      expect(statesIn(await desk.kring(['import', file, '--client', daan]))).toEqual(['alreadyThere']);
    },
  );

  it('and kring import bring photos along by every format, and none without names', async () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAAAAABWESUoAAAAEklEQVR4nGtoGAWjYBSMAuwAAEv+EB/OhBHvAAAAAElFTkSuQmCC';
    const card = (name: string) =>
      `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nPHOTO:data:image/png;base64,${png}\r\nEND:VCARD\r\n`;
    await writeFile(desk.path('faces.vcf'), `${card('Ank')}${card('Bert')}`);
    const clientOf = (said: Said) => (answer(said) as { client: { id: string } }).client.id;
    const photosOf = async (client: string, ...more: readonly string[]) => {
      await desk.kring(['export', 'seen.json', '--client', client, ...more]);
      return (await readFile(desk.path('seen.json'), 'utf8')).match(/"data":\s*"[^"]+"/g) ?? [];
    };
    const first = clientOf(await desk.kring(['import', 'faces.vcf', '--new-client', 'Met foto', '--team', linde]));
    const photos = await photosOf(first);
    expect(photos).toHaveLength(2);
    expect(await photosOf(first, '--pseudonymised')).toEqual([]);
    for (const ending of ['csv', 'xlsx', 'graphml', 'zip', 'xml', 'vcf', 'easynwk.json']) {
      const said = await desk.kring(['export', `faces.${ending}`, '--client', first]);
      expect((answer(said) as { leftOut: unknown[] }).leftOut).toEqual([]);
      const copy = ['import', `faces.${ending}`, '--new-client', `Foto ${ending}`, '--team', linde];
      expect(await photosOf(clientOf(await desk.kring(copy)))).toEqual(photos);
    }
  });

  it('leaves out whom the client keeps from others, and says how many', async () => {
    const said = await desk.kring(['export', 'kept.csv', '--client', daan]);
    expect(answer(said)).toMatchObject({ kept: 1 });
    expect(said.stderr).toContain('whom the client keeps from others, 1.');
    expect(await readFile(desk.path('kept.csv'), 'utf8')).not.toContain('Noa Willems');
  });

  it('says what the file does not hold, and only its owner can read it', async () => {
    const said = await desk.kring(['export', 'daan.csv', '--client', daan]);
    const { leftOut } = answer(said) as { leftOut: { code: string }[] };
    expect(leftOut).toEqual([]);
    expect(said.stderr).not.toContain('pictogram');
    const picture = await desk.kring(['export', 'daan.svg', '--client', daan]);
    expect(picture.stderr).toContain('Not in the file: the skills of');
    expect((await stat(desk.path('daan.csv'))).mode & 0o777).toBe(0o600);
  });

  it.each(['csv', 'graphml', 'json', 'xml', 'ndjson', 'vcf', 'easynwk.json', 'svg'])(
    'names nobody in a pseudonymised %s',
    async (ending) => {
      const file = `p.${ending}`;
      await desk.kring(['export', file, '--client', daan, '--pseudonymised']);
      const text = await readFile(desk.path(file), 'utf8');
      for (const name of [...names, 'Daan']) expect(text).not.toContain(name);
      expect(text).toContain('P1');
    },
  );

  it.each([
    ['svg', '<svg '],
    ['png', '\u0089PNG'],
    ['pdf', '%PDF-'],
  ])('draws the circle as %s', async (ending, start) => {
    const said = await desk.kring(['export', `daan.${ending}`, '--client', daan, '--language', 'en']);
    expect(said.exitCode).toBe(0);
    expect((await readFile(desk.path(`daan.${ending}`), 'latin1')).startsWith(start)).toBe(true);
  });

  it('writes nothing in a dry run', async () => {
    const said = await desk.kring(['export', 'dry.xlsx', '--client', daan, '--dry-run']);
    expect([said.exitCode, (answer(said) as { people: number }).people]).toEqual([0, names.length]);
    expect(existsSync(desk.path('dry.xlsx'))).toBe(false);
  });

  it.each([
    ['export', 'nowhere/daan.csv', 'there is no folder'],
    ['export', 'first.csv/daan.csv', 'is no folder'],
    ['export', 'folder.csv', 'it is a folder'],
    ['backup', 'nowhere/all.jsonl', 'there is no folder'],
  ])('and kring backup say why there is no writing: %s %s', async (command, file, reason) => {
    await mkdir(desk.path('folder.csv'), { recursive: true });
    const said = await desk.kring([command, file, ...(command === 'export' ? ['--client', daan] : [])]);
    expect([said.exitCode, codes(said)]).toEqual([2, ['FILE']]);
    expect(said.stderr).toContain(`${desk.path(file)} cannot be written: `);
    expect(said.stderr).toContain(reason);
  });

  it('leaves a trace of what went out, and none of a dry run', async () => {
    const traces = async () =>
      ((await desk.kring(['backup'])).stdout.match(/"operation":"exportCircle"/g) ?? []).length;
    const before = await traces();
    await desk.kring(['export', 'daan.csv', '--client', daan, '--dry-run']);
    expect(await traces()).toBe(before);
    await desk.kring(['export', 'daan.csv', '--client', daan]);
    expect(await traces()).toBe(before + 1);
  });

  it('is told everything that is wrong at once', async () => {
    const said = await desk.kring(['export', 'daan.doc', '--client', 'x', '--language', 'de']);
    expect([said.exitCode, problems(said)]).toEqual([
      2,
      [
        { code: 'OPTION', message: '--client takes the id of a client.' },
        {
          code: 'OPTION',
          message:
            'Name the file with a known ending, or give --format: csv, xlsx, graphml, canvas-csv, fhir-json, fhir-xml, fhir-ndjson, vcard, easynwk, svg, png, pdf.',
        },
        { code: 'OPTION', message: '--language is one of: nl, en.' },
      ],
    ]);
    const nobody = await desk.kring(['export', 'daan.csv', '--client', linde]);
    expect([nobody.exitCode, codes(nobody)]).toEqual([2, ['NOT_FOUND']]);
  });
});
