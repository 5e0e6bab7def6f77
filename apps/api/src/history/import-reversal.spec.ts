import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { asId, type KnownPerson, type PersonId, type Tie, type TieId } from '@kring/care-network';
import { importIntoCircle, type CircleImport } from '@kring/store';
import { testIds as ids, testPermit } from '@kring/store/testing';
import { change, namesInCircle } from '../testing/circle-changes.js';
import { ask } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

const personIds = [1, 2, 3].map((number) => asId<PersonId>(`01900000-0000-7000-9100-00000000000${number}`));
const [kees, mia, toon] = personIds as [PersonId, PersonId, PersonId];
const facts = {
  role: null,
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency: null,
  lastContactOn: null,
};
const tie = (number: number, from: PersonId, to: PersonId): Tie => ({
  ...{
    id: asId<TieId>(`01900000-0000-7000-9200-00000000000${number}`),
    clientId: ids.anna,
    from,
    to,
    version: 1,
    ...facts,
  },
  ...(from === ids.annaSelf ? { ring: 2 as const, sector: 'family' as const } : { ring: null, sector: null }),
});
const known = (id: PersonId, name: string): KnownPerson => ({
  person: {
    ...{ id, name, kind: 'person', deceased: false, birthYear: null, speaks: [] },
    ...{ home: null, symbol: null, certificateUntil: null, note: null, version: 1 },
  },
  skills: [],
  consents: [],
});
const brought: CircleImport = {
  organisationId: ids.zonnehof,
  teamId: ids.linde,
  client: { id: ids.anna, personId: ids.annaSelf, house: null, version: 1 },
  people: [known(kees, 'Kees'), known(mia, 'Mia'), known(toon, 'Toon')],
  ties: [
    ...[tie(1, ids.annaSelf, kees), tie(2, ids.annaSelf, mia), tie(3, ids.annaSelf, toon)],
    ...[tie(4, kees, mia), tie(5, mia, toon)],
  ],
  changedPeople: [],
  changedTies: [],
};
const bringIn = (as: 'teamLeader' | 'consultant' | null) =>
  server.db.write((tx) =>
    importIntoCircle(tx, brought, {
      permit: as && testPermit(as, 'Mutation.addPerson'),
      at: '2026-11-24T10:00:00.000Z',
      format: 'easynwk',
    }),
  );

const stackOf = async (as: PersonaName = 'teamLeader') =>
  (
    (await ask(
      server,
      as,
      'query ($id: ID!) { circleUndo(clientId: $id) { undo { id kind source people byName } redo { id kind people } } }',
      { id: ids.anna },
    )) as { circleUndo: { undo: { id: string } | null; redo: { id: string } | null } }
  ).circleUndo;
const reverse = (changeId: string | undefined, as: PersonaName = 'teamLeader') =>
  change<{ stays: readonly { name: string; changes: object[] }[] }>(
    server,
    'reverseChange',
    'change { kind people reversal } stays { name changes { kind byName } } conflicts { field }',
    { clientId: ids.anna, changeId: changeId ?? 'nothing' },
    as,
  );
const names = () => namesInCircle(server, ids.anna, 'teamLeader');

