import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDraws, type Draw, drawChange } from '../../../test/plan/arbitrary-changes.js';
import { arbitraryProblem, type WholeProblem } from '../../../test/plan/arbitrary-problem.js';
import { changedProblem, readable } from '../../../test/plan/changed-problem.js';
import { proofOf } from '../../../test/plan/proof-of.js';
import { checkCertificate } from '../certificate.js';
import { readPlan } from '../network.js';
import { makePlan } from '../plan.js';
import { valuesOf } from './all-pairs.js';
import type { LiveDifference } from './live-difference.js';
import type { LivePlanOptions } from './live-plan.js';
import type { PlanChange } from './plan-change.js';
import type { Planner } from './planner.js';
import { startLivePlan } from './start-live-plan.js';

function networkOf(problem: WholeProblem) {
  const reading = readPlan(readable(problem));
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.network;
}

function start(problem: WholeProblem, options: LivePlanOptions = {}): Planner {
  const found = startLivePlan(networkOf(problem), options);
  if ('issues' in found) throw new Error(JSON.stringify(found.issues));
  return found.plan as Planner;
}

function made(plan: Planner, changes: readonly PlanChange[]): LiveDifference {
  const found = plan.change(changes);
  if ('issues' in found) throw new Error(JSON.stringify({ issues: found.issues, changes }));
  return found;
}

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
});
