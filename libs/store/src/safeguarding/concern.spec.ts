import { describe, expect, it } from '@jest/globals';
import type { OfferId, SafeguardingConcernId, TeamId } from '@kring/care-network';
import { asLines, backupOf } from '../../test/backup-lines.js';
import { engines, testQuery } from '../../test/engines.js';
import { freshStore } from '../../test/fresh-store.js';
import { restoreStore } from '../backup/index.js';
import { newId } from '../new-id.js';
import { recordOffer, type OfferContent } from '../offer/index.js';
import { loadSituation } from '../situation/index.js';
import { plant, plantTwoOrganisations, testIds, testPermit } from '../testing/index.js';
import { concernsAbout, concernsOfTeam, countConcerns, findConcerns } from './index.js';
import { holdConcern, liftConcern, recordConcern, reviewConcern } from './index.js';
import { takeBackConcernChange, type NewConcern } from './index.js';

type Persona = Parameters<typeof testPermit>[0];

const now = '2026-11-24T10:00:00.000Z';
const [anna, bert] = [testIds.anna, testIds.bert];
const concern = (more: Partial<NewConcern> = {}): NewConcern => ({
  id: newId<SafeguardingConcernId>(),
  teamId: testIds.linde,
  clientId: anna,
  personId: bert,
  reason: ' Belt ’s nachts. ',
  reviewOn: '2027-01-15',
  now,
  ...more,
});

const work = { skills: [], hoursPerWeek: 1, times: [], place: null, certificateRequired: false };
const help = { ...work, title: 'Helpen', ratherNot: [], travelKm: null, audience: { kind: 'anyone' } } as const;

const withdrawAll = testQuery("MATCH (offer:Offer) SET offer.state = 'withdrawn' RETURN offer.id AS id");
const askedBefore = testQuery(
  `MATCH (team:Team {id: $teamId}) MATCH (person:Person {id: $personId})
   CREATE (team)-[:DOES]->(task:Task {id: 'before'})
   CREATE (person)-[:MAKES]->(offer:Offer {id: 'gone', state: 'withdrawn', audience: 'anyone'})
   CREATE (asked:\`Match\` {id: 'asked', state: 'accepted'})-[:PROPOSES]->(offer)
   CREATE (asked)-[:TAKES_OVER]->(task)
   RETURN asked.id AS id`,
);

