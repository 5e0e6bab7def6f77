import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MatchId, MatchTarget, NeedId, OfferId, SafeguardingConcernId, TaskId } from '@kring/care-network';
import { asLines, backupOf } from '../../test/backup-lines.js';
import { engines, type TestStore } from '../../test/engines.js';
import { restoreStore } from '../backup/index.js';
import { holdMatch, proposeMatch } from '../match/index.js';
import { recordNeed } from '../need/index.js';
import { newId } from '../new-id.js';
import { recordOffer } from '../offer/index.js';
import { loadSituation } from '../situation/index.js';
import { recordTask } from '../task/index.js';
import { plantTwoOrganisations, testIds, testPermit } from '../testing/index.js';
import { closeQuestions, concernsAbout, countConcerns, findConcerns } from './index.js';
import { holdConcern, liftConcern, recordConcern, reviewConcern, type NewConcern } from './index.js';

type Persona = Parameters<typeof testPermit>[0];

const now = '2026-11-24T10:00:00.000Z';
const [anna, bert] = [testIds.anna, testIds.bert];
const concern = (more: Partial<NewConcern> = {}): NewConcern => ({
  id: newId<SafeguardingConcernId>(),
  clientId: anna,
  personId: bert,
  everyone: false,
  reason: ' Belt ’s nachts. ',
  reviewOn: '2027-01-15',
  now,
  ...more,
});

