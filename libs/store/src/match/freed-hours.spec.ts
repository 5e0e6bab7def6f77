import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AgreementId, FreedHours, MatchId, NeedId, OfferId, SkillCode, TaskId } from '@kring/care-network';
import { asLines, backupOf } from '../../test/backup-lines.js';
import { engines, testQuery, type TestStore } from '../../test/engines.js';
import { restoreStore } from '../backup/index.js';
import { migrations } from '../migrations/migrations.js';
import { findNeeds, recordNeed, setNeedState } from '../need/index.js';
import { newId } from '../new-id.js';
import { recordOffer } from '../offer/index.js';
import { recordTask } from '../task/index.js';
import { plantTwoOrganisations, testIds, testPermit } from '../testing/index.js';
import * as matches from './index.js';

type Persona = Parameters<typeof testPermit>[0];

const now = '2026-11-24T10:00:00.000Z';
const today = '2026-11-24';
const skills = ['administration' as SkillCode];
const work = { skills, hoursPerWeek: 2, times: [], place: null, certificateRequired: false } as const;
const forgetHours = testQuery('MATCH (:`Match`)-[link:FREES_FOR]->(:Need) REMOVE link.hoursPerWeek');
const forgetMigration = testQuery('MATCH (m:Migration {name: $name}) DETACH DELETE m');

