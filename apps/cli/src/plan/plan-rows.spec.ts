import { describe, expect, it } from '@jest/globals';
import { networkOf, PlanIntake, type PlanReading, readPlan } from '@kring/matching/plan';
import fc from 'fast-check';
import { NotJson } from './not-json.js';
import { PlanRows } from './plan-rows.js';

/** Reads a text piece by piece, as from a file. */
function read(text: string, pieceLength: number): PlanReading {
  const intake = new PlanIntake();
  const rows = new PlanRows(intake);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    const room = rows.room();
    const piece = bytes.subarray(at, at + Math.min(pieceLength, room.length));
    room.set(piece);
    rows.filled(piece.length);
    at += piece.length;
  }
  rows.end();
  return networkOf(intake);
}

/** What a reading says, names written out. */
const told = (reading: PlanReading) =>
  'issues' in reading ? reading : { ...reading.network, names: [...reading.network.names] };

const name = fc.constantFrom('a', 'b', 'c', 'Ünal', 'een "naam"', 'tab\there', '', '😀', 'x'.repeat(300));
const number = fc.oneof(fc.nat(9), fc.constantFrom(-0, -3, 1.5, 1e9, 1e9 + 1, 1e21, '7', null));
const fields: Record<string, fc.Arbitrary<unknown>> = {
  id: name,
  offer: name,
  need: name,
  task: name,
  pool: name,
  hours: number,
  score: number,
  whole: fc.constantFrom(true, false, 1),
  note: fc.jsonValue(),
};
const row = (...usual: string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.record(Object.fromEntries(usual.map((field) => [field, fields[field]!]))) },
    { weight: 1, arbitrary: fc.record(fields, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<unknown> },
  );
const list = (...rows: fc.Arbitrary<unknown>[]) => fc.array(fc.oneof(...rows), { maxLength: 4 });
const lists = fc.record(
  {
    offers: list(row('id', 'hours')),
    needs: list(row('id', 'hours', 'whole'), row('id', 'hours')),
    tasks: list(row('id', 'hours', 'pool')),
    matches: list(row('offer', 'need', 'score'), row('score', 'task', 'offer')),
    freed: list(row('pool', 'need', 'score'), row('pool', 'task', 'score')),
    pinned: list(row('offer', 'need', 'hours'), row('offer', 'task', 'hours')),
    season: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

describe('rows of a plan problem, read piece by piece', () => {
  it('say the same as the whole text at once, in whatever pieces and with whatever white space', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 400 }), fc.constantFrom('', 1, '\t'), (problem, length, space) => {
        const text = JSON.stringify(problem, null, space);
        expect(told(read(text, length))).toEqual(told(readPlan(JSON.parse(text))));
      }),
      { numRuns: 1000 },
    );
  });

  it('lay out the network that the problem in memory has, when all is sound', () => {
    const few = (letter: string) => fc.nat(5).map((at) => `${letter}${at}`);
    const declared = (letter: string, extra: Record<string, fc.Arbitrary<unknown>> = {}) =>
      fc.tuple(
        ...[0, 1, 2, 3, 4, 5].map((at) => fc.record({ id: fc.constant(`${letter}${at}`), hours: fc.nat(9), ...extra })),
      );
    const links = (from: string, letter: string, to: string) =>
      fc.array(fc.record({ [from]: few(letter), [to]: few(to === 'need' ? 'n' : 't'), score: fc.integer() }), {
        maxLength: 9,
      });
    const sound = fc.record({
      offers: declared('o'),
      needs: declared('n', { whole: fc.boolean() }),
      tasks: declared('t', { pool: fc.constant('p') }),
      matches: fc.tuple(links('offer', 'o', 'need'), links('offer', 'o', 'task')).map((both) => both.flat()),
    });
    fc.assert(
      fc.property(sound, fc.integer({ min: 1, max: 400 }), (problem, length) => {
        const small = {
          ...problem,
          matches: problem.matches.map((each) => ({ ...each, score: Number(each['score']) % 1000 })),
        };
        const reading = read(JSON.stringify(small), length);
        expect(reading).toHaveProperty('network');
        expect(told(reading)).toEqual(told(readPlan(small)));
      }),
    );
  });

  it.each(['\ufeff', '\u00a0', '\u2028'])(
    'are no JSON with %j between the lists, which is white space in no JSON',
    (space) => {
      for (const text of [`{"offers": []${space}, "needs": []}`, `{"offers": []${space}}`, `{${space}}`]) {
        expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
        expect(() => read(text, 400)).toThrow(NotJson);
      }
    },
  );
});
