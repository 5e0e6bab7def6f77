import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OfferId, SkillCode } from '@kring/care-network';
import { engines, type TestStore } from '../../test/engines.js';
import { newId } from '../new-id.js';
import { recordOffer } from '../offer/index.js';
import { plantTwoOrganisations, testIds, testPermit } from '../testing/index.js';
import { holdOfferForTeam } from './index.js';

describe.each(engines)('an offer that is about to be proposed, on $name', ({ start }) => {
  let store: TestStore;
  const offerId = newId<OfferId>();
  beforeAll(async () => {
    store = await start();
    await plantTwoOrganisations(store.db);
    const work = { title: 'Koken', skills: ['cooking' as SkillCode], hoursPerWeek: 1, times: [], place: null };
    const content = { ...work, ratherNot: [], travelKm: null, audience: { kind: 'anyone' } } as const;
    const offer = { id: offerId, personId: testIds.bert, content, now: '2026-11-24T10:00:00.000Z' };
    await store.db.write((tx) => recordOffer(tx, testPermit('relative', 'Mutation.recordOffer'), offer));
  }, 600_000);
  afterAll(() => store.dispose());

  it.each([
    ['teamLeader', testIds.linde, true],
    ['teamLeader', testIds.esdoorn, false],
    ['otherTeamLeader', testIds.esdoorn, false],
    ['foreignTeamLeader', testIds.linde, false],
  ] as const)('is held by a %s whose team it can go to', async (as, teamId, held) => {
    const permit = testPermit(as, 'Mutation.proposeMatch');
    expect(await store.db.write((tx) => holdOfferForTeam(tx, permit, { offerId, teamId }))).toBe(held);
  });
});
