import { describe, expect, it } from '@jest/globals';
import { asLines, backupOf, fillStore } from '../../test/backup-lines.js';
import { engines, testQuery } from '../../test/engines.js';
import { freshStore } from '../../test/fresh-store.js';
import type { GraphDb } from '../engine/index.js';
import { StoreNotEmpty, UnknownNodes } from './backup-errors.js';
import { restoreStore } from './restore-store.js';

const countNodes = testQuery<{ count: number }>('MATCH (n) WHERE NOT n:Migration RETURN count(n) AS count');
const createTeam = testQuery("CREATE (:Team {id: 'here already'})");

describe.each(engines)('a backup on $name', ({ start }) => {
  const store = freshStore(start);

  const nodes = async () => (await store.db.read((tx) => tx.run(countNodes)))[0]?.count;

  it('gives the same bytes after a restore into an empty store', async () => {
    await fillStore(store.db);
    const before = await backupOf(store.db);
    await store.empty();
    await restoreStore(store.db, asLines(before));
    expect(await backupOf(store.db)).toEqual(before);
  });

  it('gives the same bytes after a restore over itself, however often', async () => {
    await fillStore(store.db);
    const before = await backupOf(store.db);
    for (let turn = 0; turn < 2; turn += 1) await restoreStore(store.db, asLines(before), { replace: true });
    expect(await backupOf(store.db)).toEqual(before);
  });

  it('holds no session, and does hold what was carried out', async () => {
    await fillStore(store.db);
    const lines = await backupOf(store.db);
    expect(lines.filter((line) => line.includes('"Session"') || line.includes('secret'))).toEqual([]);
    expect(lines.filter((line) => line.includes('"IdempotencyKey"'))).toHaveLength(3);
  });

  it('counts in its header what it holds', async () => {
    await fillStore(store.db);
    const [header = ''] = await backupOf(store.db);
    const { nodes: counts, relationships } = JSON.parse(header) as { nodes: object; relationships: number };
    expect(counts).toMatchObject({ Account: 1, IdempotencyKey: 1, Match: 1, Organisation: 1, Person: 30, Skill: 1 });
    expect(relationships).toBe(9);
  });

  it('of an empty store restores an empty store', async () => {
    const empty = await backupOf(store.db);
    await fillStore(store.db);
    await restoreStore(store.db, asLines(empty), { replace: true });
    expect(await nodes()).toBe(0);
    expect(await backupOf(store.db)).toEqual(empty);
  });

  it('is not restored over something, unless that may go', async () => {
    await fillStore(store.db);
    const lines = await backupOf(store.db);
    await store.empty();
    await store.db.write((tx) => tx.run(createTeam));
    await expect(restoreStore(store.db, asLines(lines))).rejects.toEqual(new StoreNotEmpty());
    expect(await nodes()).toBe(1);
    await restoreStore(store.db, asLines(lines), { replace: true });
    expect(await backupOf(store.db)).toEqual(lines);
  });

  it('brings back the constraints with the data', async () => {
    await fillStore(store.db);
    await restoreStore(store.db, asLines(await backupOf(store.db)), { replace: true });
    const twice = store.db.write((tx) => tx.run(testQuery("CREATE (:Person {id: 'person 00'})")));
    await expect(twice).rejects.toThrow('would give two Person the same id');
  });

  it('is refused when a node of an unknown kind would be left out', async () => {
    await store.db.write((tx) => tx.run(testQuery("CREATE (:Stray {id: 'a'})")));
    await expect(backupOf(store.db)).rejects.toEqual(new UnknownNodes(['Stray']));
  });
});

const [grafeo, neo4j] = engines;

describe('a backup between engines', () => {
  it('is the same from each, wherever it was restored', async () => {
    const stores = await Promise.all([grafeo, neo4j ?? grafeo, grafeo].map((engine) => engine!.start()));
    const [first, second, third] = stores.map(({ db }) => db) as [GraphDb, GraphDb, GraphDb];
    await fillStore(first);
    const lines = await backupOf(first);
    await restoreStore(second, asLines(lines), { replace: true });
    const fromSecond = await backupOf(second);
    await restoreStore(third, asLines(fromSecond));
    expect(fromSecond).toEqual(lines);
    expect(await backupOf(third)).toEqual(lines);
    await Promise.all(stores.map(({ dispose }) => dispose()));
  }, 600_000);
});
