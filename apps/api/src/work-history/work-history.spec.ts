import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import { ask, made, mutate } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';
import { refusal, undoneWork } from '../testing/undone-work.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const teamId = ids.linde;
const { tools, reverse, last } = undoneWork(() => server);

const work = { title: 'Boodschappen', taskKind: 'household', hoursPerWeek: 2 };
const whole = { ...work, skills: [], times: [], certificateRequired: false };
const wanted = { languages: ['nl'], performer: 'anyone' };

type Need = { readonly title: string; readonly version: number };
const needNow = async (id: string): Promise<Need | null> =>
  (
    (await ask(server, 'teamLeader', 'query N($id: ID!) { need(id: $id) { title hoursPerWeek state version } }', {
      id,
    })) as {
      need: Need | null;
    }
  ).need;
const newNeed = (as: PersonaName = 'teamLeader', input: object = {}) =>
  made(server, as, 'recordNeed', { teamId, clientId: ids.anna, ...work, ...input });
const changeNeed = async (id: string, expectedVersion: number, changes: object, as: PersonaName = 'teamLeader') => {
  const input = { id, expectedVersion, ...whole, ...wanted, ...changes };
  const { errors, changeId } = await mutate(server, as, 'changeNeed', input, { fields: 'changeId' });
  expect(errors).toEqual([]);
  return changeId as string;
};
const withdraw = async (id: string, expectedVersion: number, as: PersonaName = 'teamLeader') => {
  const { errors, changeId } = await mutate(
    server,
    as,
    'withdrawNeed',
    { id, expectedVersion },
    { fields: 'changeId' },
  );
  expect(errors).toEqual([]);
  return changeId as string;
};
const askBert = async (needId: string) => {
  await made(server, 'relative', 'recordConsent', { personId: ids.bert, purpose: 'beAsked' });
  const offer = await made(server, 'relative', 'recordOffer', { title: 'Help', skills: [], hoursPerWeek: 3 });
  return made(server, 'teamLeader', 'proposeMatch', { offerId: offer.id, needId, hoursPerWeek: 1 });
};

