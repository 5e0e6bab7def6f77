import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { change } from '../testing/circle-changes.js';
import { ask, made } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly personName: string;
}
const stackOf = async (as: PersonaName) =>
  (
    (await ask(
      server,
      as,
      `query ($id: ID!) { circleUndo(clientId: $id) { undo { id kind purpose offerTitle personName } redo { id kind } } }`,
      { id: ids.anna },
    )) as { circleUndo: { undo: Line | null; redo: Line | null } }
  ).circleUndo;
const reverse = (changeId: string | undefined, as: PersonaName, despite: number | null = null) =>
  change(
    server,
    'reverseChange',
    'change { kind reversal } conflicts { field } sequence',
    { clientId: ids.anna, changeId: changeId ?? 'nothing', despite },
    as,
  );
const undo = async (as: PersonaName, despite?: number) => reverse((await stackOf(as)).undo?.id, as, despite);
const redo = async (as: PersonaName) => reverse((await stackOf(as)).redo?.id, as);

const beAsked = { personId: ids.bert, purpose: 'beAsked' };
const say = (what: 'recordConsent' | 'withdrawConsent', as: PersonaName) =>
  change<{ changeId: string | null }>(server, what, 'changeId', beAsked, as);
const stateOf = async (): Promise<string> => {
  const { person } = (await ask(
    server,
    'teamLeader',
    'query ($id: ID!) { person(id: $id) { consents { purpose state } } }',
    {
      id: ids.bert,
    },
  )) as { person: { consents: { purpose: string; state: string }[] } };
  return person.consents.find(({ purpose }) => purpose === 'beAsked')?.state ?? '';
};

describe('a consent that somebody wrote down', () => {
  it('was never given once it is taken back, and can be given again', async () => {
    await say('recordConsent', 'teamLeader');
    expect((await stackOf('teamLeader')).undo).toMatchObject({
      kind: 'consentGiven',
      purpose: 'beAsked',
      personName: 'Bert',
    });
    expect(await undo('teamLeader')).toMatchObject({ errors: [], change: { kind: 'consentGiven', reversal: 'undo' } });
    expect(await stateOf()).toBe('notRecorded');
    expect(await redo('teamLeader')).toMatchObject({ errors: [] });
    expect(await stateOf()).toBe('given');
  });

  it('stands again when its withdrawal is taken back, by a record of its own', async () => {
    await say('recordConsent', 'teamLeader');
    await say('withdrawConsent', 'teamLeader');
    expect(await stateOf()).toBe('withdrawn');
    expect(await undo('teamLeader')).toMatchObject({ errors: [] });
    expect(await stateOf()).toBe('given');
    expect(await redo('teamLeader')).toMatchObject({ errors: [] });
    expect(await stateOf()).toBe('withdrawn');
    await undo('teamLeader');
    await undo('teamLeader');
    expect(await stateOf()).toBe('notRecorded');
  });

  it('is nobody else’s to take back: what a relative withdrew stays withdrawn, whoever insists', async () => {
    await say('recordConsent', 'teamLeader');
    const { undo: written } = await stackOf('teamLeader');
    await say('withdrawConsent', 'relative');
    const withdrawn = (await stackOf('relative')).undo;
    expect(await reverse(withdrawn?.id, 'teamLeader')).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    for (const despite of [null, 2]) {
      expect(await reverse(written?.id, 'teamLeader', despite)).toMatchObject({
        errors: [{ code: 'SAID_SINCE', field: 'changeId' }],
        conflicts: null,
      });
    }
    expect(await stateOf()).toBe('withdrawn');
    expect(await undo('relative')).toMatchObject({ errors: [] });
    expect(await stateOf()).toBe('given');
  });

  it('is not given again by whoever took it back first, once the person said no themselves', async () => {
    await say('recordConsent', 'teamLeader');
    await say('withdrawConsent', 'teamLeader');
    await say('recordConsent', 'relative');
    await say('withdrawConsent', 'relative');
    expect(await undo('teamLeader')).toMatchObject({ errors: [{ code: 'SAID_SINCE' }] });
    expect(await stateOf()).toBe('withdrawn');
  });

  it('changes nothing, and leaves no line, when it stands already', async () => {
    expect((await say('recordConsent', 'teamLeader')).changeId).not.toBeNull();
    expect((await say('recordConsent', 'teamLeader')).changeId).toBeNull();
  });

  it('is told to nobody who may not see consents', async () => {
    await say('recordConsent', 'teamLeader');
    const lines = async (as: PersonaName) =>
      (
        (await ask(server, as, 'query ($id: ID!) { circleHistory(clientId: $id) { kind } }', { id: ids.anna })) as {
          circleHistory: unknown[];
        }
      ).circleHistory;
    expect(await lines('consultant')).toEqual([]);
    expect(await lines('client')).toEqual([{ kind: 'consentGiven' }]);
    expect(await lines('relative')).toEqual([{ kind: 'consentGiven' }]);
  });
});

