import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines, type TestStore } from '../../test/engines.js';
import { plantTwoOrganisations, testIds, testPermit } from '../testing/index.js';
import { findPeople, recordConsent } from './index.js';

const now = '2026-11-24T10:00:00.000Z';
const permit = testPermit('teamLeader', 'Mutation.recordConsent');
const yes = { personId: testIds.bert, purpose: 'beAsked', now } as const;

describe.each(engines)('one yes written down by two at once, on $name', ({ start }) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await start();
    await plantTwoOrganisations(store.db);
  }, 600_000);
  afterAll(() => store.dispose());

  const recorded = (): Promise<boolean> =>
    store.db.write(async (tx) => {
      const found = await recordConsent(tx, permit, yes);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return found;
    });

  it('is kept once', async () => {
    expect(await Promise.all([recorded(), recorded()])).toEqual([true, true]);
    const [bert] = await store.db.read((tx) => findPeople(tx, permit.viewer, [testIds.bert]));
    expect(bert?.consents.filter(({ purpose }) => purpose === 'beAsked')).toHaveLength(1);
  });
});
