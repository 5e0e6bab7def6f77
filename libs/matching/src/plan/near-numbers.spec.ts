import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryProblem } from '../../test/plan/arbitrary-problem.js';
import { boundOf, checkCertificate } from './certificate.js';
import { giveNearNumbers } from './near-numbers.js';
import { type PlanNetwork, readPlan } from './network.js';
import type { PlanProblem } from './plan-problem.js';
import { solveFlow } from './solve.js';

function networkOf(problem: PlanProblem): PlanNetwork {
  const reading = readPlan(problem);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.network;
}

const always = { fewArcs: 0, widestRim: 1 };
const problems = arbitraryProblem({ offers: 30, needs: 20, tasks: 15, links: 150, mostHours: 9 });

/** A street of offers and needs, in an order that says nothing: house `i` can help in houses `i` to `i + 3`. */
function street(houses: number): PlanProblem {
  const name = (house: number) => `house ${(house * 7919) % houses}`;
  const rows = Array.from({ length: houses }, (_, house) => ({ id: name(house), hours: 1 + (house % 3) }));
  const reach = [0, 1, 2, 3];
  return {
    offers: rows,
    needs: rows,
    tasks: [],
    matches: rows.flatMap(({ id }, house) =>
      reach
        .filter((further) => house + further < houses)
        .map((further) => ({ offer: id, need: name(house + further), score: 100 - 7 * further - (house % 11) })),
    ),
    freed: [],
  };
}

describe('numbers for nodes that lie close together', () => {
  it('keep each node in the range of its kind, with its hours and its arcs', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const network = networkOf(problem);
        const { network: near, oldOf } = giveNearNumbers(network, always)!;
        expect([...oldOf].sort((one, other) => one - other)).toEqual([...oldOf.keys()]);
        const { offers, needs, tasks } = network;
        const kind = (node: number) =>
          [offers, offers + needs, offers + needs + tasks].filter((low) => node >= low).length;
        for (const [node, old] of oldOf.entries()) {
          expect(kind(old)).toBe(kind(node));
          expect(near.hours[node]).toBe(network.hours[old]);
          const heads = [...near.head.subarray(near.first[node], near.first[node + 1])].map((head) => oldOf[head]);
          expect(heads).toEqual([...network.head.subarray(network.first[old], network.first[old + 1])]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('lead to a plan as good, with a proof', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const network = networkOf(problem);
        const course = { first: 8, last: 1 / 4 };
        const { hours, price } = solveFlow(network, course, () => giveNearNumbers(network, always));
        const worth = hours.reduce((sum, each, arc) => sum + each * network.score[arc]!, 0);
        expect(checkCertificate(network, { hours, price })).toEqual([]);
        expect(boundOf(network, price)).toBe(worth);
      }),
      { numRuns: 300 },
    );
  });

  it('follow a street from end to end', () => {
    const { network, oldOf } = giveNearNumbers(networkOf(street(1009)), { fewArcs: 0, widestRim: 1 / 16 })!;
    expect(oldOf).toHaveLength(2018);
    for (let offer = 0; offer < network.offers; offer++)
      for (let arc = network.first[offer]!; arc < network.first[offer + 1]!; arc++)
        expect(Math.abs(network.head[arc]! - network.offers - offer)).toBeLessThan(24);
  });

  it('are not given to few, nor where everything is near everything', () => {
    const network = networkOf(street(1009));
    expect(giveNearNumbers(network)).toBeNull();
    const all = Array.from({ length: 40 }, (_, i) => ({ id: `${i}`, hours: 1 }));
    const matches = all.flatMap(({ id: offer }) => all.map(({ id: need }) => ({ offer, need, score: 1 })));
    const crowd = networkOf({ offers: all, needs: all, tasks: [], matches, freed: [] });
    expect(giveNearNumbers(crowd, { fewArcs: 0, widestRim: 1 / 16 })).toBeNull();
  });
});
