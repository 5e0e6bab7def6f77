import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeptPlanId, MatchId, NeedId, OfferId, PersonId, SkillCode, TaskId } from '@kring/care-network';
import { engines, testQuery, type TestStore } from '../../test/engines.js';
import { proposeMatch } from '../match/index.js';
import { recordNeed } from '../need/index.js';
import { newId } from '../new-id.js';
import { recordOffer, setOfferState } from '../offer/index.js';
import { removeTask, recordTask } from '../task/index.js';
import { plantTwoOrganisations, testIds, testPermit } from '../testing/index.js';
import {
  decidePlanChoice,
  findKeptPlans,
  findPlanChoices,
  helpsOfKeptPlans,
  holdKeptPlan,
  holdPlanChoice,
  keepPlan,
  pageKeptPlans,
  removeKeptPlan,
  removePlanChoice,
  sharesOfKeptPlans,
  type PlanToKeep,
} from './index.js';

type Persona = Parameters<typeof testPermit>[0];

const now = '2026-11-24T10:00:00.000Z';
const work = {
  skills: ['garden' as SkillCode],
  hoursPerWeek: 3,
  times: [],
  place: null,
  certificateRequired: false,
} as const;
const offer = { title: 'Tuinieren', ratherNot: [], travelKm: null, audience: { kind: 'anyone' } } as const;
const need = { title: 'De tuin', taskKind: 'garden', languages: [], performer: 'anyone' } as const;
class RolledBack extends Error {}
const figures = { needs: 2, needsMet: 1, needsHelped: 2, hoursAsked: 6, hoursMet: 4, hoursFreed: 1, helpers: 1 };

/** As an erasure goes: the person, and what they offered. */
const erase = testQuery('MATCH (person:Person {id: $id})-[:MAKES]->(offer:Offer) DETACH DELETE offer, person');
const leave = testQuery('MATCH (:Account {id: $id})-[works:WORKS_IN]->(:Team) DELETE works');

