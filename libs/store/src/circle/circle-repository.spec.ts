import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClientId } from '@kring/care-network';
import { newId } from '../new-id.js';
import { engines, type TestStore } from '../../test/engines.js';
import { plantTwoOrganisations, testIds as ids, testPermit } from '../testing/index.js';
import { openCircle, type OpenedCircle } from './circle-repository.js';
import { addClient } from './client-repository.js';

type PersonaName = keyof typeof ids.accounts;

let store: TestStore;

const open = (persona: PersonaName, clientId: ClientId): Promise<OpenedCircle | null> =>
  store.db.read((tx) => openCircle(tx, testPermit(persona, 'Query.circle'), clientId, '2026-11-24'));

const names = (opened: OpenedCircle | null): readonly string[] =>
  opened?.circle.members.map(({ person }) => person.name) ?? [];

describe.each(engines)('a circle on $name', ({ start }) => {
  beforeAll(async () => {
    store = await start();
    await plantTwoOrganisations(store.db);
  }, 600_000);
  afterAll(() => store.dispose());

  it('holds the client, the people tied to them and the ties among those', async () => {
    const opened = await open('teamLeader', ids.anna);
    expect(opened?.circle.self.name).toBe('Anna');
    expect(names(opened)).toEqual(['Bert', 'Carla']);
    expect(opened?.circle.ties.map(({ from, to, role }) => [from, to, role])).toEqual(
      expect.arrayContaining([
        [ids.annaSelf, ids.bert, 'vader'],
        [ids.annaSelf, ids.carla, 'buurvrouw'],
        [ids.bert, ids.carla, 'kennis'],
      ]),
    );
    expect(opened?.circle.ties).toHaveLength(3);
    expect(opened?.client).toEqual({
      id: ids.anna,
      personId: ids.annaSelf,
      house: `house of ${ids.anna}`,
      version: 1,
      teamId: ids.linde,
      circleSize: 2,
      fadingTieCount: 2,
      openNeedCount: 0,
      distance: 'team',
    });
  });

  it('holds what is recorded of a person, their consents included', async () => {
    const opened = await open('teamLeader', ids.anna);
    expect(opened?.circle.members[0]).toEqual({
      person: {
        id: ids.bert,
        name: 'Bert',
        kind: 'person',
        deceased: false,
        birthYear: 1970,
        speaks: ['nl'],
        home: { name: 'Deventer', latitude: 52.25, longitude: 6.16 },
        symbol: null,
        certificateUntil: '2027-01-01',
        note: 'note about Bert',
        version: 1,
      },
      skills: [],
      consents: [
        {
          id: ids.bertBeInCircle,
          personId: ids.bert,
          purpose: 'beInCircle',
          givenAt: '2026-06-01T09:00:00.000Z',
          withdrawnAt: null,
        },
      ],
    });
  });

  it('of someone without ties is empty, not absent', async () => {
    const permit = testPermit('teamLeader', 'Mutation.addClient');
    const client = { teamId: ids.linde, name: 'Nieuw', house: null, birthYear: null };
    const id = (await store.db.write((tx) => addClient(tx, permit, client)))?.clientId;
    const opened = await open('teamLeader', id as ClientId);
    expect(opened?.circle.members).toEqual([]);
    expect(opened?.circle.ties).toEqual([]);
    expect(opened?.client).toMatchObject({ circleSize: 0, fadingTieCount: 0 });
  });

  it.each<[PersonaName, keyof typeof ids]>([
    ['otherTeamLeader', 'anna'],
    ['teamLeader', 'finn'],
    ['teamLeader', 'hugo'],
    ['consultant', 'finn'],
    ['client', 'dirk'],
    ['relative', 'dirk'],
    ['coordinator', 'anna'],
    ['foreignTeamLeader', 'anna'],
    ['foreignCoordinator', 'hugo'],
  ])('is not there for a %s who asks for %s', async (persona, client) => {
    expect(await open(persona, ids[client] as ClientId)).toBeNull();
  });

  it('is not there under an unknown id', async () => {
    expect(await open('teamLeader', newId())).toBeNull();
  });

  it('is for a client their own, with everyone in it near', async () => {
    const opened = await open('client', ids.anna);
    expect(names(opened)).toEqual(['Bert', 'Carla']);
    expect(new Set(opened?.people.map(({ distance }) => distance))).toEqual(new Set(['own']));
  });

  it('is for a relative the tie with themselves and no one else', async () => {
    const opened = await open('relative', ids.anna);
    expect(names(opened)).toEqual(['Bert']);
    expect(opened?.circle.ties.map(({ id }) => id)).toEqual([ids.annaBert]);
    expect(opened?.people.map(({ person, distance }) => [person.name, distance])).toEqual([
      ['Anna', 'organisation'],
      ['Bert', 'own'],
    ]);
  });
});
