import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { startTestServer, type PersonaName, type TestServer } from '../../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('a person', () => {
  const person = 'query Person($id: ID!) { person(id: $id) { name note certificateUntil } }';

  it.each<[PersonaName, keyof typeof ids, object | null]>([
    ['teamLeader', 'bert', { name: 'Bert', note: 'note about Bert', certificateUntil: '2027-01-01' }],
    ['consultant', 'bert', { name: 'Bert', note: null, certificateUntil: null }],
    ['client', 'carla', { name: 'Carla', note: 'note about Carla', certificateUntil: '2027-01-01' }],
    ['relative', 'bert', { name: 'Bert', note: null, certificateUntil: '2027-01-01' }],
    ['relative', 'carla', null],
    ['client', 'eva', null],
    ['teamLeader', 'gerda', null],
    ['teamLeader', 'ida', null],
  ])('is shown to a %s as far as they may see them: %s', async (as, id, shown) => {
    const { data, errors } = await server.graphql(person, { id: ids[id] }, { as });
    expect(errors).toEqual([]);
    expect(data).toEqual({ person: shown });
  });
});

describe('the viewer', () => {
  const viewer =
    '{ viewer { name role organisation { name } teams { name } person { name } clients { person { name } } viewerCanSeeCircles } }';
  const shown = (name: string, role: string, rest: object) => ({
    viewer: { name, role, organisation: { name: 'Zonnehof' }, ...rest },
  });
  const inLinde = { teams: [{ name: 'De Linde' }], viewerCanSeeCircles: true };
  const withAnna = { ...inLinde, clients: [{ person: { name: 'Anna' } }] };

  it.each<[PersonaName, object]>([
    ['teamLeader', shown('Lotte', 'teamLeader', { ...inLinde, person: null, clients: [] })],
    ['client', shown('Anna', 'client', { ...withAnna, person: { name: 'Anna' } })],
    ['relative', shown('Bert', 'relative', { ...withAnna, person: { name: 'Bert' } })],
    [
      'coordinator',
      shown('Petra', 'coordinator', {
        teams: [{ name: 'De Esdoorn' }, { name: 'De Linde' }],
        person: null,
        clients: [],
        viewerCanSeeCircles: false,
      }),
    ],
  ])('who is a %s has their own circle and teams', async (as, expected) => {
    const { data, errors } = await server.graphql(viewer, {}, { as });
    expect(errors).toEqual([]);
    expect(data).toEqual(expected);
  });

  it('is nobody before signing in', async () => {
    expect((await server.graphql(viewer)).data).toEqual({ viewer: null });
  });
});

describe('the clients of a team', () => {
  const clients =
    'query Clients($id: ID!) { team(id: $id) { clients { nodes { person { name } circleSize } totalCount } } }';
  it.each<[PersonaName, object]>([
    [
      'teamLeader',
      {
        nodes: [
          { person: { name: 'Anna' }, circleSize: 2 },
          { person: { name: 'Dirk' }, circleSize: 2 },
        ],
        totalCount: 2,
      },
    ],
    ['client', { nodes: [{ person: { name: 'Anna' }, circleSize: 2 }], totalCount: 1 }],
    ['relative', { nodes: [{ person: { name: 'Anna' }, circleSize: null }], totalCount: 1 }],
    ['coordinator', { nodes: [], totalCount: 0 }],
  ])('are for a %s those in reach, with the size of a circle that they may open', async (as, expected) => {
    const { data, errors } = await server.graphql(clients, { id: ids.linde }, { as });
    expect(errors).toEqual([]);
    expect(data).toEqual({ team: { clients: expected } });
  });
});