describe.each(engines)('plans on $name', ({ start }) => {
  let store: TestStore;
  const [offerId, needId, taskId] = [newId<OfferId>(), newId<NeedId>(), newId<TaskId>()];
  const elsewhere = newId<NeedId>();

  beforeAll(async () => {
    store = await start();
    await plantTwoOrganisations(store.db);
    await store.db.write(async (tx) => {
      const content = { ...work, ...offer };
      await recordOffer(tx, testPermit('relative', 'Mutation.recordOffer'), {
        id: offerId,
        personId: testIds.bert,
        content,
        now,
      });
      const wanted = { ...work, ...need, preferredSector: null };
      const leader = testPermit('teamLeader', 'Mutation.recordNeed');
      await recordNeed(tx, leader, { id: needId, teamId: testIds.linde, clientId: testIds.anna, content: wanted });
      const other = testPermit('otherTeamLeader', 'Mutation.recordNeed');
      await recordNeed(tx, other, { id: elsewhere, teamId: testIds.esdoorn, clientId: testIds.finn, content: wanted });
      const task = { ...work, title: 'Administratie', taskKind: 'administration' } as const;
      await recordTask(tx, leader, { id: taskId, teamId: testIds.linde, content: task });
    });
  });
  afterAll(() => store.dispose());

  const plan: PlanToKeep = {
    from: '2026-11-24',
    until: '2027-02-23',
    figures,
    teamIds: [testIds.linde],
    helps: [
      { offerId, needId, taskIds: [], hoursPerWeek: 2, namedHours: 3, standing: 'planned' },
      { offerId, needId, taskIds: [taskId], hoursPerWeek: 1, namedHours: 3, standing: 'pinned' },
    ],
    shares: [{ clientId: testIds.anna, needs: 1, needsMet: 1, hoursAsked: 3, hoursMet: 3 }],
    now,
  };
  const keep = (as: Persona, change: Partial<PlanToKeep> = {}): Promise<KeptPlanId | null> =>
    store.db
      .write(async (tx) => {
        const id = await keepPlan(tx, testPermit(as, 'Mutation.keepPlan'), { ...plan, ...change });
        if (id === null) throw new RolledBack();
        return id;
      })
      .catch((error: unknown) => {
        if (error instanceof RolledBack) return null;
        throw error;
      });
  const seen = (as: Persona, id: KeptPlanId) =>
    store.db.read(async (tx) => {
      const permit = testPermit(as, 'Query.keptPlan');
      const [found] = await findKeptPlans(tx, permit, [id]);
      return {
        figures: found?.figures ?? null,
        helps: await helpsOfKeptPlans(tx, permit, [id]),
        shares: await sharesOfKeptPlans(tx, permit, [id]),
      };
    });
  const nothing = { figures: null, helps: [], shares: [] };

  describe('a kept plan', () => {
    let id: KeptPlanId;
    beforeAll(async () => {
      id = (await keep('teamLeader')) as KeptPlanId;
    });

    it('is read back as it was, with what the helper named, by who works in the team and who guides it', async () => {
      for (const as of ['teamLeader', 'consultant'] as const) {
        const { helps, shares, ...rest } = await seen(as, id);
        expect(rest).toEqual({ figures });
        expect(shares).toEqual(plan.shares.map((share) => ({ ...share, planId: id })));
        const ends = {
          planId: id,
          offerId,
          personId: testIds.bert,
          needId,
          clientId: testIds.anna,
          namedHours: 3,
          now: 'open',
        };
        expect(helps.map(({ id: _, ...help }) => help)).toEqual([
          { ...ends, taskIds: [], hoursPerWeek: 2, standing: 'planned' },
          { ...ends, taskIds: [taskId], hoursPerWeek: 1, standing: 'pinned' },
        ]);
      }
    });

    it('is figures to a coordinator, and nothing to others', async () => {
      expect(await seen('coordinator', id)).toEqual({ ...nothing, figures });
      for (const as of ['otherTeamLeader', 'client', 'relative', 'foreignTeamLeader', 'foreignCoordinator'] as const)
        expect(await seen(as, id)).toEqual(nothing);
    });

    it('is listed for its team, the last kept first, and by nobody else', async () => {
      const later = await keep('teamLeader', { now: '2026-11-25T10:00:00.000Z', helps: [], shares: [] });
      const listed = (as: Persona, teamIds: readonly (typeof testIds.linde)[]) =>
        store.db.read(async (tx) => {
          const page = await pageKeptPlans(tx, testPermit(as, 'Query.keptPlans'), teamIds, { first: 25, after: null });
          expect(page.totalCount).toBe(page.items.length);
          return page.items.map((each) => [each.id, each.teamIds, each.teams, each.keptBy]);
        });
      const both = [later, id].map((each) => [each, [testIds.linde], 1, 'Lotte']);
      expect(await listed('teamLeader', [])).toEqual(both);
      expect(await listed('coordinator', [testIds.linde])).toEqual(both);
      expect(await listed('teamLeader', [testIds.esdoorn])).toEqual([]);
      expect(await listed('otherTeamLeader', [])).toEqual([]);
      expect(await listed('foreignCoordinator', [])).toEqual([]);
      await store.db.write((tx) => removeKeptPlan(tx, later as KeptPlanId));
      expect(await listed('teamLeader', [])).toEqual([both[1]]);
    });

    it('is kept by nobody for a team, need or client out of reach', async () => {
      const refused = [
        await keep('otherTeamLeader'),
        await keep('coordinator'),
        await keep('teamLeader', { teamIds: [testIds.linde, testIds.esdoorn] }),
        await keep('teamLeader', { helps: [{ ...plan.helps[0]!, needId: elsewhere }] }),
        await keep('teamLeader', { helps: [{ ...plan.helps[0]!, offerId: newId<OfferId>() }] }),
        await keep('teamLeader', { shares: [{ ...plan.shares[0]!, clientId: testIds.finn }] }),
      ];
      expect(refused).toEqual(refused.map(() => null));
    });

    it('is taken away only by who has all its teams in reach', async () => {
      const held = (as: Persona) =>
        store.db.write((tx) => holdKeptPlan(tx, testPermit(as, 'Mutation.removeKeptPlan'), id));
      expect(await held('teamLeader')).toEqual({ version: 1 });
      expect(await held('otherTeamLeader')).toBeNull();
    });

    it('tells what became of it: a question, a task that is gone, an offer that is withdrawn', async () => {
      const states = async () => (await seen('teamLeader', id)).helps.map((help) => help.now);
      await store.db.write((tx) =>
        proposeMatch(tx, testPermit('teamLeader', 'Mutation.proposeMatch'), {
          ...{ id: newId<MatchId>(), offerId, target: { kind: 'need', needId }, freesFor: [], handovers: [] },
          ...{ hoursPerWeek: 2, message: null, now },
        }),
      );
      expect(await states()).toEqual(['asked', 'asked']);
      await store.db.write((tx) => removeTask(tx, testPermit('teamLeader', 'Mutation.removeTask'), taskId));
      expect(await states()).toEqual(['asked', 'wayGone']);
      const permit = testPermit('relative', 'Mutation.withdrawOffer');
      await store.db.write((tx) => setOfferState(tx, permit, offerId, { state: 'withdrawn', confirmedAt: now }));
      expect(await states()).toEqual(['offerGone', 'offerGone']);
      await store.db.write((tx) => setOfferState(tx, permit, offerId, { state: 'open', confirmedAt: now }));
    });
  });

  describe('what the leaders of a team decide about its plans', () => {
    const pin = { kind: 'pin', offerId, needId, taskIds: [], hoursPerWeek: 2 } as const;
    const decide = (content: Parameters<typeof decidePlanChoice>[2]['content'], as: Persona = 'teamLeader') =>
      store.db.write((tx) => decidePlanChoice(tx, testPermit(as, 'Mutation.pinHelp'), { content, now }));
    const found = (as: Persona) =>
      store.db.read(async (tx) =>
        (await findPlanChoices(tx, testPermit(as, 'Query.planChoices'), [testIds.linde])).map(
          ({ content, version }) => ({ content, version }),
        ),
      );

    it('is there for who plans for the team, once, however often and at once it was decided', async () => {
      const apart = { kind: 'apart', offerId, work: { kind: 'need', needId } } as const;
      const whole = { kind: 'whole', needId } as const;
      const [one, other] = await Promise.all([decide(pin), decide(pin)]);
      expect(one).toEqual(other);
      expect(await decide({ ...pin, hoursPerWeek: 1 })).toEqual(one);
      await decide(apart);
      await decide(whole);
      await decide(whole);
      const all = [
        { content: { ...pin, hoursPerWeek: 1 }, version: 2 },
        { content: apart, version: 1 },
        { content: whole, version: 1 },
      ];
      expect(await found('teamLeader')).toEqual(all);
      expect(await found('consultant')).toEqual(all);
      for (const as of ['otherTeamLeader', 'client', 'relative', 'foreignCoordinator'] as const)
        expect(await found(as)).toEqual([]);
    });

    it('names what is not there, and is nobody else’s to decide', async () => {
      expect(await decide(pin, 'otherTeamLeader')).toEqual({ missing: 'needId' });
      expect(await decide({ ...pin, needId: elsewhere })).toEqual({ missing: 'needId' });
      const nobody = newId<OfferId>();
      const apart = { kind: 'apart', offerId, work: { kind: 'task', taskId } } as const;
      expect(await decide(apart)).toEqual({ missing: 'workId' });
      await expect(
        store.db.write(async (tx) => {
          const permit = testPermit('teamLeader', 'Mutation.pinHelp');
          throw new Error(
            JSON.stringify(await decidePlanChoice(tx, permit, { content: { ...pin, offerId: nobody }, now })),
          );
        }),
      ).rejects.toThrow('{"missing":"offerId"}');
    });

    it('is taken back by a leader of the team', async () => {
      const permit = testPermit('teamLeader', 'Mutation.releaseChoices');
      const [first] = await store.db.read((tx) => findPlanChoices(tx, permit, [testIds.linde]));
      await store.db.write(async (tx) => {
        const other = testPermit('otherTeamLeader', 'Mutation.releaseChoices');
        expect(await holdPlanChoice(tx, other, first!.id)).toBeNull();
        await removePlanChoice(tx, other, first!.id);
        expect(await holdPlanChoice(tx, permit, first!.id)).toEqual({ version: 2, teamId: testIds.linde });
        await removePlanChoice(tx, permit, first!.id);
      });
      expect((await found('teamLeader')).map(({ content }) => content.kind)).toEqual(['apart', 'whole']);
    });
  });

  it('forget who is erased, and say nothing of a team that one left', async () => {
    const id = (await keep('teamLeader', { helps: [plan.helps[0]!] })) as KeptPlanId;
    await store.db.write((tx) => tx.run(erase, { id: testIds.bert as PersonId }));
    expect((await seen('teamLeader', id)).helps).toMatchObject([{ offerId: null, personId: null, now: 'offerGone' }]);
    await store.db.write((tx) => tx.run(leave, { id: testIds.accounts.teamLeader }));
    expect(await seen('teamLeader', id)).toEqual(nothing);
  });
});
