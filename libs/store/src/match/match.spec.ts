import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgreementId, MatchId, NeedId, OfferId, SkillCode, TaskId } from '@kring/care-network';
import { findNeeds, recordNeed } from '../need/index.js';
import { newId } from '../new-id.js';
import { recordOffer } from '../offer/index.js';
import { findTasks, isTakenOver, recordTask } from '../task/index.js';
import { plantTwoOrganisations, temporaryStore, testIds, testPermit, type TemporaryStore } from '../testing/index.js';
import {
  agreedHoursForNeed,
  agreementsOfMatches,
  answerMatch,
  findMatches,
  holdMatch,
  markNeedMet,
  pageAgreements,
  pageMatches,
  pageRequests,
  proposeMatch,
  sealMatch,
  withdrawMatch,
  withdrawMatchesOfOffer,
} from './index.js';

type Persona = Parameters<typeof testPermit>[0];

const now = '2026-11-24T10:00:00.000Z';
const work = {
  skills: ['administration' as SkillCode],
  hoursPerWeek: 3,
  times: [],
  place: null,
  certificateRequired: false,
} as const;

let store: TemporaryStore;
const offerId = newId<OfferId>();
const needId = newId<NeedId>();
const taskId = newId<TaskId>();
const chain = newId<MatchId>();
const other = newId<MatchId>();

const propose = (as: Persona, id: MatchId, target: Parameters<typeof proposeMatch>[2]['target'], at = now) =>
  store.db.write((tx) => {
    const freesFor = target.kind === 'task' ? [{ needId, hoursPerWeek: 3 }] : [];
    const match = { id, offerId, target, freesFor, handovers: [], hoursPerWeek: 3, message: 'Kan dat?', now: at };
    return proposeMatch(tx, testPermit(as, 'Mutation.proposeMatch'), match);
  });

beforeAll(async () => {
  store = await temporaryStore();
  await plantTwoOrganisations(store.db);
  await store.db.write(async (tx) => {
    const content = {
      ...work,
      title: 'Boekhouden',
      ratherNot: [],
      travelKm: null,
      audience: { kind: 'anyone' },
    } as const;
    const offer = { id: offerId, personId: testIds.bert, content, now };
    await recordOffer(tx, testPermit('relative', 'Mutation.recordOffer'), offer);
    const task = { ...work, title: 'Administratie', taskKind: 'administration' } as const;
    await recordTask(tx, testPermit('teamLeader', 'Mutation.recordTask'), {
      id: taskId,
      teamId: testIds.linde,
      content: task,
    });
    const need = {
      ...work,
      title: 'Winkelavond',
      taskKind: 'activity',
      languages: [],
      performer: 'staff',
      preferredSector: null,
    } as const;
    const recorded = { id: needId, teamId: testIds.linde, clientId: testIds.anna, content: need };
    await recordNeed(tx, testPermit('teamLeader', 'Mutation.recordNeed'), recorded);
  });
});
afterAll(() => store.dispose());

