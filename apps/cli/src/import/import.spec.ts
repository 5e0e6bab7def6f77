import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
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
  readonly people: { readonly added: { name: string }[]; readonly alreadyThere: { name: string }[] };
  readonly ties: { readonly added: number; readonly alreadyThere: number };
}

const summary = (said: Said) => {
  const { client, people, ties } = answer(said) as ImportAnswer;
  return { new: client.new, added: people.added.length, already: people.alreadyThere.length, ties };
};

describe('kring import', () => {
  beforeEach(async () => {
    await desk.kring(['example', '--clients', '1']);
  });

  it('brings the people of a roster into the circle of a client', async () => {
    const said = await desk.kring(['import', roster, '--client', daan]);
    expect(said.exitCode).toBe(0);
    expect((answer(said) as ImportAnswer).people).toMatchObject({
      added: [{ name: 'Riet Kok' }, { name: 'Jan Kok' }, { name: 'Smit, Ank' }, { name: 'Dr. Haan' }],
      alreadyThere: [{ name: 'Bobbie' }],
    });
    expect(said.stderr).toContain('row 7, column "Contact": VALUE_NOT_UNDERSTOOD');
  });

  it('adds nothing the second time', async () => {
    const first = await desk.kring(['import', roster, '--client', daan]);
    expect(summary(first)).toEqual({ new: false, added: 4, already: 1, ties: { added: 6, alreadyThere: 0 } });
    const counts = async () => ((await desk.kring(['backup'])).stdout.match(/"label":"(Person|Tie)"/g) ?? []).length;
    const before = await counts();
    const second = await desk.kring(['import', roster, '--client', daan]);
    expect(summary(second)).toEqual({ new: false, added: 0, already: 5, ties: { added: 0, alreadyThere: 2 } });
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
      already: 0,
      ties: { added: 8, alreadyThere: 0 },
    });
    expect(summary(await desk.kring(args))).toEqual({
      new: false,
      added: 0,
      already: 6,
      ties: { added: 0, alreadyThere: 2 },
    });
  });

  it('only says what would happen in a dry run', async () => {
    const before = (await desk.kring(['backup'])).stdout;
    const said = await desk.kring(['import', roster, '--client', daan, '--dry-run']);
    expect(summary(said)).toEqual({ new: false, added: 4, already: 1, ties: { added: 6, alreadyThere: 0 } });
    expect((await desk.kring(['backup'])).stdout).toBe(before);
  });

  it('imports nothing of a file with a problem, and names every one', async () => {
    await writeFile(desk.path('broken.csv'), 'naam,ring\nAnk,9\n,1\n');
    const before = (await desk.kring(['backup'])).stdout;
    const said = await desk.kring(['import', 'broken.csv', '--client', daan]);
    expect([said.exitCode, problems(said)]).toEqual([
      2,
      [
        { row: 2, column: 'ring', path: null, code: 'UNKNOWN_VALUE', facts: { value: '9' } },
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
