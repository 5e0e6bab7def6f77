import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId, SkillCode, TieId } from '@kring/care-network';
import { engines } from '../../test/engines.js';
import { freshStore, type FreshStore } from '../../test/fresh-store.js';
import type { GraphTransaction } from '../engine/graph-db.js';
import { plantTwoOrganisations, testIds as ids, testPermit } from '../testing/index.js';
import {
  addClient,
  addPerson,
  addTie,
  changePerson,
  changeTie,
  clientIdsOfAccount,
  clientsAroundPerson,
  findClients,
  findPeople,
  findTie,
  holdCircle,
  letKringLayOut,
  openCircle,
  pageClients,
  recordConsent,
  recordSkill,
  removeSkill,
  removeTies,
  withdrawConsent,
  type PersonContent,
  type TieContent,
} from './index.js';

const today = '2026-11-24';
const now = '2026-11-24T10:00:00.000Z';
const leader = (operation: Parameters<typeof testPermit>[1]) => testPermit('teamLeader', operation);

const kees: PersonContent = {
  name: ' Kees ',
  kind: 'person',
  deceased: false,
  birthYear: 1950,
  speaks: ['nl', 'fr'],
  home: { name: 'Zutphen', latitude: 52.14, longitude: 6.2 },
  symbol: '🎣',
  certificateUntil: '2027-03-01',
  note: ' ',
};

const uncle: TieContent = {
  role: 'oom',
  ring: 3,
  sector: 'family',
  handPlace: { depth: 0, angle: 0.625 },
  quality: 'strong',
  supportGiven: [],
  supportReceived: ['advice', 'practical'],
  contactFrequency: 'monthly',
  lastContactOn: '2026-10-01',
};

let store: FreshStore;
const write = <T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> => store.db.write(work);
const read = <T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> => store.db.read(work);

