import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgreementId, MatchId, NeedId, OfferId, PersonId, SkillCode } from '@kring/care-network';
import { engines, type TestStore } from '../../test/engines.js';
import { recordNeed } from '../need/index.js';
import { newId } from '../new-id.js';
import { recordOffer } from '../offer/index.js';
import { plantTwoOrganisations, testIds, testPermit } from '../testing/index.js';
import { agreedHoursForNeed, answerMatch, holdMatch, proposeMatch, sealMatch } from './index.js';

const now = '2026-11-24T10:00:00.000Z';
const today = '2026-11-24';
const work = { skills: ['garden' as SkillCode], hoursPerWeek: 1, times: [], place: null } as const;
const asked = { taskKind: 'garden', languages: [], certificateRequired: false, performer: 'anyone' } as const;
const offered = { ratherNot: [], travelKm: null, audience: { kind: 'anyone' } } as const;

describe.each(engines)('two helpers who say yes to one need at once, on $name', ({ start }) => {
  let store: TestStore;
  const needId = newId<NeedId>();
  beforeAll(async () => {
    store = await start();
    await plantTwoOrganisations(store.db);
  });
  afterAll(() => store.dispose());

  const askFor = (as: 'relative' | 'client', personId: PersonId): Promise<MatchId> =>
    store.db.write(async (tx) => {
      const [id, offerId] = [newId<MatchId>(), newId<OfferId>()];
      const content = { ...work, ...offered, title: 'Tuinieren' };
      await recordOffer(tx, testPermit(as, 'Mutation.recordOffer'), { id: offerId, personId, content, now });
      const target = { kind: 'need', needId } as const;
      const match = { id, offerId, target, freesFor: [], handovers: [], hoursPerWeek: 1, message: null, now };
      await proposeMatch(tx, testPermit('teamLeader', 'Mutation.proposeMatch'), match);
      return id;
    });

  const hoursAfterYes = (as: 'relative' | 'client', matchId: MatchId): Promise<number> =>
    store.db.write(async (tx) => {
      const permit = testPermit(as, 'Mutation.answerMatch');
      await holdMatch(tx, permit, matchId);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await answerMatch(tx, permit, matchId, { state: 'accepted', counterOffer: null });
      const period = { from: today, until: null };
      await sealMatch(tx, permit, { id: newId<AgreementId>(), matchId, hoursPerWeek: 1, times: [], period });
      return agreedHoursForNeed(tx, permit, { matchId, needId, today });
    });

  it('are counted one after the other, so that the need is known to be met', async () => {
    await store.db.write((tx) => {
      const content = { ...work, ...asked, title: 'De tuin', hoursPerWeek: 2, preferredSector: null };
      const need = { id: needId, teamId: testIds.linde, clientId: null, content };
      return recordNeed(tx, testPermit('teamLeader', 'Mutation.recordNeed'), need);
    });
    const byBert = await askFor('relative', testIds.bert);
    const byAnna = await askFor('client', testIds.annaSelf);
    const hours = await Promise.all([hoursAfterYes('relative', byBert), hoursAfterYes('client', byAnna)]);
    expect(hours.toSorted()).toEqual([1, 2]);
  });
});
