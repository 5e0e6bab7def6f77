import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Offer, OfferId } from '@kring/care-network';
import type { GraphDb } from '../engine/index.js';
import { newId } from '../new-id.js';
import {
  plant,
  plantTwoOrganisations,
  temporaryStore,
  testIds,
  testPermit,
  type TemporaryStore,
} from '../testing/index.js';
import {
  audienceInReach,
  changeOffer,
  findOffers,
  offersOfPeople,
  pageOffers,
  recordOffer,
  setOfferState,
  type OfferContent,
} from './index.js';

const now = '2026-11-24T10:00:00.000Z';
const bookkeeping: OfferContent = {
  title: 'Administratie overnemen',
  skills: ['administration.bookkeeping'] as unknown as OfferContent['skills'],
  ratherNot: ['activity'],
  hoursPerWeek: 3,
  times: [{ weekday: 4, startMinute: 1110, endMinute: 1260 }],
  place: { name: 'Deventer', latitude: 52.25, longitude: 6.16 },
  travelKm: 10,
  audience: { kind: 'anyone' },
};

let store: TemporaryStore;
let db: GraphDb;
const offers: Record<'bert' | 'bertForAnna' | 'gerda' | 'eva' | 'ida', OfferId> = {
  bert: newId(),
  bertForAnna: newId(),
  gerda: newId(),
  eva: newId(),
  ida: newId(),
};

const record = (
  as: Parameters<typeof testPermit>[0],
  id: OfferId,
  personId: Offer['personId'],
  content: OfferContent,
) => db.write((tx) => recordOffer(tx, testPermit(as, 'Mutation.recordOffer'), { id, personId, content, now }));

beforeAll(async () => {
  store = await temporaryStore();
  db = store.db;
  await plantTwoOrganisations(db);
  await db.write((tx) =>
    plant(tx, [['consent', { personId: testIds.gerda, id: newId(), purpose: 'shareWithOtherTeams' }]]),
  );
  await record('relative', offers.bert, testIds.bert, bookkeeping);
  const forAnna = { kind: 'client', clientId: testIds.anna } as const;
  await record('relative', offers.bertForAnna, testIds.bert, { ...bookkeeping, title: 'Brieven', audience: forAnna });
  await record('otherTeamLeader', offers.gerda, testIds.gerda, { ...bookkeeping, title: 'Koken', place: null });
  await record('teamLeader', offers.eva, testIds.eva, { ...bookkeeping, title: 'Tuinieren', travelKm: null });
  await record('foreignTeamLeader', offers.ida, testIds.ida, { ...bookkeeping, title: 'Van elders' });
});
afterAll(() => store.dispose());

const seenBy = (as: Parameters<typeof testPermit>[0], filter: Parameters<typeof pageOffers>[2]) =>
  db.read(async (tx) => {
    const page = await pageOffers(tx, testPermit(as, 'Query.offers'), filter, { first: 25, after: null });
    expect(page.totalCount).toBe(page.items.length);
    return page.items.map(({ title }) => title);
  });
const everything = { teamId: null, clientId: null };

describe('an offer', () => {
  it('is read back as it was recorded, open and confirmed now', async () => {
    const found = await db.read((tx) => findOffers(tx, testPermit('relative', 'Query.offer'), [offers.bert]));
    expect(found).toEqual([
      { ...bookkeeping, id: offers.bert, personId: testIds.bert, state: 'open', confirmedAt: now, version: 1 },
    ]);
  });

  it('cannot be recorded for a person out of reach, and then nothing is written', async () => {
    const id = newId<OfferId>();
    expect(await record('relative', id, testIds.carla, bookkeeping)).toBeNull();
    expect(await record('client', id, testIds.bert, bookkeeping)).toBeNull();
    expect(await record('teamLeader', id, testIds.gerda, bookkeeping)).toBeNull();
    expect(await record('teamLeader', id, testIds.ida, bookkeeping)).toBeNull();
    expect(await db.read((tx) => findOffers(tx, testPermit('teamLeader', 'Query.offer'), [id]))).toEqual([]);
  });

  it('cannot be meant for a client or team out of reach', async () => {
    const permit = testPermit('relative', 'Mutation.recordOffer');
    await db.read(async (tx) => {
      expect(await audienceInReach(tx, permit, { kind: 'client', clientId: testIds.anna })).toBe(true);
      expect(await audienceInReach(tx, permit, { kind: 'team', teamId: testIds.linde })).toBe(true);
      expect(await audienceInReach(tx, permit, { kind: 'client', clientId: testIds.finn })).toBe(false);
      expect(await audienceInReach(tx, permit, { kind: 'team', teamId: testIds.esdoorn })).toBe(false);
    });
  });
});