describe('a need', () => {
  it('that was recorded, changed and withdrawn goes back step by step, and forth again', async () => {
    const { id } = await newNeed();
    await changeNeed(id, 1, { title: 'Boodschappen doen', hoursPerWeek: 3 });
    await withdraw(id, 2);
    const standsAs = async (state: object | null) => {
      const need = await needNow(id);
      if (state === null) expect(need).toBeNull();
      else expect(need).toMatchObject(state);
    };
    const changed = { title: 'Boodschappen doen', hoursPerWeek: 3, state: 'open' };
    for (const [name, kind, state] of [
      ['undo', 'needWithdrawn', changed],
      ['undo', 'needChanged', { title: 'Boodschappen', hoursPerWeek: 2, state: 'open' }],
      ['undo', 'needRecorded', null],
      ['redo', 'needRecorded', { title: 'Boodschappen', hoursPerWeek: 2, state: 'open' }],
      ['redo', 'needChanged', changed],
      ['redo', 'needWithdrawn', { ...changed, state: 'withdrawn' }],
      ['undo', 'needWithdrawn', changed],
    ] as const) {
      expect((await tools())[name]).toMatchObject({ kind });
      expect(await last(name)).toMatchObject({ change: { kind, reversal: name }, errors: [] });
      await standsAs(state);
    }
    await withdraw(id, (await needNow(id))?.version ?? 0);
  });

  it('comes back for the client it was for, under a version that nobody saw', async () => {
    const { id } = await newNeed();
    const before = await needNow(id);
    await last('undo');
    await last('redo');
    const text = 'query N($id: ID!) { need(id: $id) { version client { id } } }';
    const { need } = (await ask(server, 'client', text, { id })) as {
      need: { version: number; client: { id: string } };
    };
    expect(need).toEqual({ version: (before?.version ?? 0) + 1, client: { id: ids.anna } });
    await last('undo');
  });

  it('is named by what it was called then', async () => {
    const { id } = await newNeed('teamLeader', { title: 'Was' });
    await changeNeed(id, 1, { title: 'Strijk' });
    expect(await tools()).toMatchObject({ undo: { kind: 'needChanged', title: 'Strijk' }, redo: null });
    expect(await last('undo')).toMatchObject({ change: { title: 'Was' } });
    expect(await tools()).toMatchObject({
      undo: { kind: 'needRecorded', title: 'Was' },
      redo: { kind: 'needChanged' },
    });
    await last('undo');
  });

  it('that somebody else changed since is left as they left it, and says who it was', async () => {
    const { id } = await newNeed();
    const changeId = await changeNeed(id, 1, { title: 'Van de teamleider' });
    await changeNeed(id, 2, { title: 'Van Anna' }, 'client');
    const { viewer } = (await ask(server, 'client', '{ viewer { name } }')) as { viewer: { name: string } };
    expect(await reverse(changeId)).toMatchObject({ ...refusal('STALE'), changedBy: viewer.name });
    expect(await needNow(id)).toMatchObject({ title: 'Van Anna', version: 3 });
    expect(await last('undo', 'client')).toMatchObject({ errors: [] });
    expect(await needNow(id)).toMatchObject({ title: 'Van de teamleider' });
    expect(await reverse(changeId)).toMatchObject({ change: { kind: 'needChanged' }, errors: [] });
    await withdraw(id, (await needNow(id))?.version ?? 0);
  });

  it('keeps what somebody else changed in another field', async () => {
    const { id } = await newNeed();
    const changeId = await changeNeed(id, 1, { hoursPerWeek: 4 });
    await changeNeed(id, 2, { title: 'Andere woorden', hoursPerWeek: 4 }, 'client');
    expect(await reverse(changeId)).toMatchObject({ errors: [] });
    expect(await needNow(id)).toMatchObject({ title: 'Andere woorden', hoursPerWeek: 2 });
    await withdraw(id, (await needNow(id))?.version ?? 0);
  });

  it('that somebody was asked for stays, and so does what they were asked', async () => {
    const { id } = await newNeed();
    const recorded = (await tools()).undo?.id ?? '';
    const before = await changeNeed(id, 1, { title: 'Zo gevraagd' });
    const { id: asked } = await askBert(id);
    for (const changeId of [before, recorded]) expect(await reverse(changeId)).toMatchObject(refusal('ALREADY_ASKED'));
    server.clock.moment = '2026-11-24T10:05:00.000Z';
    const later = await changeNeed(id, 2, { title: 'Daarna gewijzigd' });
    expect(await reverse(later)).toMatchObject({ errors: [] });
    expect(await needNow(id)).toMatchObject({ title: 'Zo gevraagd' });
    await mutate(server, 'teamLeader', 'withdrawMatch', { id: asked, expectedVersion: 1 });
    expect(await reverse(before)).toMatchObject({ errors: [] });
    expect(await reverse(recorded)).toMatchObject(refusal('ALREADY_ASKED'));
    await withdraw(id, (await needNow(id))?.version ?? 0);
  });

  it('whose agreement somebody said yes to since is not changed behind their back', async () => {
    const { id } = await newNeed();
    const asked = await askBert(id);
    const changeId = await changeNeed(id, 1, { title: 'Met een ja' });
    await mutate(server, 'relative', 'answerMatch', { id: asked.id, expectedVersion: 1, answer: 'yes' });
    expect(await reverse(changeId)).toMatchObject(refusal('ALREADY_ASKED'));
    expect(await needNow(id)).toMatchObject({ title: 'Met een ja' });
  });

  it('that a choice for a plan names stays', async () => {
    const { id } = await newNeed();
    const recorded = (await tools()).undo?.id ?? '';
    const { errors } = await mutate(server, 'teamLeader', 'keepWhole', { needId: id });
    expect(errors).toEqual([]);
    expect(await reverse(recorded)).toMatchObject(refusal('KEPT_IN_PLAN'));
    expect(await needNow(id)).toMatchObject({ state: 'open' });
  });

  it('that was saved without a difference leaves no line', async () => {
    const { id } = await newNeed();
    const { changeId } = await mutate(
      server,
      'teamLeader',
      'changeNeed',
      { id, expectedVersion: 1, ...whole, languages: [], performer: 'anyone' },
      { fields: 'changeId' },
    );
    expect(changeId).toBeNull();
    await last('undo');
  });
});

