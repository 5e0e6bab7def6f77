import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const bookkeeping = { title: 'Boekhouden', skills: ['administration.bookkeeping'], hoursPerWeek: 3 };
const changed = { ...bookkeeping, ratherNot: [], times: [], audienceKind: 'anyone' };
const fields = `offer { id state version } current { id title version }`;

const titlesSeenBy = async (as: PersonaName) => {
  const { offers } = (await ask(server, as, '{ offers { nodes { title } totalCount } }')) as {
    offers: { nodes: { title: string }[]; totalCount: number };
  };
  expect(offers.totalCount).toBe(offers.nodes.length);
  return offers.nodes.map(({ title }) => title);
};

describe('an offer', () => {
  it('is read as it was recorded, with who may change it', async () => {
    const { id } = await made(server, 'relative', 'recordOffer', {
      ...bookkeeping,
      title: '  Brieven lezen ',
      ratherNot: ['activity'],
      times: [{ weekday: 4, startMinute: 1110, endMinute: 1260 }],
      place: { name: 'Deventer', latitude: 52.25, longitude: 6.16 },
      travelKm: 5,
      audienceKind: 'client',
      audienceClientId: testIds.anna,
    });
    const offer = `query O($id: ID!) { offer(id: $id) {
      title skills { code name taskKind } ratherNot hoursPerWeek times { weekday startMinute endMinute }
      place { name latitude longitude } travelKm audienceKind audienceClient { person { name } } audienceTeam { name }
      person { name } state confirmedAt version viewerCanChange } }`;
    const recorded = {
      title: 'Brieven lezen',
      skills: [{ code: 'administration.bookkeeping', name: 'boekhouden', taskKind: 'administration' }],
      ratherNot: ['activity'],
      hoursPerWeek: 3,
      times: [{ weekday: 4, startMinute: 1110, endMinute: 1260 }],
      place: { name: 'Deventer', latitude: 52.25, longitude: 6.16 },
      travelKm: 5,
      audienceKind: 'client',
      audienceClient: { person: { name: 'Anna' } },
      audienceTeam: null,
      person: { name: 'Bert' },
      state: 'open',
      confirmedAt: '2026-11-24T10:00:00.000Z',
      version: 1,
    };
    for (const [as, viewerCanChange] of [
      ['relative', true],
      ['teamLeader', true],
      ['consultant', false],
      ['client', false],
    ] as const) {
      expect(await ask(server, as, offer, { id })).toEqual({ offer: { ...recorded, viewerCanChange } });
    }
    expect(await ask(server, 'otherTeamLeader', offer, { id })).toEqual({ offer: null });
    await mutate(server, 'relative', 'withdrawOffer', { id, expectedVersion: 1 });
  });

  it('can be noted by a team leader at the table, and stands with the person', async () => {
    const { id } = await made(server, 'teamLeader', 'recordOffer', { ...bookkeeping, personId: testIds.eva });
    const person = 'query P($id: ID!) { person(id: $id) { offers { id title } } }';
    const seen = await ask(server, 'teamLeader', person, { id: testIds.eva });
    expect(seen).toEqual({ person: { offers: [{ id, title: 'Boekhouden' }] } });
    await mutate(server, 'teamLeader', 'withdrawOffer', { id, expectedVersion: 1 });
    expect(await ask(server, 'teamLeader', person, { id: testIds.eva })).toEqual({ person: { offers: [] } });
  });

  it('is confirmed, paused, resumed and withdrawn, each time under the next version', async () => {
    const { id } = await made(server, 'relative', 'recordOffer', bookkeeping);
    const step = async (mutation: string, expectedVersion: number) =>
      (
        await mutate(
          server,
          'relative',
          mutation,
          { id, expectedVersion },
          { fields: 'offer { state confirmedAt version }' },
        )
      ).offer;
    server.clock.moment = '2026-11-24T11:00:00.000Z';
    const confirmedAt = '2026-11-24T11:00:00.000Z';
    expect(await step('confirmOffer', 1)).toEqual({ state: 'open', confirmedAt, version: 2 });
    server.clock.moment = '2026-11-24T12:00:00.000Z';
    expect(await step('pauseOffer', 2)).toEqual({ state: 'paused', confirmedAt, version: 3 });
    expect(await step('resumeOffer', 3)).toMatchObject({ state: 'open', confirmedAt: server.clock.moment, version: 4 });
    expect(await step('withdrawOffer', 4)).toMatchObject({ state: 'withdrawn', version: 5 });
    const again = await mutate(server, 'relative', 'resumeOffer', { id, expectedVersion: 5 }, { fields });
    expect(again).toMatchObject({ offer: null, current: null, errors: [{ code: 'NOT_FOUND', field: 'id' }] });
  });

  it('that was changed in the meantime is stale, and what stands there now is shown', async () => {
    const { id } = await made(server, 'relative', 'recordOffer', bookkeeping);
    await mutate(server, 'teamLeader', 'changeOffer', { ...changed, id, expectedVersion: 1, title: 'Van Lotte' });
    for (const [mutation, input] of [
      ['changeOffer', { ...changed, title: 'Van Bert' }],
      ['confirmOffer', {}],
      ['pauseOffer', {}],
      ['resumeOffer', {}],
      ['withdrawOffer', {}],
    ] as const) {
      const answer = await mutate(server, 'relative', mutation, { ...input, id, expectedVersion: 1 }, { fields });
      expect(answer).toEqual({
        offer: null,
        current: { id, title: 'Van Lotte', version: 2 },
        errors: [{ code: 'STALE', field: 'expectedVersion', facts: [] }],
      });
    }
    await mutate(server, 'relative', 'withdrawOffer', { id, expectedVersion: 2 });
  });

  it('is recorded once for one key, however often it is sent', async () => {
    const before = (await titlesSeenBy('relative')).length;
    const send = (input: object) => mutate(server, 'relative', 'recordOffer', input, { fields, key: 'offer-1' });
    const first = await send(bookkeeping);
    expect(await send(bookkeeping)).toEqual(first);
    expect(await send({ ...bookkeeping, hoursPerWeek: 4 })).toMatchObject({
      offer: null,
      errors: [{ code: 'KEY_REUSED', field: 'Idempotency-Key' }],
    });
    expect((await titlesSeenBy('relative')).length).toBe(before + 1);
  });
});

