import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  components,
  constraint,
  density,
  diversity,
  effectiveSize,
  efficiency,
  eiIndex,
  isolates,
  measureCircle,
  measureEgoNetwork,
  measureWholeNetwork,
  Network,
} from './index.js';
import { followed, karateClub } from './published/karate-club.js';

const fromPairs = (pairs: string, weights: readonly number[] = []): Network => {
  const ties = pairs.split(' ').map((pair, index) => {
    const [from = '', to = ''] = pair.includes('-') ? pair.split('-') : [...pair];
    return { from, to, weight: weights[index] ?? 1 };
  });
  return new Network(new Set(ties.flatMap(({ from, to }) => [from, to])), ties);
};

const borgattiTies = 'AB AF AG AE EG FG BG BD DG GC';
const borgatti = fromPairs(borgattiTies);
const borgattiWeighted = fromPairs(borgattiTies, [2, 3, 5, 2, 8, 3, 4, 1, 3, 10]);
const karate = fromPairs(karateClub);

describe('the network of Borgatti (1997)', () => {
  it.each([
    ['A', 2.5, 0.5955],
    ['B', 1.6667, 0.6427],
    ['C', 1, 1],
    ['D', 1, 0.7847],
    ['E', 1, 0.7309],
    ['F', 1, 0.7309],
    ['G', 4.6667, 0.4003],
  ])('%s has effective size %d and constraint %d', (node, size, constrained) => {
    expect(effectiveSize(borgatti, node)).toBeCloseTo(size, 4);
    expect(constraint(borgatti, node)).toBeCloseTo(constrained, 4);
  });

  it('with weights gives the published figures', () => {
    expect(constraint(borgattiWeighted, 'A')).toBeCloseTo(0.795, 3);
    expect(constraint(borgattiWeighted, 'G')).toBeCloseTo(0.2989, 4);
    expect(effectiveSize(borgattiWeighted, 'A')).toBeCloseTo(2.475, 4);
    expect(effectiveSize(borgattiWeighted, 'G')).toBeCloseTo(5.4717, 4);
  });
});

describe("Zachary's karate club", () => {
  it('gives the published constraint and effective size of its two leaders', () => {
    expect(constraint(karate, '0')).toBeCloseTo(0.15542, 5);
    expect(constraint(karate, '33')).toBeCloseTo(0.15642, 5);
    expect(effectiveSize(karate, '0')).toBeCloseTo(13.75, 4);
    expect(effectiveSize(karate, '33')).toBeCloseTo(15.2353, 4);
  });

  it('has an E-I index of (11 - 67) / 78 over the two clubs', () => {
    expect(eiIndex(karate, (node) => followed[Number(node)] ?? null)).toBeCloseTo((11 - 67) / 78, 10);
  });
});

describe('what is undefined stays undefined', () => {
  const alone = new Network(['client'], []);

  it('for an empty circle', () => {
    expect(measureCircle(alone, 'client', () => null)).toEqual({
      size: 0,
      ties: 0,
      density: null,
      effectiveSize: null,
      efficiency: null,
      constraint: null,
      eiIndex: null,
      diversity: null,
      isolates: 0,
      components: 0,
    });
  });

  it('for a circle of one: density has no pair to speak of', () => {
    const one = new Network(['client', 'henk'], [{ from: 'client', to: 'henk' }]);
    expect(measureCircle(one, 'client', () => 'family')).toEqual({
      size: 1,
      ties: 0,
      density: null,
      effectiveSize: 1,
      efficiency: 1,
      constraint: 1,
      eiIndex: null,
      diversity: 0,
      isolates: 1,
      components: 1,
    });
  });

  it('when no group is known', () => {
    expect(eiIndex(borgatti, () => null)).toBeNull();
    expect(diversity([null, null])).toBeNull();
  });
});

describe('composition', () => {
  it('density is the share of possible ties', () => {
    expect(density(borgatti)).toBeCloseTo(10 / 21, 10);
  });

  it('diversity is one half for two equal groups, and does not count the unknown', () => {
    expect(diversity(['family', 'friends', null])).toBe(0.5);
  });

  it('counts people alone as parts and as isolates', () => {
    const network = new Network(['a', 'b', 'c', 'd'], [{ from: 'a', to: 'b' }]);
    expect([components(network), isolates(network)]).toEqual([3, 2]);
  });

  it('refuses a tie without weight or with someone unknown', () => {
    expect(() => new Network(['a', 'b'], [{ from: 'a', to: 'b', weight: 0 }])).toThrow(RangeError);
    expect(() => new Network(['a'], [{ from: 'a', to: 'b' }])).toThrow(RangeError);
  });
});

