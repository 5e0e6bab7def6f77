import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const evening = {
  teamId: testIds.linde,
  clientId: testIds.anna,
  title: 'Winkelavond',
  taskKind: 'activity',
  hoursPerWeek: 3,
};
const whole = {
  title: 'Winkelavond',
  taskKind: 'activity',
  skills: [],
  hoursPerWeek: 3,
  times: [],
  languages: [],
  certificateRequired: false,
  performer: 'anyone',
};
const fields = 'need { id title state version } current { id title version }';

const titlesSeenBy = async (as: PersonaName, filter = '') => {
  const { needs } = (await ask(server, as, `{ needs${filter} { nodes { title } totalCount } }`)) as {
    needs: { nodes: { title: string }[]; totalCount: number };
  };
  expect(needs.totalCount).toBe(needs.nodes.length);
  return needs.nodes.map(({ title }) => title);
};

describe('a need', () => {
  it('of a client is read as it was recorded, with who may change it', async () => {
    const { id } = await made(server, 'teamLeader', 'recordNeed', {
      ...evening,
      skills: ['activity'],
      times: [{ weekday: 4, startMinute: 1110, endMinute: 1260 }],
      place: { name: 'Deventer', latitude: 52.25, longitude: 6.16 },
      languages: ['nl', 'en'],
      certificateRequired: true,
      performer: 'staff',
      preferredSector: 'family',
    });
    const need = `query N($id: ID!) { need(id: $id) {
      title taskKind skills { code } hoursPerWeek times { weekday } place { name } languages certificateRequired
      performer preferredSector state version team { name } client { person { name } } viewerCanChange } }`;
    const recorded = {
      title: 'Winkelavond',
      taskKind: 'activity',
      skills: [{ code: 'activity' }],
      hoursPerWeek: 3,
      times: [{ weekday: 4 }],
      place: { name: 'Deventer' },
      languages: ['nl', 'en'],
      certificateRequired: true,
      performer: 'staff',
      preferredSector: 'family',
      state: 'open',
      version: 1,
      team: { name: 'De Linde' },
      client: { person: { name: 'Anna' } },
    };
    for (const [as, viewerCanChange] of [
      ['teamLeader', true],
      ['client', true],
      ['consultant', false],
    ] as const) {
      expect(await ask(server, as, need, { id })).toEqual({ need: { ...recorded, viewerCanChange } });
    }
    for (const as of ['relative', 'otherTeamLeader', 'foreignTeamLeader'] as const) {
      expect(await ask(server, as, need, { id })).toEqual({ need: null });
    }
  });

  it('of the team itself has no client, and is not for a client to change', async () => {
    const { id } = await made(server, 'teamLeader', 'recordNeed', { ...evening, clientId: null, title: 'Rooster' });
    const need = 'query N($id: ID!) { need(id: $id) { client { id } viewerCanChange } }';
    expect(await ask(server, 'teamLeader', need, { id })).toEqual({ need: { client: null, viewerCanChange: true } });
    const { errors } = await mutate(server, 'client', 'withdrawNeed', { id, expectedVersion: 1 });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
  });

  it('can be recorded, changed and withdrawn by the client whose need it is', async () => {
    const { id } = await made(server, 'client', 'recordNeed', { ...evening, title: 'Samen fietsen' });
    const said = await mutate(
      server,
      'client',
      'changeNeed',
      { ...whole, id, expectedVersion: 1, title: 'Wandelen' },
      { fields },
    );
    expect(said).toMatchObject({ need: { title: 'Wandelen', version: 2 }, errors: [] });
    const over = await mutate(server, 'client', 'withdrawNeed', { id, expectedVersion: 2 }, { fields });
    expect(over).toMatchObject({ need: { state: 'withdrawn', version: 3 }, errors: [] });
    expect(await titlesSeenBy('client', '(state: withdrawn)')).toEqual(['Wandelen']);
    const again = await mutate(server, 'client', 'changeNeed', { ...whole, id, expectedVersion: 3 }, { fields });
    expect(again).toMatchObject({ need: null, errors: [{ code: 'NOT_FOUND', field: 'id' }] });
  });

  it('that was withdrawn opens again for who may withdraw it, and asks nobody by itself', async () => {
    const { id } = await made(server, 'client', 'recordNeed', { ...evening, title: 'Toch wel' });
    const refused = await mutate(server, 'client', 'reopenNeed', { id, expectedVersion: 1 }, { fields });
    expect(refused).toMatchObject({ need: null, errors: [{ code: 'NOT_FOUND', field: 'id' }] });
    await mutate(server, 'client', 'withdrawNeed', { id, expectedVersion: 1 });
    const stale = await mutate(server, 'teamLeader', 'reopenNeed', { id, expectedVersion: 1 }, { fields });
    expect(stale).toMatchObject({ need: null, errors: [{ code: 'STALE', field: 'expectedVersion' }] });
    const elsewhere = await mutate(server, 'otherTeamLeader', 'reopenNeed', { id, expectedVersion: 2 }, { fields });
    expect(elsewhere).toMatchObject({ need: null, errors: [{ code: 'NOT_FOUND', field: 'id' }] });
    const open = await mutate(server, 'teamLeader', 'reopenNeed', { id, expectedVersion: 2 }, { fields });
    expect(open).toMatchObject({ need: { state: 'open', version: 3 }, errors: [] });
    await mutate(server, 'teamLeader', 'withdrawNeed', { id, expectedVersion: 3 });
  });

  it('that was changed in the meantime is stale, and what stands there now is shown', async () => {
    const { id } = await made(server, 'teamLeader', 'recordNeed', evening);
    await mutate(server, 'client', 'changeNeed', { ...whole, id, expectedVersion: 1, title: 'Van Anna' });
    for (const [mutation, input] of [
      ['changeNeed', { ...whole, title: 'Van Lotte' }],
      ['withdrawNeed', {}],
    ] as const) {
      expect(await mutate(server, 'teamLeader', mutation, { ...input, id, expectedVersion: 1 }, { fields })).toEqual({
        need: null,
        current: { id, title: 'Van Anna', version: 2 },
        errors: [{ code: 'STALE', field: 'expectedVersion', facts: [] }],
      });
    }
  });

  it('is recorded once for one key, however often it is sent', async () => {
    const send = () =>
      mutate(server, 'teamLeader', 'recordNeed', { ...evening, title: 'Eenmaal' }, { fields, key: 'need-1' });
    const first = await send();
    expect(await send()).toEqual(first);
    expect((await titlesSeenBy('teamLeader')).filter((title) => title === 'Eenmaal')).toHaveLength(1);
  });
});

