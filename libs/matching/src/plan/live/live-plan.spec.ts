import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDraws, type Draw, drawChange } from '../../../test/plan/arbitrary-changes.js';
import { arbitraryProblem, type WholeProblem } from '../../../test/plan/arbitrary-problem.js';
import { changedProblem, pairName } from '../../../test/plan/changed-problem.js';
import { made, networkOf, start } from '../../../test/plan/live.js';
import { pictureOf } from '../../../test/plan/picture-of.js';
import { proofOf } from './proof-of.js';
import { checkCertificate } from '../certificate.js';
import { planGoals } from '../goals/plan-goals.js';
import { makePlan } from '../plan.js';
import { valuesOf } from './all-pairs.js';
import type { LiveDifference } from './live-difference.js';
import type { PlanChange } from './plan-change.js';
import type { Planner } from './planner.js';

const anew = (problem: WholeProblem) => makePlan(networkOf(problem), { now: () => 0 }).objective;

function expectProven(plan: Planner) {
  const { network, claim } = proofOf(plan.state);
  expect(checkCertificate(network, claim)).toEqual([]);
  expect(plan.state.network.excess.every((hours) => hours === 0)).toBe(true);
  expect(plan.values).toEqual(valuesOf(plan.state));
}

/** Makes the changes one after the other, in groups of the given size; tells the problem that is left. */
function run(
  problem: WholeProblem,
  draws: readonly Draw[],
  group: number,
  step: (changes: PlanChange[], after: WholeProblem) => void,
): WholeProblem {
  let now = problem;
  let changes: PlanChange[] = [];
  for (const [i, draw] of draws.entries()) {
    const change = drawChange(now, draw, i);
    if (change !== null) {
      changes.push(change);
      now = changedProblem(now, change);
    }
    if (changes.length === 0 || (changes.length < group && i < draws.length - 1)) continue;
    step(changes, now);
    changes = [];
  }
  return now;
}

const larger = arbitraryProblem({ offers: 25, needs: 20, tasks: 12, links: 120, mostHours: 8 });
const forEach = (
  problems: fc.Arbitrary<WholeProblem>,
  most: number,
  numRuns: number,
  check: (problem: WholeProblem, draws: Draw[]) => void,
) => fc.assert(fc.property(problems, arbitraryDraws(most), check), { numRuns });

describe('a live plan', () => {
  it('is as good as a plan made anew after each change, with a proof', () => {
    const check = (problem: WholeProblem, draws: Draw[]) => {
      const plan = start(problem);
      run(problem, draws, 1, (changes, after) => {
        made(plan, changes);
        expect({ changes, score: plan.values.score }).toEqual({ changes, score: anew(after) });
        expectProven(plan);
      });
    };
    forEach(arbitraryProblem(), 8, 600, check);
    forEach(larger, 20, 60, check);
  });

  it('is as good as a plan made anew after many changes at once, whatever their order', () => {
    const check = (problem: WholeProblem, draws: Draw[]) => {
      const plan = start(problem);
      run(problem, draws, 5, (changes, after) => {
        made(plan, changes);
        expect({ changes, score: plan.values.score }).toEqual({ changes, score: anew(after) });
        expectProven(plan);
      });
    };
    forEach(arbitraryProblem(), 15, 1000, check);
    forEach(larger, 30, 60, check);
  });

  it('comes to the same in all its goals, whatever the order of the changes', () => {
    forEach(larger, 12, 100, (problem, draws) => {
      const changes = [...new Map(draws.map((draw) => [draw[1] % problem.offers.length, draw]))].map(
        ([at, draw]): PlanChange => ({ do: 'hours', offer: `o${at}`, hours: draw[3] }),
      );
      const [one, other] = [start(problem, { goals: planGoals }), start(problem, { goals: planGoals })];
      for (const change of changes) made(one, [change]);
      for (const change of [...changes].reverse()) made(other, [change]);
      expect(other.values).toEqual(one.values);
    });
  });

  it('is never worse with an offer more', () => {
    forEach(larger, 12, 200, (problem, draws) => {
      const plan = start(problem);
      run(
        problem,
        draws.map(([, ...rest]): Draw => [7, 0, rest[1], rest[2], rest[3]]),
        1,
        (changes) => {
          const { before, after } = made(plan, changes);
          expect(after.score).toBeGreaterThanOrEqual(before.score);
        },
      );
    });
  });

  it('is taken back exactly, down to how it would answer the next question', () => {
    forEach(larger, 12, 150, (problem, draws) => {
      const plan = start(problem, { goals: planGoals });
      const before = [pictureOf(plan.state), plan.lines(), plan.values];
      let count = 0;
      run(problem, draws, 3, (changes) => {
        made(plan, changes);
        count++;
      });
      for (; count > 0; count--) expect(plan.undo()).toBe(true);
      expect(plan.undo()).toBe(false);
      expect([pictureOf(plan.state), plan.lines(), plan.values]).toEqual(before);
    });
  });

  it('tells what came, went, grew and shrank, and whose hours changed', () => {
    forEach(larger, 12, 150, (problem, draws) => {
      const plan = start(problem);
      let lines = hoursByPair(plan);
      run(problem, draws, 2, (changes) => {
        const difference = made(plan, changes);
        const now = hoursByPair(plan);
        expect(hoursAfter(lines, difference)).toEqual(now);
        for (const { before, after } of difference.sums) expect(after).not.toBe(before);
        lines = now;
      });
    });
  });

  it('says nothing of a what-if afterwards', () => {
    forEach(larger, 6, 50, (problem, draws) => {
      const plan = start(problem);
      const before = [pictureOf(plan.state), plan.values];
      run(problem, draws, 9, (changes) => {
        const tried = plan.whatIf(changes);
        expect([pictureOf(plan.state), plan.values]).toEqual(before);
        expect(made(plan, changes)).toEqual(tried);
        plan.undo();
        draws.length = 0;
      });
    });
  });
});

function hoursByPair(plan: Planner): Map<string, number> {
  const { assignments, freed } = plan.lines();
  const pairs = [...assignments, ...freed].map((line) => [pairName(line), line.hours] as const);
  return new Map(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function hoursAfter(before: Map<string, number>, { came, went, grew, shrank }: LiveDifference): Map<string, number> {
  const now = new Map(before);
  for (const line of [...came, ...went, ...grew, ...shrank]) {
    expect(before.get(pairName(line)) ?? 0).toBe(line.before);
    if (line.after === 0) now.delete(pairName(line));
    else now.set(pairName(line), line.after);
  }
  return new Map([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
}