describe('one person in a larger network', () => {
  it('counts whoever is tied to that person, and keeps the published constraint', () => {
    const measured = measureEgoNetwork(borgatti, 'A', () => null);
    expect(measured).toMatchObject({ size: 4, ties: 3, density: 0.5, effectiveSize: 2.5, efficiency: 0.625 });
    expect([measured.isolates, measured.components]).toEqual([0, 1]);
    expect(measured.constraint).toBeCloseTo(0.5955, 4);
  });

  it('is the same as a circle where everyone is tied to that person', () => {
    expect(measureEgoNetwork(borgatti, 'G', () => null)).toEqual(measureCircle(borgatti, 'G', () => null));
  });
});

describe('a whole network', () => {
  it('has no one from whom structural holes are seen', () => {
    const measured = measureWholeNetwork(karate, (node) => followed[Number(node)] ?? null);
    expect(measured).toMatchObject({ size: 34, ties: 78, effectiveSize: null, efficiency: null, constraint: null });
    expect(measured.eiIndex).toBeCloseTo(-0.7179, 4);
    expect([measured.isolates, measured.components]).toEqual([0, 1]);
  });

  it('of ten thousand people around one is measured at once', () => {
    const people = Array.from({ length: 10_000 }, (_, index) => String(index));
    const ties = people.flatMap((to, index) => [
      { from: 'hub', to },
      ...(index > 0 ? [{ from: String(index - 1), to }] : []),
    ]);
    const measured = measureEgoNetwork(new Network(['hub', ...people], ties), 'hub', () => null);
    expect(measured.effectiveSize).toBeCloseTo(10_000 - (2 * 9_999) / 10_000, 6);
  });
});

const circles = fc
  .record({
    size: fc.integer({ min: 1, max: 12 }),
    pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 40 }),
  })
  .map(({ size, pairs }) => {
    const others = Array.from({ length: size }, (_, index) => String(index));
    const seen = new Set<string>();
    const among = pairs
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
      .filter(([a, b]) => a !== b && b < size && !seen.has(`${a}-${b}`) && seen.add(`${a}-${b}`))
      .map(([a, b]) => ({ from: String(a), to: String(b) }));
    return {
      others,
      among,
      network: new Network(['ego', ...others], [...others.map((to) => ({ from: 'ego', to })), ...among]),
    };
  });

describe('in any circle', () => {
  it('effective size is n - 2t/n, and efficiency that over n', () => {
    fc.assert(
      fc.property(circles, ({ others, among, network }) => {
        const expected = others.length - (2 * among.length) / others.length;
        expect(effectiveSize(network, 'ego')).toBeCloseTo(expected, 10);
        expect(efficiency(network, 'ego')).toBeCloseTo(expected / others.length, 10);
      }),
    );
  });

  it('constraint does not depend on the order in which people are named', () => {
    fc.assert(
      fc.property(circles, ({ others, among, network }) => {
        const turned = new Network(
          ['ego', ...others].reverse(),
          [...others.map((to) => ({ from: to, to: 'ego' })), ...among].reverse(),
        );
        expect(constraint(turned, 'ego')).toBeCloseTo(constraint(network, 'ego') ?? NaN, 10);
      }),
    );
  });
});

describe('a tie of someone with themselves', () => {
  const ties = [{ from: 'a', to: 'b' }];
  const [plain, withLoops] = [
    [],
    [
      { from: 'a', to: 'a', weight: 5 },
      { from: 'c', to: 'c' },
    ],
  ].map((loops) => new Network(['a', 'b', 'c'], [...ties, ...loops])) as [Network, Network];

  it('changes no measure: whoever has no other tie stands alone', () => {
    expect(isolates(withLoops)).toBe(1);
    expect(measureWholeNetwork(withLoops, () => 'x')).toEqual(measureWholeNetwork(plain, () => 'x'));
    expect(measureEgoNetwork(withLoops, 'a', () => 'x')).toEqual(measureEgoNetwork(plain, 'a', () => 'x'));
  });
});
