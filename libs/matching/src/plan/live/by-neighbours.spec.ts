import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDraws, drawChange } from '../../../test/plan/arbitrary-changes.js';
import { arbitraryProblem } from '../../../test/plan/arbitrary-problem.js';
import { changedProblem } from '../../../test/plan/changed-problem.js';
import { made, networkOf, start } from '../../../test/plan/live.js';
import { checkCertificate } from '../certificate.js';
import { type PlanGoal, planGoals } from '../goals/plan-goals.js';
import type { Planner } from './planner.js';
import { byNeighbours } from './by-neighbours.js';
import { proofOf } from './proof-of.js';

const always = { fewArcs: 0, widestRim: 1 };
const problems = arbitraryProblem({ offers: 25, needs: 20, tasks: 12, links: 120, mostHours: 8 });

describe('a live plan whose nodes have near numbers', () => {
  it('knows each node by its name, with its hours, arcs and pins', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const laidOut = networkOf(problem);
        const { network, rank } = byNeighbours(laidOut, always);
        const told = ({ names, hours, tail, head, score, pins }: typeof laidOut, order: Int32Array | number[]) => ({
          nodes: Array.from(order, (node) => [names.at(node), hours[node]]),
          arcs: Array.from(score, (each, arc) => `${names.at(tail[arc]!)} ${names.at(head[arc]!)} ${each}`).sort(),
          pins: pins.map((pin) => [names.at(pin.tail), names.at(pin.head), pin.hours]),
        });
        const inOrder = [...rank!.keys()].sort((one, other) => rank![one]! - rank![other]!);
        expect(told(network, inOrder)).toEqual(told(laidOut, [...laidOut.hours.keys()]));
      }),
      { numRuns: 200 },
    );
  });

  it.each([[['score']], [planGoals]] as const)('follows changes as any other, and takes them back: %j', (goals) => {
    fc.assert(
      fc.property(problems, arbitraryDraws(8), (problem, draws) => {
        const [near, plain] = [start(problem, { goals }, always), start(problem, { goals })];
        let now = problem;
        for (const [i, draw] of draws.entries()) {
          const change = drawChange(now, draw, i);
          if (change === null) continue;
          now = changedProblem(now, change);
          const before = near.lines();
          made(near, [change]);
          near.undo();
          expect(near.lines()).toEqual(before);
          made(near, [change]);
          made(plain, [change]);
          expect(reached(near, goals)).toEqual(reached(plain, goals));
          if (goals.length === 1) expectProven(near);
          expectInOrder(near.lines().assignments.map(({ offer }) => offer));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Plans that are equal in all else may begin differently, so that they differ in what stays. */
const reached = ({ values }: Planner, goals: readonly PlanGoal[]) =>
  goals.filter((goal) => goal !== 'stay').map((goal) => values[goal]);

function expectProven({ state }: Planner) {
  const { network, claim } = proofOf(state);
  expect(checkCertificate(network, claim)).toEqual([]);
}

const expectInOrder = (names: readonly string[]) => expect(names).toEqual([...names].sort());
