import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { WholeProblem } from '../../../test/plan/arbitrary-problem.js';
import { loadMostMet } from '../../../test/plan/ask-most-met.js';
import {
  loadProver,
  readPlan,
  type PlanFreed,
  type PlanMatch,
  type PlanNeed,
  type PlanNetwork,
  type PlanOffer,
  type PlanTask,
  type Prover,
} from '../../plan/index.js';
import { HoursToNeeds } from './hours-to-needs.js';
import { mostMet } from './most-met.js';

let prover: Prover;
let opinion: (problem: WholeProblem) => number;

beforeAll(async () => {
  prover = await loadProver();
  opinion = await loadMostMet();
});

/** On some countries the second opinion, which sees no groups, takes minutes: so it is asked of the same ones each time. */
const sameCountries = { seed: 20261122, endOnFailure: true } as const;

/** Towns of offers and needs, of which few can help in the next town too, and staff of each that tasks may free. */
const country = (towns: number) =>
  fc.infiniteStream(fc.nat(999)).map((draws): WholeProblem => {
    const below = (most: number): number => Math.floor((draws.next().value / 1000) * most);
    const problem = {
      offers: [] as PlanOffer[],
      needs: [] as PlanNeed[],
      tasks: [] as PlanTask[],
      matches: [] as PlanMatch[],
      freed: [] as PlanFreed[],
    };
    for (let town = 0; town < towns; town++) {
      for (let need = 0; need < 12; need++) problem.needs.push({ id: `n${town} ${need}`, hours: 2 + below(7) });
      problem.tasks.push({ id: `t${town}`, hours: 1 + below(6), pool: `staff ${town}` });
      for (let need = 0; need < 12; need++)
        if (below(4) === 0) problem.freed.push({ pool: `staff ${town}`, need: `n${town} ${need}`, score: 1 });
      for (let offer = 0; offer < 8; offer++) {
        const id = `o${town} ${offer}`;
        problem.offers.push({ id, hours: 1 + below(7) });
        const near = below(6) === 0 ? (town + 1) % towns : town;
        for (const at of new Set([town, near]))
          for (let need = 0; need < 12; need++)
            if (below(3) === 0) problem.matches.push({ offer: id, need: `n${at} ${need}`, score: 1 });
        if (below(3) === 0) problem.matches.push({ offer: id, task: `t${town}`, score: 0 });
      }
    }
    return problem;
  });

const laidOut = (problem: WholeProblem): PlanNetwork => {
  const reading = readPlan(problem);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.network;
};

const needsOf = ({ offers, needs }: PlanNetwork): number[] => Array.from({ length: needs }, (_, need) => offers + need);

describe('the most needs met, with a prover', () => {
  it('are found and proven where branch and bound was not begun, as a second opinion on the whole says', () => {
    let hadToProve = 0;
    fc.assert(
      fc.property(country(3), (problem) => {
        const network = laidOut(problem);
        const byHand = mostMet(network, [needsOf(network)], { mostLooks: 0 });
        const found = mostMet(network, [needsOf(network)], { mostLooks: 0, prover });
        expect([found.met.length, found.most]).toEqual([opinion(problem), found.met.length]);
        if (byHand.met.length < byHand.most) hadToProve++;
        const flow = new HoursToNeeds(network);
        for (const need of found.met) expect(flow.fill(need)).toBe(network.hours[need]!);
      }),
      { ...sameCountries, numRuns: 24 },
    );
    expect(hadToProve).toBeGreaterThan(1);
  });

  it('are told with a bound that holds when there is no time for it', () =>
    fc.assert(
      fc.property(country(2), (problem) => {
        const network = laidOut(problem);
        const { met, most } = mostMet(network, [needsOf(network)], { mostLooks: 0, prover, leftMs: () => 0 });
        const best = opinion(problem);
        expect(met.length).toBeLessThanOrEqual(best);
        expect(most).toBeGreaterThanOrEqual(best);
      }),
      { ...sameCountries, numRuns: 20 },
    ));

  it('of those who come first are met first, and cost the others what they take', () =>
    fc.assert(
      fc.property(country(2), fc.nat(11), (problem, share) => {
        const network = laidOut(problem);
        const isFirst = (need: number): boolean => need % 12 <= share;
        const [first, others] = [true, false].map((wanted) => needsOf(network).filter((n) => isFirst(n) === wanted));
        const groups = [first!, others!];
        const found = mostMet(network, groups, { mostLooks: 0, prover });
        const tried = mostMet(network, groups, { mostLooks: 300_000 });
        expect(found.most).toBe(found.met.length);
        expect(found.most).toBeGreaterThanOrEqual(tried.met.length);
        expect(found.most).toBeLessThanOrEqual(tried.most);
      }),
      { ...sameCountries, numRuns: 20 },
    ));
});
