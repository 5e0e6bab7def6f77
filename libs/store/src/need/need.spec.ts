import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClientId, NeedId, TeamId } from '@kring/care-network';
import { newId } from '../new-id.js';
import { plantTwoOrganisations, temporaryStore, testIds, testPermit, type TemporaryStore } from '../testing/index.js';
import { changeNeed, findNeeds, holdNeed, pageNeeds, recordNeed, setNeedState, type NeedContent } from './index.js';

type Persona = Parameters<typeof testPermit>[0];

const evening: NeedContent = {
  title: 'Winkelavond',
  taskKind: 'activity',
  skills: ['activity.shopping'] as unknown as NeedContent['skills'],
  hoursPerWeek: 2.5,
  times: [{ weekday: 4, startMinute: 1110, endMinute: 1260 }],
  place: { name: 'Deventer', latitude: 52.25, longitude: 6.16 },
  languages: ['nl'],
  certificateRequired: true,
  performer: 'staff',
  preferredSector: 'family',
};

let store: TemporaryStore;
const needs = { anna: newId<NeedId>(), linde: newId<NeedId>(), finn: newId<NeedId>(), hugo: newId<NeedId>() };

const record = (as: Persona, id: NeedId, teamId: TeamId, clientId: ClientId | null, content: NeedContent = evening) =>
  store.db.write((tx) => recordNeed(tx, testPermit(as, 'Mutation.recordNeed'), { id, teamId, clientId, content }));

beforeAll(async () => {
  store = await temporaryStore();
  await plantTwoOrganisations(store.db);
  await record('teamLeader', needs.anna, testIds.linde, testIds.anna);
  await record('teamLeader', needs.linde, testIds.linde, null, { ...evening, title: 'Nachtrooster' });
  await record('otherTeamLeader', needs.finn, testIds.esdoorn, testIds.finn, { ...evening, title: 'Fietsen' });
  await record('foreignTeamLeader', needs.hugo, testIds.elzen, testIds.hugo, { ...evening, title: 'Van elders' });
});
afterAll(() => store.dispose());

const seenBy = (as: Persona, filter: Partial<Parameters<typeof pageNeeds>[2]> = {}) =>
  store.db.read(async (tx) => {
    const whole = { teamId: null, clientId: null, state: null, ...filter };
    const page = await pageNeeds(tx, testPermit(as, 'Query.needs'), whole, { first: 25, after: null });
    expect(page.totalCount).toBe(page.items.length);
    return page.items.map(({ title }) => title);
  });

describe('a need', () => {
  it('of a client is read back as it was recorded', async () => {
    const found = await store.db.read((tx) => findNeeds(tx, testPermit('client', 'Query.need'), [needs.anna]));
    const beneficiary = { kind: 'client', clientId: testIds.anna };
    expect(found).toEqual([
      { ...evening, id: needs.anna, teamId: testIds.linde, beneficiary, state: 'open', version: 1 },
    ]);
  });

  it('of the team has no client', async () => {
    const [found] = await store.db.read((tx) => findNeeds(tx, testPermit('teamLeader', 'Query.need'), [needs.linde]));
    expect(found?.beneficiary).toEqual({ kind: 'team' });
  });

  it.each<[Persona, TeamId, ClientId | null]>([
    ['teamLeader', testIds.esdoorn, null],
    ['teamLeader', testIds.linde, testIds.finn],
    ['teamLeader', testIds.elzen, testIds.hugo],
    ['client', testIds.linde, null],
    ['client', testIds.linde, testIds.dirk],
    ['relative', testIds.linde, testIds.anna],
  ])('cannot be recorded by a %s outside their reach', async (as, teamId, clientId) => {
    expect(await record(as, newId(), teamId, clientId)).toBeNull();
  });

  it('can be recorded by a client for themselves', async () => {
    const id = newId<NeedId>();
    expect(await record('client', id, testIds.linde, testIds.anna, { ...evening, title: 'Zelf' })).toMatchObject({
      id,
    });
    await store.db.write((tx) => setNeedState(tx, testPermit('client', 'Mutation.withdrawNeed'), id, 'withdrawn'));
    expect(await seenBy('client', { state: 'open' })).toEqual(['Winkelavond']);
    expect(await seenBy('client', { state: 'withdrawn' })).toEqual(['Zelf']);
  });

  it('says what was asked last, under the next version', async () => {
    const id = newId<NeedId>();
    await record('teamLeader', id, testIds.linde, null, { ...evening, title: 'Eerst' });
    const content: NeedContent = { ...evening, title: 'Later', place: null, times: [], preferredSector: null };
    const permit = testPermit('teamLeader', 'Mutation.changeNeed');
    const changed = await store.db.write((tx) => changeNeed(tx, permit, id, content));
    expect(changed).toEqual({
      ...content,
      id,
      teamId: testIds.linde,
      beneficiary: { kind: 'team' },
      state: 'open',
      version: 2,
    });
    await store.db.write((tx) => setNeedState(tx, permit, id, 'withdrawn'));
  });

  it('is held only for who may change it', async () => {
    const held = (as: Persona) =>
      store.db.write((tx) => holdNeed(tx, testPermit(as, 'Mutation.changeNeed'), needs.anna));
    expect(await held('teamLeader')).toMatchObject({ id: needs.anna });
    expect(await held('otherTeamLeader')).toBeNull();
    expect(await held('foreignTeamLeader')).toBeNull();
  });
});

describe('needs within reach', () => {
  it('are those of the teams, and for a client their own', async () => {
    expect(await seenBy('teamLeader', { state: 'open' })).toEqual(['Nachtrooster', 'Winkelavond']);
    expect(await seenBy('consultant', { clientId: testIds.anna, state: 'open' })).toEqual(['Winkelavond']);
    expect(await seenBy('otherTeamLeader')).toEqual(['Fietsen']);
    expect(await seenBy('otherTeamLeader', { teamId: testIds.linde })).toEqual([]);
    expect(await seenBy('foreignTeamLeader')).toEqual(['Van elders']);
  });
});