describe('offers within reach', () => {
  it('are for a team those of its circles, and those for anyone whose maker shares with other teams', async () => {
    expect(await seenBy('teamLeader', everything)).toEqual([
      'Administratie overnemen',
      'Brieven',
      'Koken',
      'Tuinieren',
    ]);
    expect(await seenBy('otherTeamLeader', everything)).toEqual(['Koken']);
  });

  it('are for a relative their own, and for a client those of the circle', async () => {
    expect(await seenBy('relative', everything)).toEqual(['Administratie overnemen', 'Brieven']);
    expect(await seenBy('client', everything)).toEqual(['Administratie overnemen', 'Brieven']);
  });

  it('are never those of another organisation', async () => {
    expect(await seenBy('foreignTeamLeader', everything)).toEqual(['Van elders']);
  });

  it('can be narrowed to a team and to the circle of a client', async () => {
    expect(await seenBy('otherTeamLeader', { teamId: testIds.esdoorn, clientId: null })).toEqual(['Koken']);
    expect(await seenBy('teamLeader', { teamId: null, clientId: testIds.dirk })).toEqual(['Tuinieren']);
  });

  it('are not told apart by a team or circle out of reach', async () => {
    expect(await seenBy('teamLeader', { teamId: testIds.esdoorn, clientId: null })).toEqual([]);
    expect(await seenBy('teamLeader', { teamId: null, clientId: testIds.finn })).toEqual([]);
  });

  it('come page by page in the order of their titles', async () => {
    const permit = testPermit('teamLeader', 'Query.offers');
    const first = await db.read((tx) => pageOffers(tx, permit, everything, { first: 3, after: null }));
    expect(first).toMatchObject({ totalCount: 4, hasNextPage: true });
    const second = await db.read((tx) => pageOffers(tx, permit, everything, { first: 3, after: first.end }));
    expect(second.items.map(({ title }) => title)).toEqual(['Tuinieren']);
    expect(second.hasNextPage).toBe(false);
  });

  it('are found by person', async () => {
    const permit = testPermit('teamLeader', 'Query.person');
    const found = await db.read((tx) => offersOfPeople(tx, permit, [testIds.bert, testIds.carla]));
    expect([...found].map(([id, all]) => [id, all.map(({ title }) => title)])).toEqual([
      [testIds.bert, ['Administratie overnemen', 'Brieven']],
    ]);
  });
});

describe('a changed offer', () => {
  it('says what was said last, for whom it was said last, under the next version', async () => {
    const id = newId<OfferId>();
    const content: OfferContent = { ...bookkeeping, title: 'Eerst', audience: { kind: 'team', teamId: testIds.linde } };
    await record('relative', id, testIds.bert, content);
    const changed: OfferContent = {
      ...content,
      title: 'Daarna',
      travelKm: null,
      place: null,
      times: [],
      audience: { kind: 'anyone' },
    };
    const permit = testPermit('relative', 'Mutation.changeOffer');
    const offer = await db.write((tx) => changeOffer(tx, permit, id, changed));
    expect(offer).toEqual({ ...changed, id, personId: testIds.bert, state: 'open', confirmedAt: now, version: 2 });
    const withdrawn = await db.write((tx) => setOfferState(tx, permit, id, { state: 'withdrawn', confirmedAt: now }));
    expect(withdrawn).toMatchObject({ state: 'withdrawn', version: 3 });
    expect(await seenBy('relative', everything)).not.toContain('Daarna');
  });

  it('is not changed by who may only see it', async () => {
    const permit = testPermit('client', 'Mutation.changeOffer');
    expect(await db.write((tx) => changeOffer(tx, permit, offers.bert, bookkeeping))).toBeNull();
  });
});