describe.each(engines)('changing a circle on $name', ({ start }) => {
  const fresh = freshStore(start, plantTwoOrganisations);
  beforeAll(() => {
    store = fresh;
  });

  const person = async (id: PersonId) => (await read((tx) => findPeople(tx, leader('Query.person').viewer, [id])))[0];

  it('adds a person and a tie, whole', async () => {
    const permit = leader('Mutation.addPerson');
    const [personId, tieId] = await write(async (tx) => {
      const added = (await addPerson(tx, permit, ids.anna, kees)) as PersonId;
      return [added, await addTie(tx, { clientId: ids.anna, fromId: ids.annaSelf, toId: added }, uncle)] as const;
    });
    expect(await person(personId)).toEqual({
      person: { ...kees, id: personId, name: 'Kees', note: null, version: 1 },
      skills: [],
      consents: [],
      distance: 'team',
      photoId: null,
    });
    expect(await read((tx) => findTie(tx, leader('Query.circle'), tieId))).toEqual({
      ...uncle,
      id: tieId,
      clientId: ids.anna,
      from: ids.annaSelf,
      to: personId,
      version: 1,
    });
  });

  it('adds nobody to a circle out of reach', async () => {
    expect(await write((tx) => addPerson(tx, leader('Mutation.addPerson'), ids.finn, kees))).toBeNull();
    expect(await write((tx) => addPerson(tx, leader('Mutation.addPerson'), ids.hugo, kees))).toBeNull();
  });

  it('changes a person from the version that was seen, and takes away what is no longer recorded', async () => {
    const bare = { ...kees, birthYear: null, home: null, certificateUntil: null, speaks: [] };
    const change = () =>
      write((tx) =>
        changePerson(tx, leader('Mutation.changePerson'), { personId: ids.bert, expectedVersion: 1 }, () => bare),
      );
    expect(await change()).toBe('changed');
    expect((await person(ids.bert))?.person).toEqual({ ...bare, id: ids.bert, name: 'Kees', note: null, version: 2 });
    expect(await change()).toBe('stale');
  });

  it('lets one of two changes from the same version through', async () => {
    const change = () =>
      write((tx) =>
        changePerson(tx, leader('Mutation.changePerson'), { personId: ids.bert, expectedVersion: 1 }, () => kees),
      );
    expect((await Promise.all([change(), change(), change()])).toSorted()).toEqual(['changed', 'stale', 'stale']);
    expect((await person(ids.bert))?.person.version).toBe(2);
  });

  it('makes changes of one circle wait for each other', async () => {
    const addOnce = () =>
      write(async (tx) => {
        const permit = leader('Mutation.addTie');
        await holdCircle(tx, permit, ids.dirk);
        const opened = await openCircle(tx, permit, ids.dirk, today);
        if (opened?.circle.ties.some(({ from }) => from === ids.carla)) return false;
        await addTie(tx, { clientId: ids.dirk, fromId: ids.carla, toId: ids.eva }, uncle);
        return true;
      });
    const added = await Promise.all([addOnce(), addOnce(), addOnce(), addOnce()]);
    expect(added.filter(Boolean)).toHaveLength(1);
  });

  it('changes and removes ties', async () => {
    await write((tx) => changeTie(tx, ids.annaBert, { ...uncle, sector: null, role: null }));
    const changed = await read((tx) => findTie(tx, leader('Query.circle'), ids.annaBert));
    expect(changed).toMatchObject({ role: null, sector: null, ring: 3, version: 2 });
    expect(changed?.handPlace).toBeUndefined();
    await write((tx) => removeTies(tx, [ids.annaBert, ids.bertCarla]));
    const opened = await read((tx) => openCircle(tx, leader('Query.circle'), ids.anna, today));
    expect(opened?.circle.ties.map(({ id }) => id)).toEqual([ids.annaCarla]);
    expect((await person(ids.bert))?.person.name).toBe('Bert');
  });

  it('takes places by hand away and leaves all else of a tie as it is', async () => {
    const byHand = () => read((tx) => findTie(tx, leader('Query.circle'), ids.annaBert));
    await write((tx) => changeTie(tx, ids.annaBert, uncle));
    expect(await byHand()).toMatchObject({ handPlace: uncle.handPlace, version: 2 });
    await write((tx) => letKringLayOut(tx, [ids.annaBert]));
    const { handPlace: _, ...laidOut } = uncle;
    expect(await byHand()).toMatchObject({ ...laidOut, version: 3 });
    expect((await byHand())?.handPlace).toBeUndefined();
  });

  it.each<[Parameters<typeof testPermit>[0], TieId, boolean]>([
    ['teamLeader', ids.bertCarla, true],
    ['client', ids.bertCarla, true],
    ['relative', ids.annaBert, true],
    ['relative', ids.annaCarla, false],
    ['otherTeamLeader', ids.annaBert, false],
    ['foreignTeamLeader', ids.annaBert, false],
    ['coordinator', ids.annaBert, false],
  ])('shows a %s the tie %s: %s', async (persona, tieId, seen) => {
    const tie = await read((tx) => findTie(tx, testPermit(persona, 'Query.circle'), tieId));
    expect(tie !== null).toBe(seen);
  });

  it('adds a client to a team in reach, and lists them by name', async () => {
    const permit = leader('Mutation.addClient');
    const client = { name: ' Bo ', house: 'Boven', birthYear: null };
    const id = (await write((tx) => addClient(tx, permit, { ...client, teamId: ids.linde })))?.clientId;
    expect(await write((tx) => addClient(tx, permit, { ...client, teamId: ids.esdoorn }))).toBeNull();
    const page = (after: { text: string; id: string } | null) =>
      read((tx) => pageClients(tx, leader('Query.client'), ids.linde, { first: 2, after }, today));
    const first = await page(null);
    expect(first).toMatchObject({ totalCount: 3, hasNextPage: true, end: { text: 'Bo', id } });
    expect(first.items.map((item) => item.id)).toEqual([ids.anna, id]);
    expect((await page(first.end)).items.map((item) => item.id)).toEqual([ids.dirk]);
  });

  it('counts in a list what an opened circle counts', async () => {
    const [listed] = await read((tx) => findClients(tx, leader('Query.client'), [ids.anna], today));
    const opened = await read((tx) => openCircle(tx, leader('Query.circle'), ids.anna, today));
    expect(listed).toEqual(opened?.client);
    const [earlier] = await read((tx) => findClients(tx, leader('Query.client'), [ids.anna], '2026-09-22'));
    const [later] = await read((tx) => findClients(tx, leader('Query.client'), [ids.anna], '2026-09-23'));
    expect([earlier?.fadingTieCount, later?.fadingTieCount]).toEqual([0, 2]);
  });

  it('records a skill once, and takes it off', async () => {
    const permit = leader('Mutation.recordSkill');
    const cooking = 'cooking' as SkillCode;
    const held = { skill: cooking, level: null, source: null, likesDoingIt: null };
    await write((tx) => recordSkill(tx, permit, ids.bert, held));
    await write((tx) => recordSkill(tx, permit, ids.bert, { ...held, level: 'expert', likesDoingIt: false }));
    expect((await person(ids.bert))?.skills).toEqual([{ ...held, level: 'expert', likesDoingIt: false }]);
    expect(await write((tx) => recordSkill(tx, permit, ids.gerda, held))).toBe(false);
    expect(await write((tx) => removeSkill(tx, permit, ids.bert, cooking))).toBe(true);
    expect(await write((tx) => removeSkill(tx, permit, ids.bert, cooking))).toBe(false);
  });

  it('keeps a consent that was taken back, with its end', async () => {
    const permit = leader('Mutation.recordConsent');
    const asked = { personId: ids.bert, purpose: 'beInCircle', now } as const;
    expect(await write((tx) => recordConsent(tx, permit, asked))).toBe(true);
    expect(await write((tx) => withdrawConsent(tx, permit, asked))).toBe(true);
    expect(await write((tx) => withdrawConsent(tx, permit, asked))).toBe(false);
    expect(await write((tx) => recordConsent(tx, permit, { ...asked, personId: ids.ida }))).toBe(false);
    expect((await person(ids.bert))?.consents).toMatchObject([{ id: ids.bertBeInCircle, withdrawnAt: now }]);
  });

  it('knows in whose circles a person stands, as far as the viewer may', async () => {
    const around = (persona: Parameters<typeof testPermit>[0], id: PersonId) =>
      read((tx) => clientsAroundPerson(tx, testPermit(persona, 'Query.person'), id));
    expect((await around('teamLeader', ids.carla)).toSorted()).toEqual([ids.anna, ids.dirk]);
    expect(await around('client', ids.carla)).toEqual([ids.anna]);
    expect(await around('teamLeader', ids.annaSelf)).toEqual([ids.anna]);
    expect(await around('otherTeamLeader', ids.carla)).toEqual([]);
  });

  it('knows whose circle an account is about', async () => {
    const of = (persona: Parameters<typeof testPermit>[0]) =>
      read((tx) => clientIdsOfAccount(tx, testPermit(persona, 'Query.client')));
    expect(await of('client')).toEqual([ids.anna]);
    expect(await of('relative')).toEqual([ids.anna]);
    expect(await of('teamLeader')).toEqual([]);
  });

  it('tells how near people stand', async () => {
    const { viewer } = testPermit('relative', 'Query.person');
    const people = await read((tx) => findPeople(tx, viewer, [ids.bert, ids.carla, ids.gerda, ids.ida]));
    expect(people.map((seen) => [seen.person.name, seen.distance]).toSorted()).toEqual([
      ['Bert', 'own'],
      ['Carla', 'organisation'],
      ['Gerda', 'organisation'],
    ]);
  });
});
