import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangeId, CircleVersionId, SkillCode, TieEdit } from '@kring/care-network';
import { asLines, backupOf } from '../../test/backup-lines.js';
import { engines } from '../../test/engines.js';
import { freshStore, type FreshStore } from '../../test/fresh-store.js';
import { restoreStore } from '../backup/index.js';
import { holdCircle, openCircle } from '../circle/index.js';
import type { GraphTransaction } from '../engine/graph-db.js';
import { forgetInCircle } from '../forgetting/index.js';
import { plantTwoOrganisations, testIds as ids, testPermit } from '../testing/index.js';
import {
  circleSequence,
  findChangesAfter,
  findHistory,
  findOwnChanges,
  findVersions,
  lastChangerSince,
  logChange,
  logPersonChange,
  putBackVersion,
  removeVersion,
  saveVersion,
  type NewChange,
} from './index.js';

type Persona = Parameters<typeof testPermit>[0];

const at = '2026-11-24T10:00:00.000Z';
const whole = { personId: null, tieId: null, before: null, first: 100 };
const read = (persona: Persona) => testPermit(persona, 'Query.circleHistory');
const write = (persona: Persona) => testPermit(persona, 'Mutation.moveOnMap');

const carlaMoves: TieEdit = {
  of: 'tie',
  tieId: ids.annaCarla,
  from: ids.annaSelf,
  to: ids.carla,
  version: 1,
  before: { ring: 2 },
  after: { ring: 3 },
};
const bertMoves: TieEdit = { ...carlaMoves, tieId: ids.annaBert, to: ids.bert };
const move = (...edits: readonly TieEdit[]): NewChange => ({ kind: 'moved', at, edits });

let store: FreshStore;
const inWrite = <T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> => store.db.write(work);
const inRead = <T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> => store.db.read(work);
const log = (persona: Persona, change: NewChange) => inWrite((tx) => logChange(tx, write(persona), [ids.anna], change));
const shownTo = async (persona: Persona) =>
  (await inRead((tx) => findHistory(tx, read(persona), ids.anna, whole))).changes;

