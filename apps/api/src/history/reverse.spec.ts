import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testIds as ids } from '@kring/store/testing';
import fc from 'fast-check';
import { change, namesInCircle } from '../testing/circle-changes.js';
import { ask } from '../testing/help.js';
import { startTestServer, type PersonaName, type TestServer } from '../testing/test-server.js';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.stop());

interface Line {
  readonly id: string;
  readonly kind: string;
  readonly reversal: string | null;
  readonly personName: string;
}

const lineFields = 'id kind reversal personName otherName fields { field before after }';
const stack = async (as: PersonaName = 'teamLeader') =>
  (
    (await ask(
      server,
      as,
      `query ($id: ID!) { circleUndo(clientId: $id) { undo { ${lineFields} } redo { ${lineFields} } } }`,
      { id: ids.anna },
    )) as { circleUndo: { undo: Line | null; redo: Line | null } }
  ).circleUndo;
const payload = `change { ${lineFields} } conflicts { field before after } changedBy sequence`;
const reverse = (changeId: string, as: PersonaName = 'teamLeader', despite: number | null = null) =>
  change<{ change: Line | null; sequence: number | null }>(
    server,
    'reverseChange',
    payload,
    { clientId: ids.anna, changeId, despite },
    as,
  );
const undo = async (as?: PersonaName) => reverse((await stack(as)).undo?.id ?? 'nothing', as);
const redo = async (as?: PersonaName) => reverse((await stack(as)).redo?.id ?? 'nothing', as);

const tieFields = 'id role ring sector quality supportGiven supportReceived contactFrequency lastContactOn';
const circle = async () =>
  (
    (await ask(
      server,
      'teamLeader',
      `query ($id: ID!) { circle(clientId: $id) {
        members { tie { ${tieFields} } person { name birthYear skills { skill { code } level } consents { purpose state }
          offers { title state hoursPerWeek audienceKind confirmedAt } } }
        tiesAmongMembers { ${tieFields} from { name } to { name } } } }`,
      { id: ids.anna },
    )) as { circle: object }
  ).circle;
/** The circle with the offers that stand: one that was recorded and taken back is withdrawn, and stands no more. */
const standing = async () => {
  const found = (await circle()) as { members: { person: { offers: { state: string }[] } }[] };
  return {
    ...found,
    members: found.members.map(({ person, ...member }) => ({
      ...member,
      person: { ...person, offers: person.offers.filter(({ state }) => state !== 'withdrawn') },
    })),
  };
};
const versionOf = async (tieId: string): Promise<number> => {
  const { circle: found } = (await ask(
    server,
    'teamLeader',
    'query ($id: ID!) { circle(clientId: $id) { members { tie { id version } } tiesAmongMembers { id version } } }',
    { id: ids.anna },
  )) as { circle: { members: { tie: Tied }[]; tiesAmongMembers: Tied[] } };
  const ties = [...found.members.map(({ tie }) => tie), ...found.tiesAmongMembers];
  return ties.find(({ id }) => id === tieId)?.version ?? 0;
};
interface Tied {
  readonly id: string;
  readonly version: number;
}
const move = async (ring: number, as?: PersonaName, tieId: string = ids.annaCarla) =>
  change(
    server,
    'moveOnMap',
    'changeId',
    { tieId, expectedVersion: await versionOf(tieId), ring, sector: 'family' },
    as,
  );

