import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountId, ChangeId, ClientId, PersonId, TieId } from '../branded.js';
import type { Ring } from '../circle/ring-and-sector.js';
import type { Tie } from '../circle/tie.js';
import {
  changedSince,
  circleBefore,
  compareCircles,
  compareTies,
  daysSinceContactOn,
  differing,
  reversed,
  undoStack,
  wasFading,
  type CircleChange,
  type CircleThen,
  type ComparedMember,
  type ComparedTie,
  type Edit,
  type TieFacts,
} from './index.js';

const [self, henk, riet] = ['self', 'henk', 'riet'] as unknown as readonly PersonId[] as [PersonId, PersonId, PersonId];
const clientId = 'client' as ClientId;
const facts: TieFacts = {
  role: null,
  ring: 1,
  sector: 'family',
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency: 'weekly',
  lastContactOn: '2026-11-01',
};
const tieOf = (id: string, to: PersonId, more: Partial<Tie> = {}): Tie => ({
  ...facts,
  id: id as TieId,
  clientId,
  from: self,
  to,
  version: 1,
  ...more,
});
const changeOf = (sequence: number, edits: readonly Edit[], more: Partial<CircleChange> = {}): CircleChange => ({
  id: `change ${sequence}` as ChangeId,
  clientId,
  sequence,
  at: '2026-11-24T10:00:00.000Z',
  by: { accountId: 'anouk' as AccountId, name: 'Anouk' },
  kind: 'moved',
  reversal: null,
  reverses: null,
  contactOn: null,
  source: null,
  edits,
  ...more,
});
const move = (before: Ring, after: Ring): Edit => ({
  of: 'tie',
  tieId: 't1' as TieId,
  from: self,
  to: henk,
  version: 1,
  before: { ring: before },
  after: { ring: after },
});
const circle = (ties: readonly Tie[]): CircleThen => ({
  clientId,
  self,
  people: new Map([henk, riet].map((id) => [id, { id, name: String(id), kind: 'person' as const, deceased: false }])),
  ties: new Map(ties.map((tie) => [tie.id, tie])),
});

describe('a circle as it was', () => {
  it('goes back through moves, the newest first, whatever the order they are given in', () => {
    const now = circle([tieOf('t1', henk, { ring: 3 })]);
    const later = [changeOf(1, [move(1, 2)]), changeOf(2, [move(2, 3)])];
    expect(circleBefore(now, later).ties.get('t1' as TieId)?.ring).toBe(1);
    expect(circleBefore(now, later.toReversed())).toEqual(circleBefore(now, later));
  });

  it('has who came later no longer, and who left again', () => {
    const came: Edit = {
      of: 'tie',
      tieId: 't2' as TieId,
      from: self,
      to: riet,
      version: 0,
      before: null,
      after: facts,
    };
    const went: Edit = {
      of: 'tie',
      tieId: 't1' as TieId,
      from: self,
      to: henk,
      version: 1,
      before: facts,
      after: null,
    };
    const before = circleBefore(circle([tieOf('t2', riet)]), [changeOf(1, [came]), changeOf(2, [went])]);
    expect([...before.ties.values()]).toEqual([tieOf('t1', henk)]);
  });

  it('calls people as they were called', () => {
    const edit: Edit = { of: 'person', personId: henk, before: { name: 'Hendrik' }, after: { name: 'henk' } };
    expect(circleBefore(circle([]), [changeOf(1, [edit])]).people.get(henk)?.name).toBe('Hendrik');
  });

  it('is the circle of now again when the same changes are taken back twice', () => {
    const ring = fc.constantFrom<Ring>(1, 2, 3, 4);
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 20 }), (rings) => {
        const edits = rings.map((to, index) => move(rings[index - 1] ?? 1, to));
        const now = circle([tieOf('t1', henk, { ring: rings.at(-1) ?? 1 })]);
        const before = circleBefore(now, [changeOf(1, edits)]);
        expect(before.ties.get('t1' as TieId)?.ring).toBe(1);
        expect(circleBefore(before, [changeOf(1, reversed(edits))])).toEqual(now);
      }),
    );
  });

  it('knows nothing of contact that came later', () => {
    const tie = tieOf('t1', henk);
    expect([wasFading(tie, '2026-10-31'), daysSinceContactOn(tie, '2026-10-31')]).toEqual([null, null]);
    expect([wasFading(tie, '2026-11-22'), daysSinceContactOn(tie, '2026-11-22')]).toEqual([false, 21]);
    expect(wasFading(tie, '2026-11-23')).toBe(true);
  });
});

