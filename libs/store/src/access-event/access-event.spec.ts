import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines, testQuery, type TestStore } from '../../test/engines.js';
import { plantTwoOrganisations, testIds as ids, testPermit } from '../testing/index.js';
import { recordAccess } from './access-event.js';

const now = '2026-11-24T10:00:00.000Z';
const permit = testPermit('teamLeader', 'Query.circle');

const events = testQuery<object>(
  `MATCH (organisation:Organisation)-[:LOGS]->(event:AccessEvent)-[:BY]->(account:Account)
   MATCH (event)-[:ABOUT]->(client:Client)
   RETURN organisation.id AS organisation, event.at AS at, event.operation AS operation, event.role AS role,
     account.id AS account, client.id AS client
   ORDER BY client`,
);

let store: TestStore;

describe.each(engines)('an access event on $name', ({ start }) => {
  beforeAll(async () => {
    store = await start();
    await plantTwoOrganisations(store.db);
  }, 600_000);
  afterAll(() => store.dispose());

  const recorded = () => store.db.read((tx) => tx.run(events));

  it('is not there when nobody’s data was touched', async () => {
    await store.db.write((tx) => recordAccess(tx, permit, [], now));
    expect(await recorded()).toEqual([]);
  });

  it('goes away with the change that it was about', async () => {
    const failing = store.db.write(async (tx) => {
      await recordAccess(tx, permit, [ids.anna], now);
      throw new RangeError('the change failed');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await recorded()).toEqual([]);
  });

  it('says who, when, as what, in which operation and about whom, each client once', async () => {
    await store.db.write((tx) => recordAccess(tx, permit, [ids.anna, ids.dirk, ids.anna], now));
    const event = {
      organisation: ids.zonnehof,
      at: now,
      operation: 'circle',
      role: 'teamLeader',
      account: ids.accounts.teamLeader,
    };
    expect(await recorded()).toEqual([
      { ...event, client: ids.anna },
      { ...event, client: ids.dirk },
    ]);
  });
});
