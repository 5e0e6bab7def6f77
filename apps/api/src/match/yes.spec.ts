import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds } from '@kring/store/testing';
import { made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;

const cooking = { skills: ['cooking'], taskKind: 'cooking', hoursPerWeek: 2 };
const offering = async (as: PersonaName): Promise<string> =>
  (await made(server, as, 'recordOffer', { title: 'Koken', skills: ['cooking'], hoursPerWeek: 4 })).id;
const needing = async (): Promise<string> =>
  (await made(server, 'teamLeader', 'recordNeed', { ...cooking, teamId: testIds.linde, title: 'Samen koken' })).id;
const proposed = async (input: object): Promise<string> =>
  (await made(server, 'teamLeader', 'proposeMatch', { hoursPerWeek: 1, ...input })).id;
const sayYes = (as: PersonaName, id: string, input: object = {}) => {
  const fields = 'match { state } agreement { hoursPerWeek from until }';
  return mutate(server, as, 'answerMatch', { id, expectedVersion: 1, answer: 'yes', ...input }, { fields });
};

beforeAll(async () => {
  server = await startTestServer();
  await made(server, 'relative', 'recordConsent', { personId: testIds.bert, purpose: 'beAsked' });
  await made(server, 'client', 'recordConsent', { personId: testIds.annaSelf, purpose: 'beAsked' });
});
afterAll(() => server.stop());

describe('a yes', () => {
  it('no longer holds for more hours than others left', async () => {
    const needId = await needing();
    const first = await proposed({ needId, offerId: await offering('relative') });
    const second = await proposed({ needId, offerId: await offering('client'), hoursPerWeek: 2 });
    expect(await sayYes('relative', first)).toMatchObject({ agreement: { hoursPerWeek: 1 }, errors: [] });
    expect(await sayYes('client', second)).toEqual({
      match: null,
      agreement: null,
      errors: [{ code: 'MATCH_CLOSED', field: 'id', facts: [{ name: 'hoursLeft', value: '1' }] }],
    });
  });

  it('leaves a need met until more is asked than was agreed', async () => {
    const needId = await needing();
    const match = await proposed({ needId, offerId: await offering('relative'), hoursPerWeek: 2 });
    await sayYes('relative', match);
    const { taskKind, skills } = cooking;
    const need = { title: 'Bakken', taskKind, skills, times: [], languages: [], certificateRequired: false };
    const change = (expectedVersion: number, hoursPerWeek: number) => {
      const input = { ...need, id: needId, performer: 'anyone', expectedVersion, hoursPerWeek };
      return mutate(server, 'teamLeader', 'changeNeed', input, { fields: 'need { state version }' });
    };
    expect(await change(2, 1)).toEqual({ need: { state: 'met', version: 3 }, errors: [] });
    expect(await change(3, 2)).toEqual({ need: { state: 'met', version: 4 }, errors: [] });
    expect(await change(4, 3)).toEqual({ need: { state: 'open', version: 5 }, errors: [] });
  });

  it('does not outlive the experiment that opens the way', async () => {
    const policy = { taskKind: 'cooking', keptFor: 'staff', ground: 'custom', statement: 'Wij koken zelf.' };
    const { id: policyId } = await made(server, 'coordinator', 'recordPolicy', policy);
    const trial = { policyId, teamId: testIds.linde, scope: 'Koken', safeguards: ['Kok erbij'] };
    const period = { from: '2026-11-01', until: '2026-12-31' };
    const { id } = await made(server, 'teamLeader', 'proposeExperiment', { ...trial, ...period });
    await mutate(server, 'coordinator', 'agreeExperiment', { id, expectedVersion: 1 });
    const asked = await proposed({ needId: await needing(), offerId: await offering('relative') });
    for (const [input, field] of [
      [{ until: '2027-01-01' }, 'until'],
      [{ from: '2027-01-01' }, 'from'],
    ] as const) {
      expect(await sayYes('relative', asked, input)).toEqual({
        match: null,
        agreement: null,
        errors: [{ code: 'INVALID_PERIOD', field, facts: [{ name: 'latest', value: '2026-12-31' }] }],
      });
    }
    expect(await sayYes('relative', asked)).toMatchObject({
      agreement: { from: '2026-11-24', until: '2026-12-31' },
      errors: [],
    });
  });
});