describe.each(engines)('hours that a takeover frees for several needs, on $name', ({ start }) => {
  let store: TestStore;
  let offerId: OfferId;
  let taskId: TaskId;
  let walk: NeedId;
  let shop: NeedId;

  const recordsNeed = async (title: string, as: Persona, teamId = testIds.linde): Promise<NeedId> => {
    const id = newId<NeedId>();
    const more = { taskKind: 'activity', languages: [], performer: 'staff', preferredSector: null } as const;
    const need = { id, teamId, clientId: null, content: { ...work, ...more, title } };
    await store.db.write((tx) => recordNeed(tx, testPermit(as, 'Mutation.recordNeed'), need));
    return id;
  };
  const propose = (freesFor: readonly FreedHours[], as: Persona = 'teamLeader') => {
    const match = { id: newId<MatchId>(), offerId, target: { kind: 'task', taskId }, freesFor, handovers: [] } as const;
    const permit = testPermit(as, 'Mutation.proposeMatch');
    return store.db.write((tx) => matches.proposeMatch(tx, permit, { ...match, hoursPerWeek: 3, message: null, now }));
  };
  const both = (): readonly FreedHours[] => [
    { needId: shop, hoursPerWeek: 1 },
    { needId: walk, hoursPerWeek: 2 },
  ];
  const found = async (id: MatchId) =>
    (await store.db.read((tx) => matches.findMatches(tx, testPermit('teamLeader', 'Query.matches'), [id])))[0]?.match;
  const helper = testPermit('relative', 'Mutation.answerMatch');
  const accept = (id: MatchId) =>
    store.db.write(async (tx) => {
      await matches.answerMatch(tx, helper, id, { state: 'accepted', counterOffer: null });
      const agreement = { id: newId<AgreementId>(), matchId: id, hoursPerWeek: 3, times: [] };
      await matches.sealMatch(tx, helper, { ...agreement, period: { from: today, until: null } });
    });
  const agreedFor = (matchId: MatchId, needId: NeedId) =>
    store.db.read((tx) => matches.agreedHoursForNeed(tx, helper, { matchId, needId, today }));

  beforeAll(async () => {
    store = await start();
  }, 600_000);
  beforeEach(async () => {
    await store.empty();
    await plantTwoOrganisations(store.db);
    offerId = newId<OfferId>();
    taskId = newId<TaskId>();
    const { certificateRequired: _, ...offered } = work;
    const content = {
      ...offered,
      title: 'Cijfers',
      ratherNot: [],
      travelKm: null,
      audience: { kind: 'anyone' },
    } as const;
    const task = { ...work, title: 'Administratie', taskKind: 'administration', hoursPerWeek: 3 } as const;
    await store.db.write(async (tx) => {
      const offer = { id: offerId, personId: testIds.bert, content, now };
      await recordOffer(tx, testPermit('relative', 'Mutation.recordOffer'), offer);
      const recorded = { id: taskId, teamId: testIds.linde, content: task };
      await recordTask(tx, testPermit('teamLeader', 'Mutation.recordTask'), recorded);
    });
    walk = await recordsNeed('Wandelen', 'teamLeader');
    shop = await recordsNeed('Winkelen', 'teamLeader');
  });
  afterAll(() => store.dispose());

  it('are told with the hours of each, most first, to the team and the helper', async () => {
    const asked = await propose(both());
    const told = [
      { needId: walk, hoursPerWeek: 2 },
      { needId: shop, hoursPerWeek: 1 },
    ];
    expect(asked?.match.freesFor).toEqual(told);
    const page = { first: 25, after: null };
    const requests = await store.db.read((tx) =>
      matches.pageRequests(tx, testPermit('relative', 'Query.requests'), page),
    );
    expect(requests.items.map(({ match }) => match.freesFor)).toEqual([told]);
    const seen = (as: Persona) =>
      store.db.read(async (tx) => (await findNeeds(tx, testPermit(as, 'Query.requests'), [walk, shop])).length);
    expect([await seen('relative'), await seen('client'), await seen('foreignTeamLeader')]).toEqual([2, 0, 0]);
  });

  it('go to needs of the team of the task alone', async () => {
    const elsewhere = await recordsNeed('Elders', 'otherTeamLeader', testIds.esdoorn);
    expect(
      await propose([
        { needId: walk, hoursPerWeek: 1 },
        { needId: elsewhere, hoursPerWeek: 1 },
      ]),
    ).toBeNull();
    expect(await propose(both(), 'otherTeamLeader')).toBeNull();
  });

  it('count for each need with its own hours, and meet the one that they cover', async () => {
    const id = (await propose(both()))!.match.id;
    await accept(id);
    expect([await agreedFor(id, walk), await agreedFor(id, shop)]).toEqual([2, 1]);
    const reopen = testPermit('teamLeader', 'Mutation.changeNeed');
    await store.db.write(async (tx) => {
      for (const needId of [walk, shop]) {
        await matches.markNeedMet(tx, helper, { matchId: id, needId });
        await matches.reopenNeed(tx, reopen, { needId, today });
      }
    });
    const needs = await store.db.read((tx) => findNeeds(tx, testPermit('teamLeader', 'Query.need'), [walk, shop]));
    expect(needs.map(({ id: needId, state }) => [needId, state]).toSorted()).toEqual(
      [
        [walk, 'met'],
        [shop, 'open'],
      ].toSorted(),
    );
  });

  it('stay asked for while one of the needs is open, whatever becomes of the other', async () => {
    const id = (await propose(both()))!.match.id;
    const permit = testPermit('teamLeader', 'Mutation.withdrawNeed');
    const withdraw = (needId: NeedId) =>
      store.db.write(async (tx) => {
        await setNeedState(tx, permit, needId, 'withdrawn');
        await matches.withdrawMatchesOfNeed(tx, permit, needId);
      });
    await withdraw(walk);
    expect((await found(id))?.state).toBe('proposed');
    await withdraw(shop);
    expect((await found(id))?.state).toBe('withdrawn');
  });

  it('lose the needs that they go to no more when the helper says yes', async () => {
    const id = (await propose(both()))!.match.id;
    const left = [{ needId: walk, hoursPerWeek: 1.5 }];
    await store.db.write((tx) =>
      matches.keepChainHours(tx, testPermit('client', 'Mutation.answerMatch'), id, { freesFor: [], handovers: [] }),
    );
    expect((await found(id))?.freesFor).toHaveLength(2);
    await store.db.write((tx) => matches.keepChainHours(tx, helper, id, { freesFor: left, handovers: [] }));
    expect((await found(id))?.freesFor).toEqual(left);
  });

  it('are found by each of their needs', async () => {
    const id = (await propose(both()))!.match.id;
    const other = await recordsNeed('Bakken', 'teamLeader');
    const ofNeed = async (needId: NeedId) => {
      const filter = { teamId: testIds.linde, state: null, needId };
      const permit = testPermit('teamLeader', 'Query.matches');
      const page = await store.db.read((tx) => matches.pageMatches(tx, permit, filter, { first: 25, after: null }));
      return page.items.map(({ match }) => match.id);
    };
    expect([await ofNeed(walk), await ofNeed(shop), await ofNeed(other)]).toEqual([[id], [id], []]);
  });

  it('come back from a backup', async () => {
    const id = (await propose(both()))!.match.id;
    const before = await found(id);
    const lines = await backupOf(store.db);
    await restoreStore(store.db, asLines(lines), { replace: true });
    expect(await found(id)).toEqual(before);
    expect(await backupOf(store.db)).toEqual(lines);
  });

  it('were all for the one need in a store from before', async () => {
    const id = (await propose([{ needId: walk, hoursPerWeek: 1 }]))!.match.id;
    const { name } = migrations[0]!;
    await store.db.write((tx) => tx.run(forgetHours));
    await store.db.write((tx) => tx.run(forgetMigration, { name }));
    expect(await store.db.migrate()).toEqual({ applied: [name] });
    expect((await found(id))?.freesFor).toEqual([{ needId: walk, hoursPerWeek: 3 }]);
  });
});