describe.each(engines)('the log of a circle on $name', ({ start }) => {
  const fresh = freshStore(start, plantTwoOrganisations);
  beforeAll(() => {
    store = fresh;
  });

  it('holds what was done, by whom and in which order', async () => {
    const first = await log('teamLeader', move(carlaMoves, bertMoves));
    const second = await log('consultant', {
      ...move({ ...carlaMoves, before: null, after: { ring: 1, supportGiven: ['advice'] } }),
      contactOn: '2026-11-20',
      reversal: { is: 'undo', of: first as ChangeId },
    });
    const line = { clientId: ids.anna, at, kind: 'moved' };
    expect(await shownTo('teamLeader')).toEqual([
      {
        ...line,
        id: first,
        sequence: 1,
        by: { accountId: ids.accounts.teamLeader, name: 'Lotte' },
        reversal: null,
        reverses: null,
        contactOn: null,
        source: null,
        edits: [carlaMoves, bertMoves],
      },
      {
        ...line,
        id: second,
        sequence: 2,
        by: { accountId: ids.accounts.consultant, name: 'Mo' },
        reversal: 'undo',
        reverses: first,
        contactOn: '2026-11-20',
        source: null,
        edits: [{ ...carlaMoves, before: null, after: { ring: 1, supportGiven: ['advice'] } }],
      },
    ]);
  });

  it('calls people as they are called now', async () => {
    await log('teamLeader', move(carlaMoves));
    const { people } = await inRead((tx) => findHistory(tx, read('teamLeader'), ids.anna, whole));
    expect([...people.values()].map(({ name }) => name).toSorted()).toEqual(['Anna', 'Carla']);
  });

  it('counts on without gaps when many write at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => log('teamLeader', move(carlaMoves))));
    expect((await shownTo('teamLeader')).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await inRead((tx) => circleSequence(tx, read('teamLeader'), ids.anna))).toBe(8);
    const opened = await inRead((tx) =>
      openCircle(tx, testPermit('teamLeader', 'Query.circle'), ids.anna, '2026-11-24'),
    );
    expect(opened?.sequence).toBe(8);
  });

  it('stands and falls with the change itself', async () => {
    const failing = inWrite(async (tx) => {
      await holdCircle(tx, write('teamLeader'), ids.anna);
      await logChange(tx, write('teamLeader'), [ids.anna], move(carlaMoves));
      throw new Error('something else went wrong');
    });
    await expect(failing).rejects.toThrow();
    expect(await inRead((tx) => circleSequence(tx, read('teamLeader'), ids.anna))).toBe(0);
  });

  it('says nothing when nothing was done', async () => {
    expect(await log('teamLeader', move())).toBeNull();
    expect(await inRead((tx) => circleSequence(tx, read('teamLeader'), ids.anna))).toBe(0);
  });

  it.each<[Persona, readonly number[]]>([
    ['teamLeader', [1, 2]],
    ['consultant', [1, 2]],
    ['client', [1, 2]],
    ['relative', [2]],
    ['otherTeamLeader', []],
    ['coordinator', []],
    ['foreignTeamLeader', []],
  ])('shows a %s the lines %j', async (persona, sequences) => {
    await log('teamLeader', move(carlaMoves));
    await log('teamLeader', move(bertMoves));
    expect((await shownTo(persona)).map(({ sequence }) => sequence)).toEqual(sequences);
    const after = await inRead((tx) => findChangesAfter(tx, read(persona), ids.anna, 0));
    expect(after.changes.map(({ sequence }) => sequence)).toEqual(sequences);
  });

  it('shows a relative of one change only what is about themselves', async () => {
    await log('teamLeader', move(carlaMoves, bertMoves));
    expect((await shownTo('relative')).map(({ edits }) => edits)).toEqual([[bertMoves]]);
  });

  it('is out of reach where the circle is', async () => {
    const sequence = (persona: Persona) => inRead((tx) => circleSequence(tx, read(persona), ids.anna));
    expect(await sequence('relative')).toBe(0);
    expect(await Promise.all([sequence('otherTeamLeader'), sequence('foreignTeamLeader')])).toEqual([null, null]);
  });

  it('is asked from a line on, page by page, and of one person or tie', async () => {
    await log('teamLeader', move(carlaMoves));
    await log('teamLeader', move(bertMoves));
    await log('teamLeader', move(carlaMoves));
    const asked = async (request: object) =>
      (await inRead((tx) => findHistory(tx, read('teamLeader'), ids.anna, { ...whole, ...request }))).changes.map(
        ({ sequence }) => sequence,
      );
    expect(await asked({ first: 2 })).toEqual([2, 3]);
    expect(await asked({ first: 2, before: 2 })).toEqual([1]);
    expect(await asked({ tieId: ids.annaCarla })).toEqual([1, 3]);
    expect(await asked({ personId: ids.bert })).toEqual([2]);
  });

  it('knows what the viewer did, and who came after them', async () => {
    await log('teamLeader', move(carlaMoves));
    await log('consultant', move(bertMoves));
    const own = await inRead((tx) => findOwnChanges(tx, read('teamLeader'), ids.anna));
    expect(own.changes.map(({ sequence }) => sequence)).toEqual([1]);
    const [mine] = own.changes;
    const changer = () => inRead((tx) => lastChangerSince(tx, read('teamLeader'), mine!));
    expect(await changer()).toBeNull();
    await log('consultant', move(carlaMoves));
    expect(await changer()).toBe('Mo');
  });

  it('tells of a person in every circle they are in, under one id', async () => {
    const change: NewChange = {
      kind: 'skillRecorded',
      at,
      edits: [
        { of: 'skill', personId: ids.carla, skill: 'cooking' as SkillCode, before: null, after: { level: 'able' } },
      ],
    };
    const id = await inWrite((tx) => logPersonChange(tx, write('client'), ids.carla, change));
    for (const clientId of [ids.anna, ids.dirk]) {
      const { changes } = await inRead((tx) => findHistory(tx, read('teamLeader'), clientId, whole));
      expect(changes).toMatchObject([{ id, sequence: 1, edits: change.edits }]);
    }
  });

  it('forgets a person who is erased, and keeps the rest', async () => {
    await log('teamLeader', move(carlaMoves, bertMoves));
    await inWrite((tx) => forgetInCircle(tx, ids.anna, ids.carla));
    expect((await shownTo('teamLeader')).map(({ edits }) => edits)).toEqual([[bertMoves]]);
  });

  it('counts as news only what a viewer may read of', async () => {
    const countFor = (persona: Persona) => inRead((tx) => circleSequence(tx, read(persona), ids.anna));
    const all = ['teamLeader', 'client', 'consultant', 'relative'] as const;
    const counts = () => Promise.all(all.map(countFor));
    expect(await counts()).toEqual([0, 0, 0, 0]);
    await log('teamLeader', move(carlaMoves));
    expect(await counts()).toEqual([1, 1, 1, 0]);
    await log('teamLeader', move(bertMoves));
    expect(await counts()).toEqual([2, 2, 2, 2]);
    const said = { state: 'given', newest: null } as const;
    const consent = { of: 'consent', personId: ids.bert, purpose: 'beAsked', before: null, after: said } as const;
    await log('teamLeader', { kind: 'consentGiven', at, edits: [consent] });
    expect(await counts()).toEqual([3, 3, 2, 3]);
    expect(await countFor('otherTeamLeader')).toBeNull();
  });

  it('goes along in a backup, named moments too', async () => {
    await log('teamLeader', move(carlaMoves, bertMoves));
    await inWrite((tx) => saveVersion(tx, write('teamLeader'), ids.anna, { name: 'Begin', at }));
    const [lines, backup] = [await shownTo('teamLeader'), await backupOf(store.db)];
    await store.empty();
    await restoreStore(store.db, asLines(backup));
    expect(await shownTo('teamLeader')).toEqual(lines);
    expect(await inRead((tx) => findVersions(tx, read('teamLeader'), ids.anna))).toHaveLength(1);
    await log('teamLeader', move(carlaMoves));
    expect(await inRead((tx) => circleSequence(tx, read('teamLeader'), ids.anna))).toBe(2);
  });

  it('gives moments a name, for who may see the circle', async () => {
    await log('teamLeader', move(carlaMoves));
    const save = (persona: Persona) =>
      inWrite((tx) => saveVersion(tx, write(persona), ids.anna, { name: ' Begin ', at }));
    const saved = await save('teamLeader');
    const id = saved?.versionId as CircleVersionId;
    const named = { of: 'version', personId: ids.annaSelf, versionId: id };
    expect(saved).toEqual({ ...named, before: null, after: { name: 'Begin' } });
    expect(await save('otherTeamLeader')).toBeNull();
    const versions = () => inRead((tx) => findVersions(tx, read('consultant'), ids.anna));
    expect(await versions()).toEqual([{ id, name: 'Begin', at, sequence: 1, byName: 'Lotte' }]);
    expect(await inWrite((tx) => removeVersion(tx, write('otherTeamLeader'), ids.anna, { id, at }))).toBeNull();
    const removed = { ...named, before: { name: 'Begin' }, after: null };
    expect(await inWrite((tx) => removeVersion(tx, write('teamLeader'), ids.anna, { id, at }))).toEqual(removed);
    expect(await inWrite((tx) => removeVersion(tx, write('teamLeader'), ids.anna, { id, at }))).toBeNull();
    expect(await versions()).toEqual([]);
    expect(await inWrite((tx) => putBackVersion(tx, write('otherTeamLeader'), ids.anna, id))).toBeNull();
    expect(await inWrite((tx) => putBackVersion(tx, write('teamLeader'), ids.anna, id))).toEqual(saved);
    expect(await versions()).toEqual([{ id, name: 'Begin', at, sequence: 1, byName: 'Lotte' }]);
    expect(await inWrite((tx) => putBackVersion(tx, write('teamLeader'), ids.anna, id))).toBeNull();
  });
});