describe('an import', () => {
  it.each([
    ['teamLeader', 'Lotte'],
    [null, null],
  ] as const)('is one line, taken back and done again as a whole (%s)', async (as, byName) => {
    await bringIn(as);
    expect((await stackOf()).undo).toMatchObject({ kind: 'imported', source: 'easynwk', people: 3, byName });
    expect(await reverse((await stackOf()).undo?.id)).toMatchObject({ errors: [], stays: [], change: { people: 3 } });
    expect(await names()).toEqual(['Bert', 'Carla']);
    expect(await reverse((await stackOf()).redo?.id)).toMatchObject({ errors: [], stays: [] });
    expect(await names()).toEqual(['Bert', 'Carla', 'Kees', 'Mia', 'Toon']);
    expect(await reverse((await stackOf()).undo?.id)).toMatchObject({ errors: [] });
    expect(await names()).toEqual(['Bert', 'Carla']);
  });

  it('leaves whoever was changed since, with their name', async () => {
    await bringIn('teamLeader');
    const line = (await stackOf()).undo?.id;
    const move = { tieId: tie(1, ids.annaSelf, kees).id, expectedVersion: 1, ring: 1, sector: 'family' };
    await change(server, 'moveOnMap', '', move, 'consultant');
    await change(server, 'recordSkill', '', { personId: toon, skill: 'garden' });
    const stays = [
      { name: 'Kees', changes: [{ kind: 'moved', byName: 'Mo' }] },
      { name: 'Toon', changes: [{ kind: 'skillRecorded', byName: 'Lotte' }] },
    ];
    expect(await reverse(line)).toMatchObject({ errors: [], stays, change: { people: 1 } });
    expect(await names()).toEqual(['Bert', 'Carla', 'Kees', 'Toon']);
  });

  it('goes whole when what was changed since was taken back', async () => {
    await bringIn('teamLeader');
    const line = (await stackOf()).undo?.id;
    await change(server, 'recordSkill', '', { personId: toon, skill: 'garden' });
    await reverse((await stackOf()).undo?.id);
    expect(await reverse(line)).toMatchObject({ errors: [], stays: [] });
    expect(await names()).toEqual(['Bert', 'Carla']);
  });

  it('stays when everyone it brought was changed', async () => {
    await bringIn('teamLeader');
    const line = (await stackOf()).undo?.id;
    for (const personId of personIds) await change(server, 'recordSkill', '', { personId, skill: 'garden' });
    const answer = await reverse(line);
    expect(answer).toMatchObject({ errors: [{ code: 'SAID_SINCE' }], change: null });
    expect(answer.stays.map(({ name }) => name)).toEqual(['Kees', 'Mia', 'Toon']);
  });

  it('by an operator can be taken back by whoever may take people out, once', async () => {
    await bringIn(null);
    expect((await stackOf('consultant')).undo).toBeNull();
    expect((await stackOf('relative')).undo).toBeNull();
    const line = (await stackOf('client')).undo?.id;
    expect(await reverse(line, 'client')).toMatchObject({ errors: [] });
    expect(await reverse(line)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    expect((await stackOf()).redo).toMatchObject({ kind: 'imported' });
  });

  it('of a consultant is theirs to take back and to do again, and nobody else’s', async () => {
    await bringIn('consultant');
    const { undo } = await stackOf('consultant');
    expect(undo).toMatchObject({ kind: 'imported', people: 3 });
    expect((await stackOf('teamLeader')).undo).toBeNull();
    expect(await reverse(undo?.id)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    expect(await reverse(undo?.id, 'consultant')).toMatchObject({ errors: [], stays: [] });
    expect(await names()).toEqual(['Bert', 'Carla']);
    expect(await reverse((await stackOf('consultant')).redo?.id, 'consultant')).toMatchObject({ errors: [] });
    expect(await names()).toEqual(['Bert', 'Carla', 'Kees', 'Mia', 'Toon']);
  });

  it('leaves a consultant whoever was changed in a way that they may not read, without saying how', async () => {
    await bringIn('consultant');
    const { undo } = await stackOf('consultant');
    await change(server, 'recordConsent', '', { personId: kees, purpose: 'beAsked' });
    await change(server, 'recordContact', '', {
      ...{ tieId: tie(2, ids.annaSelf, mia).id, expectedVersion: 1, on: '2026-11-20' },
    });
    expect(await reverse(undo?.id, 'consultant')).toMatchObject({
      errors: [],
      change: { people: 1 },
      stays: [
        { name: 'Kees', changes: [] },
        { name: 'Mia', changes: [{ kind: 'contact', byName: 'Lotte' }] },
      ],
    });
    expect(await names()).toEqual(['Bert', 'Carla', 'Kees', 'Mia']);
  });

  it('names nobody to a consultant whom the client keeps from them since, and leaves that person where they are', async () => {
    await bringIn('consultant');
    const { undo } = await stackOf('consultant');
    const kept = { clientId: ids.anna, personId: kees, expectedVersion: 1, seenBy: 'nobody' };
    expect(await change(server, 'setWhoSees', '', kept, 'client')).toMatchObject({ errors: [] });
    const answer = await reverse(undo?.id, 'consultant');
    expect(answer).toMatchObject({ errors: [], stays: [] });
    expect(JSON.stringify(answer)).not.toContain('Kees');
    expect(await namesInCircle(server, ids.anna, 'client')).toEqual(['Bert', 'Carla', 'Kees']);
  });
});
