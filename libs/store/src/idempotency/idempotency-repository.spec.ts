import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines, type TestStore } from '../../test/engines.js';
import { ConstraintViolated } from '../engine/index.js';
import { plantTwoOrganisations, testIds as ids } from '../testing/index.js';
import { findResult, forgetResult, forgetResults, keepResult, type KeyOfOne } from './idempotency-repository.js';

const result = { operation: 'Mutation.addTie', inputHash: 'hash', result: '{"tieId":"1"}' };
const mine = { accountId: ids.accounts.teamLeader, key: 'one' };

let store: TestStore;

describe.each(engines)('a key on $name', ({ start }) => {
  beforeAll(async () => {
    store = await start();
    await plantTwoOrganisations(store.db);
    await store.db.write((tx) => keepResult(tx, mine, result, '2026-11-24T10:00:00.000Z'));
  }, 600_000);
  afterAll(() => store.dispose());

  const find = (key: KeyOfOne) => store.db.read((tx) => findResult(tx, key));

  it('keeps what was done under it', async () => {
    expect(await find(mine)).toEqual(result);
  });

  it('is one account’s own', async () => {
    expect(await find({ accountId: ids.accounts.client, key: 'one' })).toBeNull();
  });

  it('is kept once', async () => {
    const again = store.db.write((tx) => keepResult(tx, mine, result, '2026-11-24T11:00:00.000Z'));
    await expect(again).rejects.toThrow(ConstraintViolated);
  });

  it('of a visitor is nobody else’s, and is forgotten by itself', async () => {
    const visit = { accountId: null, key: 'one' };
    await store.db.write((tx) => keepResult(tx, visit, { ...result, result: '{}' }, '2026-11-24T10:00:00.000Z'));
    expect(await find(visit)).toEqual({ ...result, result: '{}' });
    expect(await find(mine)).toEqual(result);
    await store.db.write((tx) => forgetResult(tx, visit, '2026-11-24T10:00:00.000Z'));
    expect(await find(visit)).not.toBeNull();
    await store.db.write((tx) => forgetResult(tx, visit, '2026-11-24T10:00:00.001Z'));
    expect(await find(visit)).toBeNull();
    expect(await find(mine)).toEqual(result);
  });

  it('is forgotten in time', async () => {
    await store.db.write((tx) => forgetResults(tx, '2026-11-24T10:00:00.000Z'));
    expect(await find(mine)).toEqual(result);
    await store.db.write((tx) => forgetResults(tx, '2026-11-24T10:00:00.001Z'));
    expect(await find(mine)).toBeNull();
  });
});