describe('a need that is not right', () => {
  const wrong: readonly [object, readonly object[]][] = [
    [
      {
        title: '',
        hoursPerWeek: 41,
        skills: ['no.such.skill'],
        times: [{ weekday: 1, startMinute: 60, endMinute: 60 }],
      },
      [
        { code: 'REQUIRED', field: 'title' },
        { code: 'OUT_OF_RANGE', field: 'hoursPerWeek' },
        { code: 'UNKNOWN_SKILL', field: 'skills.0' },
        { code: 'INVALID_TIME', field: 'times.0' },
      ],
    ],
    [{ languages: ['nl', 'nl', 'nl', 'nl', 'nl'] }, [{ code: 'TOO_LONG', field: 'languages' }]],
  ];

  it.each(wrong)('because of %j is neither recorded nor changed into that', async (input, errors) => {
    const before = await titlesSeenBy('teamLeader');
    const recorded = await mutate(server, 'teamLeader', 'recordNeed', { ...evening, ...input }, { fields });
    expect(recorded.errors).toHaveLength(errors.length);
    expect(recorded.errors).toEqual(expect.arrayContaining(errors.map((error) => expect.objectContaining(error))));
    const { id } = await made(server, 'teamLeader', 'recordNeed', { ...evening, title: 'Zo niet' });
    const said = await mutate(
      server,
      'teamLeader',
      'changeNeed',
      { ...whole, id, expectedVersion: 1, ...input },
      { fields },
    );
    expect(said.errors).toHaveLength(errors.length);
    await mutate(server, 'teamLeader', 'withdrawNeed', { id, expectedVersion: 1 });
    expect((await titlesSeenBy('teamLeader')).filter((title) => title !== 'Zo niet')).toEqual(
      before.filter((title) => title !== 'Zo niet'),
    );
  });

  it.each<[PersonaName, object, object]>([
    ['teamLeader', { teamId: testIds.esdoorn, clientId: null }, { code: 'NOT_FOUND', field: 'teamId' }],
    ['teamLeader', { clientId: testIds.finn }, { code: 'NOT_FOUND', field: 'clientId' }],
    ['teamLeader', { teamId: testIds.elzen, clientId: testIds.hugo }, { code: 'NOT_FOUND', field: 'clientId' }],
    ['client', { clientId: testIds.dirk }, { code: 'NOT_FOUND', field: 'clientId' }],
    ['client', { clientId: null }, { code: 'NOT_FOUND', field: 'teamId' }],
    ['relative', {}, { code: 'FORBIDDEN', field: null }],
    ['coordinator', {}, { code: 'FORBIDDEN', field: null }],
    ['teamLeader', { clientId: 'no id' }, { code: 'INVALID', field: 'clientId' }],
  ])('is not recorded by a %s with %j', async (as, input, error) => {
    const { need = null, errors } = await mutate(server, as, 'recordNeed', { ...evening, ...input }, { fields });
    expect(need).toBeNull();
    expect(errors).toMatchObject([error]);
  });
});

describe('needs', () => {
  it('of another team or organisation never come back', async () => {
    await made(server, 'otherTeamLeader', 'recordNeed', {
      ...evening,
      teamId: testIds.esdoorn,
      clientId: testIds.finn,
      title: 'Van Finn',
    });
    expect(await titlesSeenBy('teamLeader', `(teamId: "${testIds.esdoorn}")`)).toEqual([]);
    expect(await titlesSeenBy('client')).not.toContain('Van Finn');
    expect(await titlesSeenBy('foreignTeamLeader')).toEqual([]);
    expect(await titlesSeenBy('otherTeamLeader', `(clientId: "${testIds.finn}")`)).toEqual(['Van Finn']);
  });
});