describe('what someone can take back', () => {
  const id = (number: number) => `change ${number}` as ChangeId;
  const undo = (sequence: number, of: number) => changeOf(sequence, [], { reversal: 'undo', reverses: id(of) });
  const redo = (sequence: number, of: number) => changeOf(sequence, [], { reversal: 'redo', reverses: id(of) });
  const shown = (own: readonly CircleChange[]) => {
    const { undo: last, redo: undone } = undoStack(own);
    return [last?.sequence ?? null, undone?.sequence ?? null];
  };

  it('passes over lines to what comes before them, and leaves them as they stand', () => {
    const own = [changeOf(1, []), changeOf(2, []), changeOf(3, []), undo(4, 3), undo(5, 2)];
    const passing = (...over: readonly number[]) => {
      const { undo: last, redo: undone } = undoStack(own, over.map(id));
      return [last?.sequence ?? null, undone?.sequence ?? null];
    };
    expect([passing(), passing(1), passing(5), passing(4, 5)]).toEqual([
      [1, 5],
      [null, 5],
      [1, 4],
      [1, null],
    ]);
  });

  it.each<[string, readonly CircleChange[], readonly (number | null)[]]>([
    ['nothing at first', [], [null, null]],
    ['the last change', [changeOf(1, []), changeOf(2, [])], [2, null]],
    ['the change before, after an undo', [changeOf(1, []), changeOf(2, []), undo(3, 2)], [1, 3]],
    ['the redone change', [changeOf(1, []), undo(2, 1), redo(3, 2)], [3, null]],
    ['the last undo first', [changeOf(1, []), changeOf(2, []), undo(3, 2), undo(4, 1)], [null, 4]],
    ['nothing undone after a new change', [changeOf(1, []), undo(2, 1), changeOf(3, [])], [3, null]],
    ['an older one that was undone by itself', [changeOf(1, []), changeOf(2, []), undo(3, 1)], [2, 3]],
  ])('is %s', (_, own, expected) => {
    expect(shown(own)).toEqual(expected);
  });
});

describe('what differs', () => {
  it('is named field by field, with both values', () => {
    expect(differing(facts, { ...facts, ring: 2, supportGiven: ['advice'] })).toEqual({
      before: { ring: 1, supportGiven: [] },
      after: { ring: 2, supportGiven: ['advice'] },
    });
    expect(differing(facts, { ...facts })).toBeNull();
  });

  it('since a change is only what somebody else put there', () => {
    const current: TieFacts = { ...facts, ring: 4, role: 'oom' };
    expect(changedSince(current, { ring: 2, role: 'oom' }, { ring: 1, role: null })).toEqual([
      { field: 'ring', wanted: 1, current: 4 },
    ]);
    expect(changedSince(facts, { ring: 2 }, { ring: 1 })).toEqual([]);
  });
});

describe('two moments side by side', () => {
  const member = (personId: PersonId, more: Partial<ComparedMember> = {}): ComparedMember => ({
    personId,
    ring: 1,
    sector: 'family',
    fading: false,
    ...more,
  });

  it('show who came, went, moved, faded and is back', () => {
    const earlier = [member(self, { fading: true }), member(henk)];
    const later = [member(self), member(riet)];
    const comparison = compareCircles(earlier, later);
    expect(comparison.came).toEqual([member(riet)]);
    expect(comparison.went).toEqual([member(henk)]);
    expect(comparison.revived.map(({ after }) => after.personId)).toEqual([self]);
    const moved = compareCircles([member(henk, { fading: null })], [member(henk, { ring: 3, fading: true })]);
    expect(moved.moved).toHaveLength(1);
    expect(moved.faded).toEqual(moved.moved);
  });

  it('are alike when they are the same moment', () => {
    const members = [member(henk, { fading: true }), member(riet, { fading: null })];
    expect(compareCircles(members, members)).toEqual({ came: [], went: [], moved: [], faded: [], revived: [] });
  });
});

describe('ties among people at two moments', () => {
  const tie = (from: PersonId, to: PersonId, more: Partial<ComparedTie> = {}): ComparedTie => ({
    ...{ from, to, role: null, quality: null, contactFrequency: null, fading: null },
    ...more,
  });

  it('came, went, changed, faded and are back', () => {
    expect(compareTies([tie(self, henk)], [tie(self, riet)])).toMatchObject({
      came: [tie(self, riet)],
      went: [tie(self, henk)],
    });
    const quarrel = compareTies([tie(self, henk, { quality: 'strong' })], [tie(self, henk, { quality: 'conflict' })]);
    expect(quarrel.changed.map(({ before, after }) => [before.quality, after.quality])).toEqual([
      ['strong', 'conflict'],
    ]);
    expect(compareTies([tie(self, henk)], [tie(self, henk, { fading: true })]).faded).toHaveLength(1);
    expect(compareTies([tie(self, henk, { fading: true })], [tie(self, henk, { fading: false })]).revived).toHaveLength(
      1,
    );
  });

  it('stay when they are drawn again the other way round', () => {
    expect(compareTies([tie(self, henk)], [tie(henk, self)])).toEqual({
      ...{ came: [], went: [], changed: [], faded: [], revived: [] },
    });
  });
});
