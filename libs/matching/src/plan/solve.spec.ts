import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryProblem, type WholeProblem } from '../../test/plan/arbitrary-problem.js';
import { tryEveryPlan } from '../../test/plan/try-every-plan.js';
import { boundOf, checkCertificate } from './certificate.js';
import type { FoundFlow } from './found-flow.js';
import { type PlanNetwork, readPlan } from './network.js';
import { solveFlow } from './solve.js';

function networkOf(problem: WholeProblem): PlanNetwork {
  const reading = readPlan(problem);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.network;
}

const worth = ({ network, hours }: FoundFlow) =>
  hours.reduce((sum, each, arc) => sum + each * (network.score[arc] ?? 0), 0);

function proven(flow: FoundFlow): number {
  const { price } = flow;
  expect(checkCertificate(flow.network, { hours: flow.hours, price })).toEqual([]);
  expect(boundOf(flow.network, price)).toBe(worth(flow));
  return worth(flow);
}

const byPhases = (network: PlanNetwork) => solveFlow(network, { first: 8, last: 1 / 4 });
const byPathsAlone = (network: PlanNetwork) => solveFlow(network, null);

const forEach = (problems: fc.Arbitrary<WholeProblem>, numRuns: number, check: (problem: WholeProblem) => void) =>
  fc.assert(fc.property(problems, check), { numRuns });

const larger = arbitraryProblem({ offers: 30, needs: 20, tasks: 15, links: 150, mostHours: 9 });
const [scarceOffers, manyOffers, works, pools] = [20, 60, 30, 3];
const hoursOfEach = (count: number) => fc.array(fc.nat(9), { minLength: count, maxLength: count });

/** So large that the side which is scarcer seeks first: needs and tasks by turns, freed hours only for tasks of a later pool. */
const crowded: fc.Arbitrary<WholeProblem> = fc
  .tuple(
    fc.constantFrom(scarceOffers, manyOffers),
    hoursOfEach(manyOffers),
    hoursOfEach(works),
    fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.integer({ min: -6, max: 12 })), { minLength: 900, maxLength: 900 }),
  )
  .map(([offers, given, asked, links]) => {
    const row = (letter: string) => (hours: number, i: number) => ({ id: `${letter}${i}`, hours });
    const target = (to: number) => (to % 2 === 0 ? { need: `n${to % works}` } : { task: `t${to % works}` });
    const isLater = (from: number, to: number) => to % 2 === 0 || (to % works) % pools > from % pools;
    return {
      offers: given.slice(0, offers).map(row('o')),
      needs: asked.map(row('n')),
      tasks: asked.map((hours, i) => ({ ...row('t')(hours, i), pool: `p${i % pools}` })),
      matches: links.map(([from, to, score]) => ({ offer: `o${from % offers}`, ...target(to), score })),
      freed: links
        .filter(([from, to]) => from < 20 && isLater(from, to))
        .map(([from, to, score]) => ({ pool: `p${from % pools}`, ...target(to), score })),
    };
  });
/** Hours of offers beyond what needs ask. */
const hoursOver = ({ hours, offers, needs }: PlanNetwork) =>
  hours.subarray(0, offers + needs).reduce((sum, each, node) => sum + (node < offers ? each : -each), 0);

describe('the flow of greatest worth', () => {
  it('is what trying every plan finds, with a proof', () => {
    forEach(arbitraryProblem(), 3000, (problem) => {
      expect(proven(solveFlow(networkOf(problem)))).toBe(tryEveryPlan(problem));
    });
  });

  it('is found by phases of ever smaller tolerance as by best paths alone', () => {
    forEach(arbitraryProblem(), 1000, (problem) => {
      expect(proven(byPhases(networkOf(problem)))).toBe(tryEveryPlan(problem));
    });
    forEach(larger, 300, (problem) => {
      expect(proven(byPhases(networkOf(problem)))).toBe(proven(byPathsAlone(networkOf(problem))));
    });
  });

  it('is found from the scarcer side as from the side of hours, chains included', () => {
    const seen = { workIsScarce: 0, hoursAreScarce: 0 };
    forEach(crowded, 100, (problem) => {
      const network = networkOf(problem);
      expect(proven(solveFlow(network))).toBe(proven(byPathsAlone(network)));
      if (network.arcs >= 400) seen[hoursOver(network) > 0 ? 'workIsScarce' : 'hoursAreScarce']++;
    });
    expect(Math.min(seen.workIsScarce, seen.hoursAreScarce)).toBeGreaterThan(5);
  });

  it('is the same in every part, whatever the order of the input', () => {
    forEach(larger, 200, (problem) => {
      const turned = Object.fromEntries(Object.entries(problem).map(([list, rows]) => [list, [...rows].reverse()]));
      const [one, other] = [solveFlow(networkOf(problem)), solveFlow(networkOf(turned as unknown as WholeProblem))];
      expect(other.hours).toEqual(one.hours);
      expect(other.price).toEqual(one.price);
    });
  });

  it('is never worse with an offer more', () => {
    forEach(larger, 200, (problem) => {
      const without = problem.offers.slice(1);
      const known = new Set(without.map(({ id }) => id));
      const fewer = { ...problem, offers: without, matches: problem.matches.filter(({ offer }) => known.has(offer)) };
      expect(worth(solveFlow(networkOf(fewer)))).toBeLessThanOrEqual(worth(solveFlow(networkOf(problem))));
    });
  });

  it('serves a staff-only need through a task that a helper takes over for less than nothing', () => {
    const flow = solveFlow(
      networkOf({
        offers: [{ id: 'Ans', hours: 5 }],
        needs: [{ id: 'medication', hours: 2 }],
        tasks: [{ id: 'administration', hours: 4, pool: 'nurses' }],
        matches: [{ offer: 'Ans', task: 'administration', score: -3 }],
        freed: [{ pool: 'nurses', need: 'medication', score: 10 }],
      }),
    );
    expect(proven(flow)).toBe(2 * 10 - 2 * 3);
  });

  it('is proven for assignments that are outbid often', () => {
    const size = 60;
    const matches = Array.from({ length: size * size }, (_, k) => ({
      offer: `o${Math.floor(k / size)}`,
      need: `n${k % size}`,
      score: 5000 - (1 + Math.floor(k / size)) * (1 + (k % size)),
    }));
    const one = (letter: string) => Array.from({ length: size }, (_, i) => ({ id: `${letter}${i}`, hours: 1 }));
    const problem = { offers: one('o'), needs: one('n'), tasks: [], matches, freed: [] };
    const least = Array.from({ length: size }, (_, i) => (i + 1) * (size - i)).reduce((sum, cost) => sum + cost, 0);
    expect(proven(solveFlow(networkOf(problem)))).toBe(5000 * size - least);
  });

  it('is empty for a problem without matches', () => {
    const flow = solveFlow(
      networkOf({ offers: [{ id: 'a', hours: 1 }], needs: [], tasks: [], matches: [], freed: [] }),
    );
    expect(proven(flow)).toBe(0);
  });
});