describe('an offer that a team leader looked after', () => {
  const bookkeeping = { title: 'Boekhouden', skills: ['administration.bookkeeping'], hoursPerWeek: 3 };
  const offerOf = async (id: string) =>
    (
      (await ask(server, 'teamLeader', 'query ($id: ID!) { offer(id: $id) { state hoursPerWeek version } }', {
        id,
      })) as {
        offer: { state: string; hoursPerWeek: number; version: number };
      }
    ).offer;
  const act = async (mutation: string, id: string, as: PersonaName) => {
    const { version: expectedVersion } = await offerOf(id);
    const text = `mutation ($input: OfferVersionInput!) { ${mutation}(input: $input) { changeId errors { code } } }`;
    const { data } = await server.graphql(text, { input: { id, expectedVersion } }, { as });
    return data?.[mutation] as { changeId: string | null; errors: readonly unknown[] };
  };
  const recorded = async () =>
    (await made(server, 'teamLeader', 'recordOffer', { ...bookkeeping, personId: ids.bert })).id;

  it('is withdrawn when it is taken back, and open when it is done again', async () => {
    const id = await recorded();
    expect((await stackOf('teamLeader')).undo).toMatchObject({ kind: 'offerRecorded', offerTitle: 'Boekhouden' });
    expect(await undo('teamLeader')).toMatchObject({ errors: [] });
    expect(await offerOf(id)).toMatchObject({ state: 'withdrawn' });
    expect(await redo('teamLeader')).toMatchObject({ errors: [] });
    expect(await offerOf(id)).toMatchObject({ state: 'open' });
    expect(await undo('teamLeader')).toMatchObject({ errors: [] });
    expect(await offerOf(id)).toMatchObject({ state: 'withdrawn' });
  });

  it.each([
    ['pauseOffer', 'paused'],
    ['withdrawOffer', 'withdrawn'],
  ])('is open again when %s is taken back', async (mutation, state) => {
    const id = await recorded();
    expect(await act(mutation, id, 'teamLeader')).toMatchObject({ errors: [], changeId: expect.any(String) });
    expect(await offerOf(id)).toMatchObject({ state });
    expect(await undo('teamLeader')).toMatchObject({ errors: [] });
    expect(await offerOf(id)).toMatchObject({ state: 'open' });
    expect(await redo('teamLeader')).toMatchObject({ errors: [] });
    expect(await offerOf(id)).toMatchObject({ state });
  });

  it('says again what it said', async () => {
    const id = await recorded();
    const all = { ...bookkeeping, ratherNot: [], times: [], audienceKind: 'client', audienceClientId: ids.anna };
    await change(server, 'changeOffer', '', { ...all, id, expectedVersion: 1, hoursPerWeek: 1 });
    expect((await stackOf('teamLeader')).undo).toMatchObject({ kind: 'offerChanged' });
    expect(await undo('teamLeader')).toMatchObject({ errors: [] });
    expect(await offerOf(id)).toMatchObject({ hoursPerWeek: 3 });
  });

  it('stays as its maker left it', async () => {
    const id = await recorded();
    await act('pauseOffer', id, 'teamLeader');
    await act('withdrawOffer', id, 'relative');
    expect(await undo('teamLeader')).toMatchObject({ errors: [{ code: 'SAID_SINCE' }] });
    expect(await undo('teamLeader', 3)).toMatchObject({ errors: [{ code: 'SAID_SINCE' }] });
    expect(await offerOf(id)).toMatchObject({ state: 'withdrawn' });
  });
});