describe('an offer that is not right', () => {
  const wrong: readonly [object, readonly object[]][] = [
    [
      {
        title: ' ',
        hoursPerWeek: 0.3,
        skills: ['no.such.skill'],
        times: [{ weekday: 8, startMinute: 0, endMinute: 60 }],
      },
      [
        { code: 'REQUIRED', field: 'title' },
        { code: 'OUT_OF_RANGE', field: 'hoursPerWeek' },
        { code: 'UNKNOWN_SKILL', field: 'skills.0' },
        { code: 'INVALID_TIME', field: 'times.0' },
      ],
    ],
    [{ title: 'x'.repeat(121) }, [{ code: 'TOO_LONG', field: 'title' }]],
    [{ place: { name: '', latitude: 91, longitude: 6 } }, [{ field: 'place.name' }, { field: 'place.latitude' }]],
    [{ travelKm: -1 }, [{ code: 'OUT_OF_RANGE', field: 'travelKm' }]],
    [{ audienceKind: 'client' }, [{ code: 'REQUIRED', field: 'audienceClientId' }]],
    [{ audienceKind: 'team', audienceTeamId: 'no id' }, [{ code: 'INVALID', field: 'audienceTeamId' }]],
    [{ audienceKind: 'team', audienceTeamId: testIds.esdoorn }, [{ code: 'NOT_FOUND', field: 'audienceTeamId' }]],
    [{ audienceKind: 'client', audienceClientId: testIds.finn }, [{ code: 'NOT_FOUND', field: 'audienceClientId' }]],
  ];

  it.each(wrong)('because of %j is not recorded', async (input, errors) => {
    const before = await titlesSeenBy('relative');
    const answer = await mutate(server, 'relative', 'recordOffer', { ...bookkeeping, ...input }, { fields });
    expect(answer.offer ?? null).toBeNull();
    expect(answer.errors).toHaveLength(errors.length);
    expect(answer.errors).toEqual(expect.arrayContaining(errors.map((error) => expect.objectContaining(error))));
    expect(await titlesSeenBy('relative')).toEqual(before);
  });

  it.each(wrong)('because of %j is not changed into that', async (input, errors) => {
    const { id } = await made(server, 'relative', 'recordOffer', bookkeeping);
    const answer = await mutate(
      server,
      'relative',
      'changeOffer',
      { ...changed, id, expectedVersion: 1, ...input },
      { fields },
    );
    expect(answer.errors).toEqual(expect.arrayContaining(errors.map((error) => expect.objectContaining(error))));
    const withdrawn = await mutate(server, 'relative', 'withdrawOffer', { id, expectedVersion: 1 }, { fields });
    expect(withdrawn['offer']).toMatchObject({ id, version: 2 });
  });
});

