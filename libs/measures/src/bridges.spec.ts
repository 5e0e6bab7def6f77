import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bridges, components, Network } from './index.js';
import { karateClub } from './published/karate-club.js';

const networkOf = (pairs: string, more: readonly string[] = []): Network => {
  const ties = pairs
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('-') as [string, string]);
  return new Network(
    new Set([...ties.flat(), ...more]),
    ties.map(([from, to]) => ({ from, to })),
  );
};

describe('bridges', () => {
  it('join two triangles by one tie', () => {
    expect(bridges(networkOf('a-b b-c c-a c-d d-e e-f f-d'))).toEqual([['c', 'd']]);
  });

  it('are all ties of a chain and none of a ring', () => {
    expect(bridges(networkOf('a-b b-c c-d'))).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ]);
    expect(bridges(networkOf('a-b b-c c-d d-a'))).toEqual([]);
  });

  it('are none where nobody knows anybody', () => {
    expect(bridges(networkOf('', ['a', 'b']))).toEqual([]);
  });

  it("hold one member to Zachary's karate club", () => {
    expect(bridges(networkOf(karateClub))).toEqual([['0', '11']]);
  });

  it('are in any network exactly the ties without which it has a part more', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a !== b);
    const ties = fc.uniqueArray(pair, { maxLength: 18, selector: ([a, b]) => [Math.min(a, b), Math.max(a, b)].join() });
    fc.assert(
      fc.property(ties, (pairs) => {
        const nodes = Array.from({ length: 10 }, (_, index) => String(index));
        const of = (kept: typeof pairs): Network =>
          new Network(
            nodes,
            kept.map(([from, to]) => ({ from: String(from), to: String(to) })),
          );
        const parts = components(of(pairs));
        const slow = pairs
          .filter((pair) => components(of(pairs.filter((other) => other !== pair))) > parts)
          .map(([a, b]) => [String(Math.min(a, b)), String(Math.max(a, b))])
          .sort();
        expect(bridges(of(pairs)).map((each) => [...each])).toEqual(slow);
      }),
    );
  });

  it('of a chain of a hundred thousand are found without running out of stack', () => {
    const nodes = Array.from({ length: 100_000 }, (_, index) => String(index));
    const ties = nodes.slice(1).map((to, index) => ({ from: String(index), to }));
    expect(bridges(new Network(nodes, ties))).toHaveLength(99_999);
  });
});
