import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { exampleOrganisation } from '@kring/example-organisation';
import { openGrafeo } from '@kring/store';
import { answer, buildKring, codes, Desk, problems } from './testing/desk.js';

const example = exampleOrganisation({ today: '2026-11-24' });

let desk: Desk;

beforeAll(buildKring, 5 * 60_000);

beforeEach(async () => {
  desk = await Desk.set();
});

afterEach(() => desk.clear());

describe('kring example', () => {
  it('loads the example organisation, and a second time changes nothing', async () => {
    const said = await desk.kring(['example']);
    expect([said.exitCode, answer(said)]).toEqual([
      0,
      {
        organisation: example.organisation,
        teams: 3,
        clients: 40,
        people: example.people.length,
        ties: example.ties.length,
        offers: 60,
        needs: 30,
        tasks: 24,
      },
    ]);
    const before = (await desk.kring(['backup'])).stdout;
    expect((await desk.kring(['example'])).exitCode).toBe(0);
    expect((await desk.kring(['backup'])).stdout).toBe(before);
  });

  it('does not mix with another organisation', async () => {
    await desk.kring(['example', '--clients', '1']);
    const said = await desk.kring(['example', '--clients', '1', '--seed', '2']);
    expect([said.exitCode, codes(said)]).toEqual([1, ['STORE_NOT_EMPTY']]);
  });

  it('wants whole numbers', async () => {
    const said = await desk.kring(['example', '--clients', '2.5', '--seed', '-1']);
    expect([said.exitCode, problems(said)]).toEqual([
      2,
      [
        { code: 'OPTION', message: '--clients takes a whole number from 1 to 20000.' },
        { code: 'OPTION', message: '--seed takes a whole number from 0.' },
      ],
    ]);
  });

  it('waits for nobody: a store that is in use is said so', async () => {
    const db = await openGrafeo({ folder: desk.path('data') });
    const said = await desk.kring(['example']);
    await db.close();
    expect([said.exitCode, codes(said)]).toEqual([1, ['STORE_IN_USE']]);
  });
});

describe('kring backup and kring restore', () => {
  it('bring the example to another store, to the letter', async () => {
    await desk.kring(['example']);
    const made = await desk.kring(['backup', 'all.jsonl']);
    expect([made.exitCode, answer(made)]).toMatchObject([
      0,
      { file: desk.path('all.jsonl'), nodes: { Client: 40, Person: example.people.length } },
    ]);
    expect((await stat(desk.path('all.jsonl'))).mode & 0o777).toBe(0o600);
    const elsewhere = { KRING_DATA: desk.path('elsewhere') };
    expect((await desk.kring(['restore', 'all.jsonl'], elsewhere)).exitCode).toBe(0);
    const original = await readFile(desk.path('all.jsonl'), 'utf8');
    expect((await desk.kring(['backup'], elsewhere)).stdout).toBe(original);
  });

  it('do not overwrite a store unless told to', async () => {
    await desk.kring(['example', '--clients', '1']);
    await desk.kring(['backup', 'one.jsonl']);
    const refused = await desk.kring(['restore', 'one.jsonl']);
    expect([refused.exitCode, codes(refused)]).toEqual([1, ['STORE_NOT_EMPTY']]);
    expect((await desk.kring(['restore', 'one.jsonl', '--replace'])).exitCode).toBe(0);
  });

  it('refuse a file that is no backup, or no file', async () => {
    await writeFile(desk.path('letter.txt'), 'Lieve Mia,\n');
    const said = await desk.kring(['restore', 'letter.txt']);
    expect([said.exitCode, codes(said)]).toEqual([2, ['BACKUP_INVALID']]);
    const missing = await desk.kring(['restore', 'gone.jsonl']);
    expect([missing.exitCode, codes(missing)]).toEqual([2, ['FILE']]);
  });
});
