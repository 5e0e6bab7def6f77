import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

interface Payload {
  readonly errors: readonly { code: string; field: string | null }[];
}

async function mutate<Shown>(name: string, fields: string, input: object, as: PersonaName = 'teamLeader') {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} errors { code field } } }`;
  const { data, errors } = await server.graphql(text, { input }, { as });
  expect(errors).toEqual([]);
  return (data?.[name] ?? {}) as unknown as Payload & Shown;
}

const namesInCircle = async (clientId: string = ids.anna, as: PersonaName = 'teamLeader'): Promise<string[]> => {
  const text =
    'query ($clientId: ID!) { circle(clientId: $clientId) { members { person { name } } tiesAmongMembers { id } } }';
  const { data } = await server.graphql(text, { clientId }, { as });
  const circle = data?.['circle'] as unknown as { members: { person: { name: string } }[] };
  return circle.members.map(({ person }) => person.name);
};

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
    expect(await namesInCircle(ids.anna, 'client')).toContain('Kees');
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

describe('changing a person', () => {
  const input = {
    id: ids.bert,
    expectedVersion: 1,
    name: 'Bert de Vries',
    kind: 'person',
    deceased: false,
    speaks: ['nl', 'en'],
    note: 'nieuw',
    certificateUntil: '2028-01-01',
  };
  const fields = 'person { name speaks version note certificateUntil home { name } } current { version name }';

  it('replaces what is recorded', async () => {
    const person = {
      name: 'Bert de Vries',
      speaks: ['nl', 'en'],
      version: 2,
      note: 'nieuw',
      certificateUntil: '2028-01-01',
      home: null,
    };
    expect(await mutate('changePerson', fields, input)).toEqual({ person, current: null, errors: [] });
  });

  it('that somebody else changed first is stale, and shows what stands now', async () => {
    await mutate('changePerson', fields, input);
    expect(await mutate('changePerson', fields, { ...input, name: 'Te laat' })).toEqual({
      person: null,
      current: { version: 2, name: 'Bert de Vries' },
      errors: [{ code: 'STALE', field: 'expectedVersion' }],
    });
  });

  it('by themselves leaves the team’s note and certificate as they were', async () => {
    const payload = await mutate<{ person: object }>('changePerson', fields, input, 'relative');
    expect(payload.person).toMatchObject({ name: 'Bert de Vries', note: null, certificateUntil: '2027-01-01' });
    const { data } = await server.graphql(
      'query ($id: ID!) { person(id: $id) { note } }',
      { id: ids.bert },
      { as: 'teamLeader' },
    );
    expect(data).toEqual({ person: { note: 'note about Bert' } });
  });

  it.each<[PersonaName, string]>([
    ['relative', ids.carla],
    ['client', ids.eva],
    ['otherTeamLeader', ids.bert],
    ['foreignTeamLeader', ids.bert],
  ])('is not for a %s', async (as, id) => {
    expect(await mutate('changePerson', fields, { ...input, id }, as)).toMatchObject({
      person: null,
      errors: [{ code: 'NOT_FOUND', field: 'id' }],
    });
  });
});

describe('a tie', () => {
  const fields = 'tie { role ring sector lastContactOn fading version from { name } to { name } } current { version }';

  it('joins two in the circle', async () => {
    const { member } = await mutate<{ member: { person: { id: string } } }>('addPerson', 'member { person { id } }', {
      clientId: ids.anna,
      name: 'Kees',
    });
    const input = { clientId: ids.anna, fromId: ids.bert, toId: member.person.id, role: 'broer' };
    expect(await mutate('addTie', fields, input)).toMatchObject({
      tie: { role: 'broer', ring: null, version: 1, from: { name: 'Bert' }, to: { name: 'Kees' } },
      errors: [],
    });
  });

  it.each<[string, object, object[]]>([
    ['with oneself', { fromId: ids.bert, toId: ids.bert }, [{ code: 'TIE_WITH_ONESELF', field: 'toId' }]],
    ['that is already there', { fromId: ids.carla, toId: ids.bert }, [{ code: 'TIE_EXISTS', field: 'toId' }]],
    ['with someone outside', { fromId: ids.eva, toId: ids.bert }, [{ code: 'NOT_IN_CIRCLE', field: 'fromId' }]],
    [
      'among others with a ring',
      { fromId: ids.gerda, toId: ids.ida, ring: 1, sector: 'family' },
      [
        { code: 'NOT_IN_CIRCLE', field: 'fromId' },
        { code: 'NOT_IN_CIRCLE', field: 'toId' },
        { code: 'RING_WITHOUT_CLIENT', field: 'ring' },
        { code: 'RING_WITHOUT_CLIENT', field: 'sector' },
      ],
    ],
  ])('%s is refused', async (_, ends, errors) => {
    expect(await mutate('addTie', fields, { clientId: ids.anna, ...ends })).toMatchObject({ tie: null, errors });
  });

  it('moves on the map', async () => {
    const input = { tieId: ids.annaCarla, expectedVersion: 1, ring: 1, sector: 'friends' };
    expect(await mutate('moveOnMap', fields, input)).toMatchObject({
      tie: { role: 'buurvrouw', ring: 1, sector: 'friends', version: 2 },
      errors: [],
    });
  });

  it('among others does not move on the map', async () => {
    const input = { tieId: ids.bertCarla, expectedVersion: 1, ring: 1, sector: null };
    expect(await mutate('moveOnMap', fields, input)).toMatchObject({
      tie: null,
      errors: [{ code: 'RING_WITHOUT_CLIENT', field: 'ring' }],
    });
  });

  it('that somebody else changed first is stale', async () => {
    const input = { tieId: ids.annaCarla, expectedVersion: 1, ring: 1 };
    await mutate('moveOnMap', fields, input);
    expect(await mutate('moveOnMap', fields, input)).toMatchObject({
      tie: null,
      current: { version: 2 },
      errors: [{ code: 'STALE', field: 'expectedVersion' }],
    });
  });

  it('no longer fades once there was contact, and an earlier day does not make it older', async () => {
    const contact = (on: string, expectedVersion: number) =>
      mutate('recordContact', fields, { tieId: ids.annaBert, expectedVersion, on }, 'relative');
    expect(await contact('2026-11-23', 1)).toMatchObject({ tie: { lastContactOn: '2026-11-23', fading: false } });
    expect(await contact('2026-11-01', 2)).toMatchObject({ tie: { lastContactOn: '2026-11-23' } });
    expect(await contact('2026-11-25', 3)).toMatchObject({ errors: [{ code: 'OUT_OF_RANGE', field: 'on' }] });
  });

  it('is replaced as a whole', async () => {
    const input = { id: ids.annaBert, expectedVersion: 1, supportGiven: [], supportReceived: [], role: 'papa' };
    expect(await mutate('changeTie', fields, input)).toMatchObject({
      tie: { role: 'papa', ring: null, sector: null, lastContactOn: null, fading: null, version: 2 },
    });
  });
});

describe('leaving a circle', () => {
  const fields = 'circle { members { person { name } } tiesAmongMembers { id } }';

  it('takes the ties of one circle and nothing of another', async () => {
    const payload = await mutate('removeFromCircle', fields, { clientId: ids.anna, personId: ids.carla });
    expect(payload).toEqual({ circle: { members: [{ person: { name: 'Bert' } }], tiesAmongMembers: [] }, errors: [] });
    expect(await namesInCircle(ids.dirk)).toEqual(['Carla', 'Eva']);
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

describe('what a person can do', () => {
  const fields = 'person { skills { skill { code name(language: en) } level source likesDoingIt } }';

  it('is recorded, then known better, then taken off', async () => {
    const held = { personId: ids.bert, skill: 'administration.bookkeeping' };
    await mutate('recordSkill', fields, held, 'relative');
    expect(
      await mutate('recordSkill', fields, { ...held, level: 'expert', source: 'work', likesDoingIt: true }),
    ).toEqual({
      person: {
        skills: [
          {
            skill: { code: 'administration.bookkeeping', name: 'bookkeeping' },
            level: 'expert',
            source: 'work',
            likesDoingIt: true,
          },
        ],
      },
      errors: [],
    });
    expect(await mutate('removeSkill', fields, held)).toEqual({ person: { skills: [] }, errors: [] });
    expect(await mutate('removeSkill', fields, held)).toMatchObject({
      errors: [{ code: 'NOT_FOUND', field: 'skill' }],
    });
  });

  it('stands in the shared list', async () => {
    expect(await mutate('recordSkill', fields, { personId: ids.bert, skill: 'magic' })).toMatchObject({
      person: null,
      errors: [{ code: 'UNKNOWN_SKILL', field: 'skill' }],
    });
  });
});

describe('a yes', () => {
  const fields = 'person { consents { purpose state since } }';
  const asked = { personId: ids.bert, purpose: 'beAsked' };

  it('is recorded once, and taken back with its date', async () => {
    await mutate('recordConsent', fields, asked, 'relative');
    server.clock.moment = '2026-11-24T11:00:00.000Z';
    expect(await mutate('recordConsent', fields, asked)).toMatchObject({
      person: { consents: [{}, { state: 'given', since: '2026-11-24T10:00:00.000Z' }, {}] },
    });
    expect(await mutate('withdrawConsent', fields, asked, 'relative')).toMatchObject({
      person: { consents: [{}, { state: 'withdrawn', since: '2026-11-24T11:00:00.000Z' }, {}] },
    });
    expect(await mutate('withdrawConsent', fields, asked)).toMatchObject({
      errors: [{ code: 'NOT_FOUND', field: 'purpose' }],
    });
  });

  it('is nobody’s but the person’s own, or the team’s to write down', async () => {
    const forbidden = { person: null, errors: [{ code: 'FORBIDDEN', field: null }] };
    expect(await mutate('recordConsent', fields, asked, 'consultant')).toEqual(forbidden);
    const unknown = { person: null, errors: [{ code: 'NOT_FOUND', field: 'personId' }] };
    expect(await mutate('recordConsent', fields, { ...asked, personId: ids.carla }, 'relative')).toEqual(unknown);
  });
});