describe('a task', () => {
  const titles = async () =>
    (
      (await ask(server, 'teamLeader', 'query T($id: ID!) { tasks(teamId: $id) { nodes { title version } } }', {
        id: teamId,
      })) as { tasks: { nodes: { title: string; version: number }[] } }
    ).tasks.nodes;

  it('that was recorded, changed and removed goes back and forth', async () => {
    const { id } = await made(server, 'teamLeader', 'recordTask', { teamId, ...work, title: 'Ramen' });
    await mutate(server, 'teamLeader', 'changeTask', { id, expectedVersion: 1, ...whole, title: 'Ramen lappen' });
    await mutate(server, 'teamLeader', 'removeTask', { id, expectedVersion: 2 });
    for (const [name, kind, left] of [
      ['undo', 'taskRemoved', [{ title: 'Ramen lappen', version: 3 }]],
      ['undo', 'taskChanged', [{ title: 'Ramen', version: 4 }]],
      ['undo', 'taskRecorded', []],
      ['redo', 'taskRecorded', [{ title: 'Ramen', version: 5 }]],
      ['redo', 'taskChanged', [{ title: 'Ramen lappen', version: 6 }]],
      ['redo', 'taskRemoved', []],
    ] as const) {
      expect(await last(name)).toMatchObject({ change: { kind, reversal: name }, errors: [] });
      expect(await titles()).toEqual(left);
    }
  });

  it('is taken back by who did it, and by nobody else', async () => {
    const { id } = await made(server, 'consultant', 'recordTask', { teamId, ...work, title: 'Van de adviseur' });
    const changeId = (await tools('consultant')).undo?.id ?? '';
    for (const as of ['teamLeader', 'coordinator', 'client', 'otherTeamLeader', 'foreignCoordinator'] as const) {
      expect(await reverse(changeId, as)).toMatchObject(refusal('NOT_FOUND'));
    }
    expect((await mutate(server, 'relative', 'reverseWork', { changeId })).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    await mutate(server, 'coordinator', 'changeTask', { id, expectedVersion: 1, ...whole, title: 'Gewijzigd' });
    expect(await reverse(changeId, 'consultant')).toMatchObject(refusal('STALE'));
    await last('undo', 'coordinator');
    expect(await reverse(changeId, 'consultant')).toMatchObject({ errors: [] });
    expect(await titles()).toEqual([]);
  });

  it('is taken back once, however often it is sent', async () => {
    await made(server, 'teamLeader', 'recordTask', { teamId, ...work, title: 'Eens' });
    const changeId = (await tools()).undo?.id ?? '';
    const first = await reverse(changeId, 'teamLeader', 'work-1');
    expect(first).toMatchObject({ change: { kind: 'taskRecorded' }, errors: [] });
    expect(await reverse(changeId, 'teamLeader', 'work-1')).toEqual(first);
    expect(await reverse(changeId)).toMatchObject(refusal('NOT_FOUND'));
    expect(await titles()).toEqual([]);
  });

  it('is taken back once by two requests at the same time', async () => {
    await made(server, 'teamLeader', 'recordTask', { teamId, ...work, title: 'Samen' });
    const changeId = (await tools()).undo?.id ?? '';
    const answers = await Promise.all([reverse(changeId), reverse(changeId)]);
    expect(answers.map(({ errors }) => errors.map(({ code }) => code)).toSorted()).toEqual([[], ['NOT_FOUND']]);
    expect(await titles()).toEqual([]);
  });
});

describe('what can be taken back', () => {
  it('is nothing where the viewer did nothing, or does not look after the work', async () => {
    await newNeed('client', { title: 'Van Anna zelf' });
    expect((await tools('client')).undo).toMatchObject({ title: 'Van Anna zelf' });
    const nothing = { undo: null, redo: null };
    expect(await tools('client', ids.esdoorn)).toEqual(nothing);
    expect(await tools('otherTeamLeader')).toEqual(nothing);
    expect(await tools('foreignTeamLeader')).toEqual(nothing);
    expect(await tools('teamLeader', null)).toEqual(nothing);
    expect(await tools('teamLeader', 'no id')).toEqual(nothing);
    await last('undo', 'client');
  });

  it('goes on to what was done before, past what was refused', async () => {
    await made(server, 'consultant', 'recordTask', { teamId, ...work, title: 'Eerst' });
    const { id } = await made(server, 'consultant', 'recordTask', { teamId, ...work, title: 'Daarna' });
    const refusedId = (await tools('consultant')).undo?.id ?? '';
    await mutate(server, 'coordinator', 'changeTask', { id, expectedVersion: 1, ...whole, title: 'Van een ander' });
    expect(await reverse(refusedId, 'consultant')).toMatchObject(refusal('STALE'));
    const older = (await tools('consultant', teamId, [refusedId])).undo;
    expect(older).toMatchObject({ title: 'Eerst' });
    expect(await reverse(older?.id ?? '', 'consultant')).toMatchObject({ errors: [] });
    expect((await tools('consultant')).undo).toMatchObject({ title: 'Daarna' });
    await last('undo', 'coordinator');
    await last('undo', 'consultant');
  });

  it('is refused for what is no id', async () => {
    expect(await reverse('no id')).toMatchObject(refusal('INVALID'));
  });
});
