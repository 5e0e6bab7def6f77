import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MatchId, NeedId, OfferId, PersonId, SkillCode, TaskId, TaskPolicyId, TeamId } from '@kring/care-network';
import { recordSkill } from '../circle/index.js';
import { answerMatch, proposeMatch } from '../match/index.js';
import { recordNeed } from '../need/index.js';
import { newId } from '../new-id.js';
import { recordOffer, setOfferState } from '../offer/index.js';
import { proposeExperiment, recordPolicy } from '../policy/index.js';
import { recordTask } from '../task/index.js';
import {
  plant,
  plantTwoOrganisations,
  temporaryStore,
  testIds,
  testPermit,
  type TemporaryStore,
} from '../testing/index.js';
import { loadSituation } from './index.js';

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
const offers = {
  bert: newId<OfferId>(),
  bertRefused: newId<OfferId>(),
  gerda: newId<OfferId>(),
  ida: newId<OfferId>(),
};
const ids = { need: newId<NeedId>(), task: newId<TaskId>(), policy: newId<TaskPolicyId>(), refused: newId<MatchId>() };

const offer = (as: Persona, id: OfferId, personId: PersonId) =>
  store.db.write((tx) => {
    const content = {
      ...work,
      title: 'Boekhouden',
      ratherNot: [],
      travelKm: null,
      audience: { kind: 'anyone' },
    } as const;
    return recordOffer(tx, testPermit(as, 'Mutation.recordOffer'), { id, personId, content, now });
  });

const load = (as: Persona, teamIds: readonly TeamId[] = [testIds.linde]) =>
  store.db.read((tx) => loadSituation(tx, testPermit(as, 'Query.suggestions'), { teamIds, today: '2026-11-24' }));

beforeAll(async () => {
  store = await temporaryStore();
  await plantTwoOrganisations(store.db);
  await offer('relative', offers.bert, testIds.bert);
  await offer('relative', offers.bertRefused, testIds.bert);
  await offer('otherTeamLeader', offers.gerda, testIds.gerda);
  await offer('foreignTeamLeader', offers.ida, testIds.ida);
  await store.db.write(async (tx) => {
    const held = {
      skill: 'administration.bookkeeping' as SkillCode,
      level: 'expert',
      source: 'work',
      likesDoingIt: true,
    } as const;
    await recordSkill(tx, testPermit('relative', 'Mutation.recordSkill'), testIds.bert, held);
    const leader = testPermit('teamLeader', 'Mutation.recordTask');
    const content = { ...work, title: 'Administratie', taskKind: 'administration' } as const;
    await recordTask(tx, leader, { id: ids.task, teamId: testIds.linde, content });
    const need = {
      ...content,
      title: 'Winkelavond',
      languages: [],
      performer: 'staff',
      preferredSector: null,
    } as const;
    await recordNeed(tx, leader, { id: ids.need, teamId: testIds.linde, clientId: testIds.anna, content: need });
    const policy = {
      keptFor: 'staff',
      ground: 'custom',
      statement: 'Administratie doen medewerkers.',
      source: null,
      ownerId: null,
      decidedOn: null,
      reviewOn: null,
    } as const;
    const permit = testPermit('coordinator', 'Mutation.recordPolicy');
    await recordPolicy(tx, permit, { id: ids.policy, taskKind: 'administration', content: policy });
    await proposeExperiment(tx, leader, {
      id: newId(),
      policyId: ids.policy,
      teamId: testIds.linde,
      scope: 'Boekhouding',
      period: { from: '2026-12-01', until: '2026-12-31' },
      safeguards: ['Geheimhouding'],
    });
    const target = { kind: 'need', needId: ids.need } as const;
    const asked = {
      id: ids.refused,
      offerId: offers.bertRefused,
      target,
      freesFor: [],
      handovers: [],
      hoursPerWeek: 1,
      message: null,
      now,
    };
    await proposeMatch(tx, leader, asked);
    const helper = testPermit('relative', 'Mutation.answerMatch');
    await answerMatch(tx, helper, ids.refused, { state: 'declined', counterOffer: null });
    await setOfferState(tx, helper, offers.bertRefused, { state: 'withdrawn', confirmedAt: now });
  });
});
afterAll(() => store.dispose());

describe('the situation of a team', () => {
  it('may be empty of everything but its clients', async () => {
    const { clients, ...rest } = await load('otherTeamLeader', [testIds.esdoorn]);
    expect(clients).toEqual([{ clientId: testIds.finn, personId: testIds.finnSelf, teamId: testIds.esdoorn }]);
    expect({ needs: rest.needs, tasks: rest.tasks, matches: rest.matches }).toEqual({
      needs: [],
      tasks: [],
      matches: [],
    });
  });

  it('holds its work, the offers from its circles and what decides on them', async () => {
    const situation = await load('teamLeader');
    expect(situation.offers.map(({ id }) => id)).toEqual([offers.bert]);
    expect(situation.needs.map(({ id }) => id)).toEqual([ids.need]);
    expect(situation.tasks.map(({ id }) => id)).toEqual([ids.task]);
    expect(situation.policies.map(({ id }) => id)).toEqual([ids.policy]);
    expect(situation.experiments).toMatchObject([{ policyId: ids.policy, teamId: testIds.linde, state: 'proposed' }]);
    expect(situation.clients.map(({ clientId }) => clientId).sort()).toEqual([testIds.anna, testIds.dirk].sort());
  });

  it('remembers a refusal when the offer is withdrawn, with another offer of the same person', async () => {
    const { matches } = await load('teamLeader');
    expect(matches).toMatchObject([{ id: ids.refused, state: 'declined', offerId: offers.bert }]);
  });

  it('holds of a helper what they can, what they said yes to and the ties with the clients, not what others noted', async () => {
    const { helpers } = await load('teamLeader');
    expect(helpers).toMatchObject([
      {
        person: { id: testIds.bert, note: null },
        skills: [{ skill: 'administration.bookkeeping', level: 'expert', source: 'work', likesDoingIt: true }],
        consents: [{ purpose: 'beInCircle', withdrawnAt: null }],
        ties: [{ clientId: testIds.anna, from: testIds.annaSelf, to: testIds.bert, ring: 2 }],
        agreedHoursPerWeek: 0,
      },
    ]);
  });

  it('holds an offer from the circle of another team only once its maker shares it', async () => {
    const hasGerda = async () => (await load('teamLeader')).offers.some(({ id }) => id === offers.gerda);
    expect(await hasGerda()).toBe(false);
    const consent = { personId: testIds.gerda, id: newId(), purpose: 'shareWithOtherTeams' };
    await store.db.write((tx) => plant(tx, [['consent', consent]]));
    expect(await hasGerda()).toBe(true);
  });

  it('is empty for who has nothing to do with the team', async () => {
    for (const as of ['otherTeamLeader', 'foreignTeamLeader'] as const) {
      const situation = await load(as);
      expect(Object.values(situation).flat()).toEqual(['2026-11-24']);
    }
  });

  it('is weighed for a helper whom the team asked, not for others', async () => {
    const asHelper = (as: Persona) =>
      store.db.read((tx) => {
        const permit = testPermit(as, 'Mutation.answerMatch');
        return loadSituation(tx, permit, { teamIds: [testIds.esdoorn, testIds.linde], today: '2026-11-24' });
      });
    expect((await asHelper('relative')).needs.map(({ id }) => id)).toEqual([ids.need]);
    expect((await asHelper('foreignTeamLeader')).needs).toEqual([]);
  });
});