describe('an offer of somebody else', () => {
  it.each<[PersonaName, string | null]>([
    ['relative', testIds.carla],
    ['client', testIds.bert],
    ['teamLeader', testIds.gerda],
    ['teamLeader', testIds.ida],
    ['teamLeader', null],
  ])('is not recorded by a %s for %s', async (as, personId) => {
    const { errors } = await mutate(server, as, 'recordOffer', { ...bookkeeping, personId }, { fields });
    expect(errors).toMatchObject([{ code: personId === null ? 'REQUIRED' : 'NOT_FOUND', field: 'personId' }]);
  });

  it.each<[PersonaName, string]>([
    ['otherTeamLeader', 'NOT_FOUND'],
    ['foreignTeamLeader', 'NOT_FOUND'],
    ['client', 'NOT_FOUND'],
    ['consultant', 'FORBIDDEN'],
    ['coordinator', 'FORBIDDEN'],
  ])('is not touched by a %s', async (as, code) => {
    const { id } = await made(server, 'relative', 'recordOffer', bookkeeping);
    for (const [mutation, input] of [
      ['changeOffer', changed],
      ['confirmOffer', {}],
      ['pauseOffer', {}],
      ['resumeOffer', {}],
      ['withdrawOffer', {}],
    ] as const) {
      const { errors } = await mutate(server, as, mutation, { ...input, id, expectedVersion: 1 }, { fields });
      expect(errors).toMatchObject([{ code }]);
    }
    const seen = await ask(server, 'relative', 'query O($id: ID!) { offer(id: $id) { version } }', { id });
    expect(seen).toEqual({ offer: { version: 1 } });
    await mutate(server, 'relative', 'withdrawOffer', { id, expectedVersion: 1 });
  });

  it('never comes back to another team or organisation', async () => {
    await made(server, 'relative', 'recordOffer', { ...bookkeeping, title: 'Voor De Linde' });
    for (const as of ['otherTeamLeader', 'foreignTeamLeader'] as const) expect(await titlesSeenBy(as)).toEqual([]);
    expect(await titlesSeenBy('teamLeader')).toContain('Voor De Linde');
  });

  it('stays with the team when its maker took sharing back and then left the circle', async () => {
    await made(server, 'teamLeader', 'recordOffer', { ...bookkeeping, title: 'Van Eva', personId: testIds.eva });
    const sharing = { personId: testIds.eva, purpose: 'shareWithOtherTeams' };
    await mutate(server, 'teamLeader', 'recordConsent', sharing);
    expect(await titlesSeenBy('otherTeamLeader')).toContain('Van Eva');
    await mutate(server, 'teamLeader', 'withdrawConsent', sharing);
    const eva = { clientId: testIds.dirk, personId: testIds.eva };
    const { errors } = await mutate(server, 'teamLeader', 'removeFromCircle', eva);
    expect(errors).toEqual([]);
    expect(await titlesSeenBy('otherTeamLeader')).not.toContain('Van Eva');
  });

  it('tells nobody in which other circles and teams its maker stands', async () => {
    await made(server, 'teamLeader', 'recordOffer', { ...bookkeeping, personId: testIds.carla });
    await mutate(server, 'teamLeader', 'recordConsent', { personId: testIds.carla, purpose: 'shareWithOtherTeams' });
    const text = 'query O($id: ID, $team: ID) { offers(clientId: $id, teamId: $team) { totalCount } }';
    const count = async (as: PersonaName, of: { id?: string; team?: string }) =>
      ((await ask(server, as, text, of)) as { offers: { totalCount: number } }).offers.totalCount;
    expect(await count('otherTeamLeader', {})).toBeGreaterThan(0);
    expect(await count('otherTeamLeader', { team: testIds.esdoorn })).toBeGreaterThan(0);
    expect(await count('otherTeamLeader', { id: testIds.anna })).toBe(0);
    expect(await count('otherTeamLeader', { team: testIds.linde })).toBe(0);
    expect(await count('teamLeader', { id: testIds.anna })).toBeGreaterThan(0);
    expect(await count('teamLeader', { team: testIds.linde })).toBeGreaterThan(0);
  });
});