describe.each(engines)('concerns, on $name', ({ start }) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await start();
  }, 600_000);
  beforeEach(async () => {
    await store.empty();
    await plantTwoOrganisations(store.db);
  });
  afterAll(() => store.dispose());

  const record = (as: Persona = 'teamLeader', more: Partial<NewConcern> = {}) =>
    store.db.write(async (tx) => {
      const fresh = concern(more);
      return (await recordConcern(tx, testPermit(as, 'Mutation.recordConcern'), fresh)) ? fresh.id : null;
    });
  const about = (as: Persona = 'teamLeader') =>
    store.db.read((tx) => concernsAbout(tx, testPermit(as, 'Query.concerns'), bert));
  const lift = (id: SafeguardingConcernId, as: Persona = 'teamLeader') =>
    store.db.write((tx) =>
      liftConcern(tx, testPermit(as, 'Mutation.liftConcern'), {
        id,
        why: ' Besproken. ',
        now: '2026-12-01T09:00:00.000Z',
      }),
    );
  const inSituation = async (as: Persona, teamId = testIds.linde) => {
    const permit = testPermit(as, 'Query.suggestions');
    const found = await store.db.read((tx) => loadSituation(tx, permit, { teamIds: [teamId], today: '2026-11-24' }));
    return found.concerns;
  };

  it('are kept by the team, with who recorded them and when', async () => {
    const id = await record();
    expect(await about()).toEqual([
      {
        ...{ id, personId: bert, teamId: testIds.linde, clientId: anna, reason: 'Belt ’s nachts.', recordedAt: now },
        ...{ recordedBy: expect.any(String), reviewOn: '2027-01-15', lifted: null, version: 1 },
      },
    ]);
  });

  it('weigh wherever a route is weighed, without why', async () => {
    await record();
    expect(await inSituation('teamLeader')).toEqual([{ personId: bert, clientId: anna }]);
    expect(await inSituation('otherTeamLeader', testIds.esdoorn)).toEqual([{ personId: bert, clientId: anna }]);
    expect(await inSituation('foreignTeamLeader', testIds.elzen)).toEqual([]);
    await record('teamLeader', { everyone: true });
    expect(await inSituation('teamLeader')).toEqual(expect.arrayContaining([{ personId: bert, clientId: null }]));
  });

  it('are found by nobody but the team', async () => {
    const id = (await record())!;
    for (const as of [
      'consultant',
      'client',
      'relative',
      'coordinator',
      'otherTeamLeader',
      'foreignTeamLeader',
    ] as const) {
      expect([as, await about(as)]).toEqual([as, []]);
      const permit = testPermit(as, 'Mutation.liftConcern');
      expect(await store.db.write((tx) => holdConcern(tx, permit, id))).toBeNull();
      expect(await lift(id, as)).toBe(false);
      expect(await record(as)).toBeNull();
    }
    expect(await about()).toHaveLength(1);
  });

  it('are about somebody in a circle of the team', async () => {
    expect(await record('teamLeader', { clientId: testIds.dirk })).not.toBeNull();
    expect(await record('teamLeader', { personId: testIds.gerda })).toBeNull();
    expect(await record('teamLeader', { clientId: testIds.finn, personId: testIds.gerda })).toBeNull();
  });

  it('stand until they are lifted, and stay on record with why', async () => {
    const id = (await record())!;
    const permit = testPermit('teamLeader', 'Mutation.reviewConcern');
    expect(await store.db.write((tx) => reviewConcern(tx, permit, { id, reviewOn: '2027-03-01' }))).toBe(true);
    expect(await store.db.write((tx) => holdConcern(tx, permit, id))).toMatchObject({
      reviewOn: '2027-03-01',
      version: 2,
    });
    expect(await lift(id)).toBe(true);
    expect(await inSituation('teamLeader')).toEqual([]);
    const [kept] = await about();
    expect(kept).toMatchObject({
      id,
      reason: 'Belt ’s nachts.',
      lifted: { at: '2026-12-01T09:00:00.000Z', why: 'Besproken.', by: expect.any(String) },
      version: 3,
    });
    expect(await lift(id)).toBe(false);
    expect(await store.db.write((tx) => reviewConcern(tx, permit, { id, reviewOn: '2027-03-01' }))).toBe(false);
  });

  it('are counted for who coordinates, those to look at again apart', async () => {
    const count = (as: Persona, today: string) =>
      store.db.read((tx) => countConcerns(tx, testPermit(as, 'Query.concernCount'), today));
    expect(await count('coordinator', '2027-01-15')).toEqual({ standing: 0, toReview: 0 });
    await record();
    await lift((await record('teamLeader', { everyone: true }))!);
    expect(await count('coordinator', '2027-01-14')).toEqual({ standing: 1, toReview: 0 });
    expect(await count('coordinator', '2027-01-15')).toEqual({ standing: 1, toReview: 1 });
    expect(await count('otherTeamLeader', '2027-01-15')).toEqual({ standing: 0, toReview: 0 });
    expect(await count('foreignCoordinator', '2027-01-15')).toEqual({ standing: 0, toReview: 0 });
  });

  it('go along in a backup', async () => {
    const id = (await record())!;
    await lift(id);
    const [before] = await about();
    const lines = await backupOf(store.db);
    await store.empty();
    await restoreStore(store.db, asLines(lines));
    const permit = testPermit('teamLeader', 'Query.concerns');
    expect(await store.db.read((tx) => findConcerns(tx, permit, [id]))).toEqual([before]);
  });

  describe('take back what was asked', () => {
    const work = { skills: [], hoursPerWeek: 1, times: [], place: null, certificateRequired: false };
    const help = { ...work, title: 'Helpen', ratherNot: [], travelKm: null, audience: { kind: 'anyone' } } as const;
    const wanted = {
      ...work,
      title: 'Wandelen',
      taskKind: 'company',
      languages: [],
      performer: 'anyone',
      preferredSector: null,
    } as const;
    const ids = { offer: newId<OfferId>(), forAnna: newId<NeedId>(), forTeam: newId<NeedId>(), task: newId<TaskId>() };

    beforeEach(() =>
      store.db.write(async (tx) => {
        const permit = (operation: Parameters<typeof testPermit>[1]) => testPermit('teamLeader', operation);
        await recordOffer(tx, permit('Mutation.recordOffer'), { id: ids.offer, personId: bert, content: help, now });
        for (const [id, clientId] of [
          [ids.forAnna, anna],
          [ids.forTeam, null],
        ] as const) {
          await recordNeed(tx, permit('Mutation.recordNeed'), { id, teamId: testIds.linde, clientId, content: wanted });
        }
        const task = { ...work, title: 'Tuin', taskKind: 'garden' } as const;
        await recordTask(tx, permit('Mutation.recordTask'), { id: ids.task, teamId: testIds.linde, content: task });
      }),
    );

    const propose = (target: MatchTarget) =>
      store.db.write(async (tx) => {
        const id = newId<MatchId>();
        const ends = { id, offerId: ids.offer, target, freesFor: [], hoursPerWeek: 1, message: null, now };
        await proposeMatch(tx, testPermit('teamLeader', 'Mutation.proposeMatch'), ends);
        return id;
      });
    const stateOf = async (id: MatchId) =>
      (await store.db.write((tx) => holdMatch(tx, testPermit('teamLeader', 'Mutation.withdrawMatch'), id)))?.match
        .state;
    const closed = (id: SafeguardingConcernId) =>
      store.db.write((tx) => closeQuestions(tx, testPermit('teamLeader', 'Mutation.recordConcern'), id));

    it.each([false, true])(
      'for the client and the team where they would meet, or for everyone: %s',
      async (everyone) => {
        const asked = [
          await propose({ kind: 'need', needId: ids.forAnna }),
          await propose({ kind: 'need', needId: ids.forTeam }),
          await propose({ kind: 'task', taskId: ids.task }),
        ];
        const id = (await record('teamLeader', { everyone }))!;
        expect([...(await closed(id))].sort()).toEqual([...asked].sort());
        for (const match of asked) expect(await stateOf(match)).toBe('withdrawn');
      },
    );
  });
});