describe('a change that is taken back', () => {
  const named = { name: 'Bert', kind: 'person', deceased: false, speaks: ['nl'] };
  it.each<[string, () => Promise<unknown>, object]>([
    ['a move', () => move(4), { kind: 'moved', fields: [{ field: 'ring', before: '2', after: '4' }] }],
    [
      'somebody new',
      () => change(server, 'addPerson', '', { clientId: ids.anna, name: 'Kees', role: 'oom' }),
      { kind: 'personAdded', personName: 'Kees' },
    ],
    [
      'somebody taken out, with all their ties',
      () => change(server, 'removeFromCircle', '', { clientId: ids.anna, personId: ids.carla }),
      { kind: 'personRemoved', personName: 'Carla' },
    ],
    [
      'a tie among others taken away',
      () => change(server, 'removeTie', '', { id: ids.bertCarla, expectedVersion: 1 }),
      { kind: 'tieRemoved', personName: 'Carla', otherName: 'Bert' },
    ],
    [
      'a tie changed as a whole',
      () =>
        change(server, 'changeTie', '', {
          id: ids.annaBert,
          expectedVersion: 1,
          supportGiven: [],
          supportReceived: [],
        }),
      { kind: 'tieChanged', personName: 'Bert' },
    ],
    [
      'a contact',
      () => change(server, 'recordContact', '', { tieId: ids.annaBert, expectedVersion: 1, on: '2026-11-20' }),
      { kind: 'contact', fields: [{ field: 'lastContactOn', before: '2026-09-01', after: '2026-11-20' }] },
    ],
    [
      'a person',
      () => change(server, 'changePerson', '', { id: ids.bert, expectedVersion: 1, ...named, birthYear: 1960 }),
      { kind: 'personChanged', personName: 'Bert' },
    ],
    [
      'a skill written down',
      () => change(server, 'recordSkill', '', { personId: ids.bert, skill: 'cooking', level: 'able' }),
      { kind: 'skillRecorded', personName: 'Bert' },
    ],
  ])('is as it was, and can be done again: %s', async (_, act, line) => {
    const before = await circle();
    await act();
    const after = await circle();
    expect(after).not.toEqual(before);
    expect((await stack()).undo).toMatchObject({ reversal: null, ...line });
    expect(await undo()).toMatchObject({ errors: [], change: { reversal: 'undo' } });
    expect(await circle()).toEqual(before);
    expect(await redo()).toMatchObject({ errors: [], change: { reversal: 'redo' } });
    expect(await circle()).toEqual(after);
    expect(await undo()).toMatchObject({ errors: [] });
    expect(await circle()).toEqual(before);
    expect((await stack()).undo).toBeNull();
  });

  it('leads back to the start from wherever a row of changes led, and there again', async () => {
    const beAsked = { personId: ids.bert, purpose: 'beAsked' };
    const acts = [
      () => move(1),
      () => move(4, undefined, ids.annaBert),
      () => change(server, 'removeFromCircle', '', { clientId: ids.anna, personId: ids.carla }),
      () => change(server, 'addPerson', '', { clientId: ids.anna, name: 'Kees' }),
      () => change(server, 'recordSkill', '', { personId: ids.bert, skill: 'garden' }),
      () => change(server, 'recordConsent', '', beAsked),
      () => change(server, 'withdrawConsent', '', beAsked),
      () => change(server, 'recordOffer', '', { personId: ids.bert, title: 'Koken', skills: [], hoursPerWeek: 1 }),
    ];
    const steps = async (side: 'undo' | 'redo', take: () => Promise<object>): Promise<void> => {
      while ((await stack())[side] !== null) expect(await take()).toMatchObject({ errors: [] });
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(acts.length - 1), { minLength: 1, maxLength: 5 }), async (row) => {
        await steps('undo', undo);
        const before = await standing();
        for (const index of row) await acts[index]!();
        const isNothingDone = (await stack()).undo === null;
        const after = await standing();
        await steps('undo', undo);
        expect(await standing()).toEqual(before);
        if (isNothingDone) return;
        await steps('redo', redo);
        expect(await standing()).toEqual(after);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('is each one’s own', async () => {
    await move(1);
    await move(3, 'consultant', ids.annaBert);
    expect((await stack()).undo).toMatchObject({ personName: 'Carla' });
    expect((await stack('consultant')).undo).toMatchObject({ personName: 'Bert' });
    const theirs = (await stack('consultant')).undo;
    expect(await reverse(theirs?.id ?? '')).toMatchObject({ errors: [{ code: 'NOT_FOUND', field: 'changeId' }] });
  });

  it('is taken back once, also when it is asked twice', async () => {
    await move(1);
    const { undo: last } = await stack();
    expect(await reverse(last?.id ?? '')).toMatchObject({ errors: [] });
    expect(await reverse(last?.id ?? '')).toMatchObject({ errors: [{ code: 'NOT_FOUND', field: 'changeId' }] });
  });

  it('keeps what others changed in other fields', async () => {
    await move(1);
    const input = { tieId: ids.annaCarla, expectedVersion: 2, on: '2026-11-20' };
    await change(server, 'recordContact', '', input, 'client');
    expect(await undo()).toMatchObject({ errors: [] });
    expect(await circle()).toMatchObject({
      members: [{}, { tie: { ring: 2, lastContactOn: '2026-11-20' } }],
    });
  });

  it('shows both versions where somebody else changed the same field since, and goes on when asked again', async () => {
    await move(1);
    await move(4, 'consultant');
    const refused = await undo();
    expect(refused).toMatchObject({
      change: null,
      conflicts: [{ field: 'ring', before: '4', after: '2' }],
      changedBy: 'Mo',
      sequence: 2,
      errors: [{ code: 'STALE', field: 'changeId' }],
    });
    const id = (await stack()).undo?.id ?? '';
    await move(3, 'consultant');
    expect(await reverse(id, 'teamLeader', refused.sequence)).toMatchObject({
      conflicts: [{ before: '3' }],
      sequence: 3,
    });
    expect(await reverse(id, 'teamLeader', 3)).toMatchObject({ errors: [] });
    expect(await circle()).toMatchObject({ members: [{}, { tie: { ring: 2 } }] });
  });

  it('does not take away somebody whom others built on without saying so', async () => {
    await change(server, 'addPerson', '', { clientId: ids.anna, name: 'Kees' });
    const kees = (await namesAndIds()).find(({ name }) => name === 'Kees');
    await change(server, 'addTie', '', { clientId: ids.anna, fromId: ids.bert, toId: kees?.id }, 'consultant');
    const refused = await undo();
    expect(refused).toMatchObject({ errors: [{ code: 'STALE' }], conflicts: [{ field: 'ties' }] });
    expect(await reverse((await stack()).undo?.id ?? '', 'teamLeader', refused.sequence)).toMatchObject({ errors: [] });
    expect(await namesInCircle(server, ids.anna, 'teamLeader')).toEqual(['Bert', 'Carla']);
    expect(await redo()).toMatchObject({ errors: [] });
    expect(await circle()).toMatchObject({ tiesAmongMembers: [{}, { from: { name: 'Bert' }, to: { name: 'Kees' } }] });
  });

  it('lets a relative take back their own contact, and read of nothing else', async () => {
    await move(1);
    await change(
      server,
      'recordContact',
      '',
      { tieId: ids.annaBert, expectedVersion: 1, on: '2026-11-20' },
      'relative',
    );
    expect((await stack('relative')).undo).toMatchObject({ kind: 'contact', personName: 'Bert' });
    expect(await undo('relative')).toMatchObject({ errors: [] });
    const { circleHistory } = (await ask(
      server,
      'relative',
      'query ($id: ID!) { circleHistory(clientId: $id) { kind reversal byViewer personName } }',
      { id: ids.anna },
    )) as { circleHistory: unknown };
    expect(circleHistory).toEqual([
      { kind: 'contact', reversal: 'undo', byViewer: true, personName: 'Bert' },
      { kind: 'contact', reversal: null, byViewer: true, personName: 'Bert' },
    ]);
  });

  const namesAndIds = async (): Promise<readonly { name: string; id: string }[]> =>
    (
      (await ask(
        server,
        'teamLeader',
        'query ($id: ID!) { circle(clientId: $id) { members { person { id name } } } }',
        { id: ids.anna },
      )) as { circle: { members: { person: { name: string; id: string } }[] } }
    ).circle.members.map(({ person }) => person);
});
