import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fairnessOf } from './fairness.js';
import type { PlanRound } from './rounds.js';
import { lorenzOf, spreadOf } from './spread.js';
import { turnsFrom } from './turns.js';

const rounds: PlanRound[] = [
  {
    helpers: [
      { helper: 'Ans', namedHours: 4, hours: 4, asked: 2 },
      { helper: 'Bo', namedHours: 8, hours: 2, asked: 1 },
    ],
    clients: [
      { client: 'Mia', askedHours: 4, metHours: 4 },
      { client: 'Piet', askedHours: 2, metHours: 0 },
    ],
  },
  {
    helpers: [
      { helper: 'Ans', namedHours: 4, hours: 5, asked: 3 },
      { helper: 'Cas', namedHours: 0, hours: 0, asked: 0 },
    ],
    clients: [
      { client: 'Mia', askedHours: 4, metHours: 2 },
      { client: 'Noor', askedHours: 0, metHours: 0 },
      { client: 'Piet', askedHours: 4, metHours: 0 },
    ],
  },
];

describe('how fairly help was shared', () => {
  it('tells who did how much of what they named, and who was asked how often', () => {
    expect(fairnessOf(rounds).helpers).toEqual([
      { helper: 'Ans', namedHours: 8, hours: 9, share: 9 / 8, asked: 5, roundsAsked: 2 },
      { helper: 'Bo', namedHours: 8, hours: 2, share: 1 / 4, asked: 1, roundsAsked: 1 },
      { helper: 'Cas', namedHours: 0, hours: 0, share: null, asked: 0, roundsAsked: 0 },
    ]);
  });

  it('names the helper who was given more than was named', () => {
    expect(fairnessOf(rounds).aboveNamed).toEqual([{ helper: 'Ans', round: 1, namedHours: 4, hours: 5 }]);
  });

  it('tells what each client got and for how many periods nothing', () => {
    expect(fairnessOf(rounds).clients).toEqual([
      { client: 'Mia', askedHours: 8, metHours: 6, share: 3 / 4, roundsWithout: 0 },
      { client: 'Noor', askedHours: 0, metHours: 0, share: null, roundsWithout: 0 },
      { client: 'Piet', askedHours: 6, metHours: 0, share: 0, roundsWithout: 2 },
    ]);
  });

  it('leaves who named or asked nothing out of the spread, and has none where nobody is', () => {
    const { load, met } = fairnessOf(rounds);
    expect(load).toMatchObject({ count: 2, least: 1 / 4, most: 9 / 8 });
    expect(met).toEqual({ count: 2, least: 0, median: 3 / 8, most: 3 / 4, gini: 1 / 2 });
    expect(fairnessOf([])).toEqual({ helpers: [], clients: [], load: null, asked: null, met: null, aboveNamed: [] });
  });
});

describe('a spread', () => {
  it.each([
    [[5, 5, 5, 5], 0],
    [[0, 0, 0, 8], 3 / 4],
    [[1, 2, 3], 2 / 9],
    [[0, 0], null],
  ])('of %j has Gini %s', (values, gini) => {
    expect(spreadOf(values)?.gini).toBe(gini);
  });

  it('is the mean difference of all pairs over twice the mean, and twice the area above the Lorenz curve', () => {
    const values = fc
      .array(fc.nat(50), { minLength: 1, maxLength: 30 })
      .filter((each) => each.some((value) => value > 0));
    fc.assert(
      fc.property(values, (each) => {
        const mean = each.reduce((sum, value) => sum + value, 0) / each.length;
        const pairs = each.flatMap((a) => each.map((b) => Math.abs(a - b)));
        const difference = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
        const curve = lorenzOf(each);
        const under = curve.slice(1).map((point, i) => (point.share + curve[i]!.share) / 2 / each.length);
        const gini = spreadOf(each)?.gini ?? -1;
        expect(gini).toBeCloseTo(difference / (2 * mean), 9);
        expect(gini).toBeCloseTo(1 - 2 * under.reduce((sum, area) => sum + area, 0), 9);
      }),
    );
  });
});

describe('whose turn it is', () => {
  const needs = [
    { need: 'swim', client: 'Piet' },
    { need: 'walk', client: 'Mia' },
    { need: 'cook', client: null },
    { need: 'read', client: 'new client' },
  ];

  it('is first who got nothing for longest and was last', () => {
    expect(turnsFrom(rounds, needs)).toEqual([{ need: 'swim', points: 2 + 1 }]);
  });

  it('is no one when all got all, or when nothing lies behind', () => {
    const allMet: PlanRound = { helpers: [], clients: [{ client: 'Mia', askedHours: 2, metHours: 2 }] };
    expect(turnsFrom([allMet], needs)).toEqual([]);
    expect(turnsFrom([], needs)).toEqual([]);
  });

  it('comes back once a wish is met, and is never worth more than nine points', () => {
    const without: PlanRound = { helpers: [], clients: [{ client: 'Piet', askedHours: 2, metHours: 0 }] };
    const met: PlanRound = { helpers: [], clients: [{ client: 'Piet', askedHours: 2, metHours: 2 }] };
    expect(
      turnsFrom(
        Array.from({ length: 20 }, () => without),
        needs,
      ),
    ).toEqual([{ need: 'swim', points: 9 }]);
    expect(turnsFrom([without, without, met], needs)).toEqual([]);
  });
});