describe('a match', () => {
  it('is not there before anything was proposed, nor is an agreement', async () => {
    const page = { first: 25, after: null };
    const none = { items: [], totalCount: 0, hasNextPage: false, end: null };
    for (const [as, teamId] of [
      ['teamLeader', testIds.linde],
      ['otherTeamLeader', testIds.esdoorn],
    ] as const) {
      const matches = testPermit(as, 'Query.matches');
      const agreements = testPermit(as, 'Query.agreements');
      await store.db.read(async (tx) => {
        expect(await pageMatches(tx, matches, { teamId, state: null, needId: null }, page)).toEqual(none);
        expect(await pageAgreements(tx, agreements, teamId, page)).toEqual(none);
      });
    }
    const requests = testPermit('relative', 'Query.requests');
    expect(await store.db.read((tx) => pageRequests(tx, requests, page))).toEqual(none);
  });

  it('is proposed by the team, for its own work, with an offer that reaches it', async () => {
    const proposed = await propose('teamLeader', chain, { kind: 'task', taskId });
    expect(proposed).toEqual({
      teamId: testIds.linde,
      match: {
        id: chain,
        offerId,
        target: { kind: 'task', taskId },
        freesFor: [{ needId, hoursPerWeek: 3 }],
        handovers: [],
        hoursPerWeek: 3,
        state: 'proposed',
        message: 'Kan dat?',
        counterOffer: null,
        proposedAt: now,
        version: 1,
      },
    });
    expect(await propose('teamLeader', other, { kind: 'need', needId }, '2026-11-25T10:00:00.000Z')).not.toBeNull();
    expect(await propose('otherTeamLeader', newId(), { kind: 'need', needId })).toBeNull();
    expect(await propose('foreignTeamLeader', newId(), { kind: 'task', taskId })).toBeNull();
  });

  it('is listed for the team and for the helper, the newest first, and for nobody else', async () => {
    const first = { first: 25, after: null };
    const listed = async (as: Persona) => {
      const page = await store.db.read((tx) =>
        pageMatches(tx, testPermit(as, 'Query.matches'), { teamId: testIds.linde, state: null, needId: null }, first),
      );
      expect(page.totalCount).toBe(page.items.length);
      return page.items.map(({ match }) => match.id);
    };
    const requests = async (as: Persona) => {
      const page = await store.db.read((tx) => pageRequests(tx, testPermit(as, 'Query.requests'), first));
      expect(page.totalCount).toBe(page.items.length);
      return page.items.map(({ match }) => match.id);
    };
    expect(await listed('teamLeader')).toEqual([other, chain]);
    expect(await listed('otherTeamLeader')).toEqual([]);
    expect(await requests('relative')).toEqual([other, chain]);
    expect(await requests('client')).toEqual([]);
  });

  it('shows the helper the need and the task they were asked for, and others nothing', async () => {
    const seen = (as: Persona) =>
      store.db.read(async (tx) => ({
        needs: (await findNeeds(tx, testPermit(as, 'Query.requests'), [needId])).length,
        tasks: (await findTasks(tx, testPermit(as, 'Query.requests'), [taskId])).length,
        matches: (await findMatches(tx, testPermit(as, 'Query.requests'), [chain])).length,
      }));
    expect(await seen('relative')).toEqual({ needs: 1, tasks: 1, matches: 1 });
    expect(await seen('client')).toEqual({ needs: 1, tasks: 0, matches: 0 });
  });

  it('is answered by nobody but the helper, and withdrawn by nobody but the team', async () => {
    const answer = { state: 'accepted', counterOffer: null } as const;
    await store.db.write(async (tx) => {
      expect(await answerMatch(tx, testPermit('client', 'Mutation.answerMatch'), chain, answer)).toBe(false);
      expect(await holdMatch(tx, testPermit('client', 'Mutation.answerMatch'), chain)).toBeNull();
      expect(await withdrawMatch(tx, testPermit('otherTeamLeader', 'Mutation.withdrawMatch'), chain)).toBe(false);
      expect(await withdrawMatch(tx, testPermit('relative', 'Mutation.answerMatch'), chain)).toBe(false);
    });
  });
});

describe('a yes', () => {
  const permit = testPermit('relative', 'Mutation.answerMatch');
  const agreement = {
    id: newId<AgreementId>(),
    matchId: chain,
    hoursPerWeek: 3,
    times: [{ weekday: 4, startMinute: 1110, endMinute: 1260 }],
    period: { from: '2026-12-01', until: null },
  } as const;

  it('is sealed with an agreement, and the need is met when its hours are covered', async () => {
    await store.db.write(async (tx) => {
      expect(await sealMatch(tx, permit, agreement)).toBeNull();
      expect(await answerMatch(tx, permit, chain, { state: 'accepted', counterOffer: null })).toBe(true);
      expect(await agreedHoursForNeed(tx, permit, { matchId: chain, needId, today: '2026-11-24' })).toBe(0);
      expect(await sealMatch(tx, permit, agreement)).toEqual({ ...agreement, version: 1 });
      expect(await agreedHoursForNeed(tx, permit, { matchId: chain, needId, today: '2026-11-24' })).toBe(3);
      await markNeedMet(tx, permit, { matchId: chain, needId });
    });
    const [need] = await store.db.read((tx) => findNeeds(tx, testPermit('teamLeader', 'Query.need'), [needId]));
    expect(need).toMatchObject({ state: 'met', version: 2 });
  });

  it('takes back what others were still asked for that need', async () => {
    const found = await store.db.read((tx) =>
      findMatches(tx, testPermit('teamLeader', 'Query.matches'), [chain, other]),
    );
    expect(found.map(({ match }) => [match.id, match.state, match.version])).toEqual([
      [chain, 'accepted', 2],
      [other, 'withdrawn', 2],
    ]);
  });

  it('is found by its match and in the list of the team', async () => {
    await store.db.read(async (tx) => {
      const team = testPermit('teamLeader', 'Query.agreements');
      expect([...(await agreementsOfMatches(tx, team, [chain, other])).keys()]).toEqual([chain]);
      const page = await pageAgreements(tx, team, testIds.linde, { first: 25, after: null });
      expect(page).toMatchObject({ totalCount: 1, items: [{ id: agreement.id }] });
      const foreign = testPermit('foreignTeamLeader', 'Query.agreements');
      expect((await agreementsOfMatches(tx, foreign, [chain])).size).toBe(0);
    });
  });

  it('keeps the task from being removed', async () => {
    const removing = testPermit('teamLeader', 'Mutation.removeTask');
    expect(await store.db.write((tx) => isTakenOver(tx, removing, taskId))).toBe(true);
  });

  it('outlives the offer', async () => {
    await store.db.write((tx) => withdrawMatchesOfOffer(tx, testPermit('relative', 'Mutation.withdrawOffer'), offerId));
    const [found] = await store.db.read((tx) => findMatches(tx, permit, [chain]));
    expect(found?.match.state).toBe('accepted');
  });
});
