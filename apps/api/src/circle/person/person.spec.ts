import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { change } from '../../testing/circle-changes.js';
import { startTestServer, type PersonaName, type TestServer } from '../../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const mutate = <Shown>(name: string, fields: string, input: object, as?: PersonaName) =>
  change<Shown>(server, name, fields, input, as);

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
