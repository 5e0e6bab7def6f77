import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines, testQuery, type TestStore } from '../../../test/engines.js';
import { migrateStore, type SchemaStore } from '../../migrations/migrate.js';
import { migrations, type Migration } from '../../migrations/migrations.js';
import { schemaChanges } from '../../migrations/schema.js';

const forget = testQuery('MATCH (m:Migration) DETACH DELETE m');
const recorded = testQuery<{ name: string; appliedAt: string; properties: string[] }>(
  'MATCH (m:Migration) RETURN m.name AS name, m.appliedAt AS appliedAt, keys(m) AS properties',
);
const addTeam = testQuery('CREATE (:Team {id: $id})');
const countTeams = testQuery<{ count: number }>('MATCH (t:Team) RETURN count(t) AS count');
const allNames = [...schemaChanges, ...migrations].map(({ name }) => name);

describe.each(engines)('bringing a store up to date on $name', ({ start }) => {
  let store: TestStore;
  let schemaStore: SchemaStore;

  beforeAll(async () => {
    store = await start();
    schemaStore = { read: store.db.read.bind(store.db), write: store.db.write.bind(store.db), changeSchema };
  }, 600_000);
  afterAll(async () => {
    await store.db.write((tx) => tx.run(forget));
    await store.db.migrate();
    await store.dispose();
  });

  const changeSchema = async () => undefined;
  const teams = async () => (await store.db.read((tx) => tx.run(countTeams)))[0]?.count;
  const migration = (name: string, ids: readonly string[]): Migration => ({
    name,
    work: async (tx) => {
      for (const id of ids) await tx.run(addTeam, { id });
    },
  });

  it('makes every constraint, index and change of data, each once, however often it is asked', async () => {
    await store.db.write((tx) => tx.run(forget));
    expect(await store.db.migrate()).toEqual({ applied: allNames });
    expect(await store.db.migrate()).toEqual({ applied: [] });
  });

  it('records each with its name and moment', async () => {
    const records = await store.db.read((tx) => tx.run(recorded));
    expect(records.map(({ name }) => name).toSorted()).toEqual(allNames.toSorted());
    for (const { appliedAt, properties } of records) {
      expect(new Date(appliedAt).toISOString()).toBe(appliedAt);
      expect(properties.toSorted()).toEqual(['appliedAt', 'name']);
    }
  });

  it('changes data once, also when two do it at the same time', async () => {
    const work = [migration('2026-11-22 every house is a team', ['a', 'b'])];
    const both = await Promise.all([migrateStore(schemaStore, work), migrateStore(schemaStore, work)]);
    expect(both.flatMap(({ applied }) => applied)).toEqual(['2026-11-22 every house is a team']);
    expect(await teams()).toBe(2);
    expect(await migrateStore(schemaStore, work)).toEqual({ applied: [] });
  });

  it('changes nothing and records nothing when the work fails halfway', async () => {
    const failing = [migration('2026-11-23 a team twice', ['c', 'c'])];
    await expect(migrateStore(schemaStore, failing)).rejects.toThrow();
    expect(await teams()).toBe(2);
    const mended = [migration('2026-11-23 a team twice', ['c'])];
    expect(await migrateStore(schemaStore, mended)).toEqual({ applied: ['2026-11-23 a team twice'] });
    expect(await teams()).toBe(3);
  });
});
