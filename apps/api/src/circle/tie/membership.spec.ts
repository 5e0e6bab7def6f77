import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { change, namesInCircle } from '../../testing/circle-changes.js';
import { startTestServer, type PersonaName, type TestServer } from '../../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const mutate = <Shown>(name: string, fields: string, input: object, as?: PersonaName) =>
  change<Shown>(server, name, fields, input, as);

describe('adding a client', () => {
  const fields = 'client { house circleSize person { name birthYear } team { name } }';

  it('makes an empty circle in the team', async () => {
    const input = { teamId: ids.linde, name: ' Jan ', house: 'Beneden', birthYear: 1990 };
    expect(await mutate('addClient', fields, input)).toEqual({
      client: { house: 'Beneden', circleSize: 0, person: { name: 'Jan', birthYear: 1990 }, team: { name: 'De Linde' } },
      errors: [],
    });
  });

  it('to another team finds no such team', async () => {
    const input = { teamId: ids.esdoorn, name: 'Jan' };
    const errors = [{ code: 'NOT_FOUND', field: 'teamId' }];
    expect(await mutate('addClient', fields, input)).toEqual({ client: null, errors });
  });
});

describe('adding a person', () => {
  const fields =
    'member { person { name note } tie { role ring sector supportReceived } } circle { members { person { name } } }';
  const input = {
    clientId: ids.anna,
    name: 'Kees',
    role: 'oom',
    ring: 3,
    sector: 'family',
    supportReceived: ['advice'],
    note: 'belt graag',
    home: { name: 'Zutphen', latitude: 52.14, longitude: 6.2 },
  };

  it('puts them in the circle with their tie', async () => {
    expect(await mutate('addPerson', fields, input)).toEqual({
      member: {
        person: { name: 'Kees', note: 'belt graag' },
        tie: { role: 'oom', ring: 3, sector: 'family', supportReceived: ['advice'] },
      },
      circle: { members: [{ person: { name: 'Bert' } }, { person: { name: 'Carla' } }, { person: { name: 'Kees' } }] },
      errors: [],
    });
  });

  it('is for a client in their own circle', async () => {
    await mutate('addPerson', fields, input, 'client');
    expect(await namesInCircle(server, ids.anna, 'client')).toContain('Kees');
  });

  it('keeps no note of a consultant, who could not read it again', async () => {
    await mutate('addPerson', fields, input, 'consultant');
    const shown = await mutate<{ person: unknown }>('recordSkill', 'person { name note }', {
      personId: ids.bert,
      skill: 'cooking',
    });
    expect(shown.person).toEqual({ name: 'Bert', note: 'note about Bert' });
    const { data } = await server.graphql(
      'query ($clientId: ID!) { circle(clientId: $clientId) { members { person { name note } } } }',
      { clientId: ids.anna },
      { as: 'teamLeader' },
    );
    expect(data?.['circle']).toMatchObject({ members: [{}, {}, { person: { name: 'Kees', note: null } }] });
  });
});

describe('leaving a circle', () => {
  const fields = 'circle { members { person { name } } tiesAmongMembers { id } }';

  it('takes the ties of one circle and nothing of another', async () => {
    const payload = await mutate('removeFromCircle', fields, { clientId: ids.anna, personId: ids.carla });
    expect(payload).toEqual({ circle: { members: [{ person: { name: 'Bert' } }], tiesAmongMembers: [] }, errors: [] });
    expect(await namesInCircle(server, ids.dirk, 'teamLeader')).toEqual(['Carla', 'Eva']);
  });

  it('is what removing the tie with the client comes to', async () => {
    const payload = await mutate('removeTie', fields, { id: ids.annaCarla, expectedVersion: 1 });
    expect(payload).toEqual({ circle: { members: [{ person: { name: 'Bert' } }], tiesAmongMembers: [] }, errors: [] });
  });

  it('is not what removing a tie among others comes to', async () => {
    const payload = await mutate('removeTie', fields, { id: ids.bertCarla, expectedVersion: 1 });
    expect(payload).toMatchObject({ circle: { members: [{}, {}], tiesAmongMembers: [] } });
  });

  it.each([
    ['the client', ids.annaSelf, 'CLIENT_CANNOT_BE_REMOVED'],
    ['someone who is not in it', ids.eva, 'NOT_IN_CIRCLE'],
  ])('is not for %s', async (_, personId, code) => {
    expect(await mutate('removeFromCircle', fields, { clientId: ids.anna, personId })).toEqual({
      circle: null,
      errors: [{ code, field: 'personId' }],
    });
  });
});