describe.each(engines)('concerns, on $name', ({ start }) => {
  const store = freshStore(start, plantTwoOrganisations);

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
        ...{ id, personId: bert, personName: 'Bert', teamId: testIds.linde, clientId: anna, recordedAt: now },
        ...{ reason: 'Belt ’s nachts.', recordedBy: 'Lotte', reviewOn: '2027-01-15', lifted: null, version: 1 },
      },
    ]);
  });

  it('weigh wherever a route is weighed, without why', async () => {
    await record();
    expect(await inSituation('teamLeader')).toEqual([{ personId: bert, clientId: anna }]);
    expect(await inSituation('otherTeamLeader', testIds.esdoorn)).toEqual([{ personId: bert, clientId: anna }]);
    expect(await inSituation('foreignTeamLeader', testIds.elzen)).toEqual([]);
    await record('teamLeader', { clientId: null });
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
    expect(await record('teamLeader', { clientId: testIds.finn })).toBeNull();
    expect(await record('teamLeader', { teamId: testIds.esdoorn, clientId: testIds.finn })).toBeNull();
  });

  describe('about somebody outside the circles of the team', () => {
    const gerda = { personId: testIds.gerda };
    const offering = (audience: OfferContent['audience']) =>
      store.db.write((tx) =>
        recordOffer(
          tx,
          { ...testPermit('otherTeamLeader', 'Mutation.recordOffer'), reach: 'organisation' },
          {
            ...{ id: newId<OfferId>(), personId: testIds.gerda, now },
            content: { ...help, audience },
          },
        ),
      );

    it.each([
      ['the team', { kind: 'team', teamId: testIds.linde }],
      ['a client of the team', { kind: 'client', clientId: anna }],
    ] as const)('are there for who made an offer for %s', async (_, audience) => {
      await offering(audience);
      expect(await record('teamLeader', { ...gerda, clientId: testIds.dirk })).not.toBeNull();
      expect(await record('teamLeader', { ...gerda, clientId: null })).not.toBeNull();
      expect(await inSituation('teamLeader')).toHaveLength(2);
    });

    it('are there for a client of the team who offers help, towards others', async () => {
      const dirk = { personId: testIds.dirkSelf };
      expect(await record('teamLeader', dirk)).toBeNull();
      const permit = testPermit('teamLeader', 'Mutation.recordOffer');
      const offer = { ...dirk, id: newId<OfferId>(), content: help, now };
      await store.db.write((tx) => recordOffer(tx, permit, offer));
      expect(await record('teamLeader', { ...dirk, clientId: testIds.dirk })).toBeNull();
      expect(await record('teamLeader', dirk)).not.toBeNull();
    });

    it('are there for who offers to every team', async () => {
      const consent = { personId: testIds.gerda, id: newId(), purpose: 'shareWithOtherTeams' };
      await store.db.write((tx) => plant(tx, [['consent', consent]]));
      await offering({ kind: 'team', teamId: testIds.esdoorn });
      expect(await record('teamLeader', gerda)).toBeNull();
      await offering({ kind: 'anyone' });
      expect(await record('teamLeader', gerda)).not.toBeNull();
    });

    it('are not there for who offers to another team alone, or took the offer back', async () => {
      await offering({ kind: 'team', teamId: testIds.esdoorn });
      await offering({ kind: 'anyone' });
      expect(await record('teamLeader', gerda)).toBeNull();
      await offering({ kind: 'team', teamId: testIds.linde });
      await store.db.write((tx) => tx.run(withdrawAll));
      expect(await record('teamLeader', gerda)).toBeNull();
    });

    it('are there for whom the team asked, also when the offer is gone since', async () => {
      await store.db.write((tx) => tx.run(askedBefore, { teamId: testIds.linde, personId: testIds.gerda }));
      expect(await record('teamLeader', gerda)).not.toBeNull();
    });
  });

  it('stand in a list of the team by day of review, without those that were lifted', async () => {
    const late = await record('teamLeader', { reviewOn: '2027-03-01', clientId: null });
    const first = await record('teamLeader', { personId: testIds.carla });
    await lift((await record())!);
    const listOf = async (as: Persona, teamId: TeamId = testIds.linde) =>
      (await store.db.read((tx) => concernsOfTeam(tx, testPermit(as, 'Query.standingConcerns'), teamId))).map(
        ({ id, personName }) => [id, personName],
      );
    expect(await listOf('teamLeader')).toEqual([
      [first, 'Carla'],
      [late, 'Bert'],
    ]);
    expect(await listOf('teamLeader', testIds.esdoorn)).toEqual([]);
    for (const as of ['consultant', 'client', 'relative', 'coordinator', 'otherTeamLeader'] as const)
      expect([as, await listOf(as)]).toEqual([as, []]);
  });

  it('go back to what they were before the last change, once', async () => {
    const id = (await record())!;
    const permit = testPermit('teamLeader', 'Mutation.undoConcern');
    const undo = (by = permit) => store.db.write((tx) => takeBackConcernChange(tx, by, id));
    expect(await undo()).toBe(false);
    await store.db.write((tx) => reviewConcern(tx, permit, { id, reviewOn: '2027-03-01' }));
    expect(await undo(testPermit('otherTeamLeader', 'Mutation.undoConcern'))).toBe(false);
    expect(await undo()).toBe(true);
    const [back] = await about();
    expect(back).toMatchObject({ reviewOn: '2027-01-15', lifted: null, version: 3 });
    await store.db.write((tx) => reviewConcern(tx, permit, { id, reviewOn: '2027-03-01' }));
    await lift(id);
    expect(await undo()).toBe(true);
    expect(await about()).toMatchObject([{ reviewOn: '2027-03-01', lifted: null, version: 6 }]);
    expect(await inSituation('teamLeader')).toHaveLength(1);
    expect(await undo()).toBe(false);
    expect(await lift(id)).toBe(true);
    expect(await about()).toMatchObject([{ lifted: { by: 'Lotte' }, version: 7 }]);
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
    const count = (as: Persona, today: string, teamId: TeamId | null = null) =>
      store.db.read((tx) => countConcerns(tx, testPermit(as, 'Query.concernCount'), { teamId, today }));
    expect(await count('coordinator', '2027-01-15')).toEqual({ standing: 0, toReview: 0 });
    await record();
    await lift((await record('teamLeader', { clientId: null }))!);
    expect(await count('coordinator', '2027-01-14')).toEqual({ standing: 1, toReview: 0 });
    expect(await count('coordinator', '2027-01-15')).toEqual({ standing: 1, toReview: 1 });
    expect(await count('teamLeader', '2027-01-15', testIds.linde)).toEqual({ standing: 1, toReview: 1 });
    expect(await count('coordinator', '2027-01-15', testIds.esdoorn)).toEqual({ standing: 0, toReview: 0 });
    expect(await count('otherTeamLeader', '2027-01-15', testIds.linde)).toEqual({ standing: 0, toReview: 0 });
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
});
