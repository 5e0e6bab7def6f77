import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDraws, drawChange } from '../../../test/plan/arbitrary-changes.js';
import { arbitraryProblem, type WholeProblem } from '../../../test/plan/arbitrary-problem.js';
import { bestByGoals } from '../../../test/plan/best-by-goals.js';
import { changedProblem, readable } from '../../../test/plan/changed-problem.js';
import { made, start } from '../../../test/plan/live.js';
import { goalWeights } from './goal-weights.js';
import { type PlanGoal, planGoals, type PlannedBefore, type PlanTurn, type PlanValues } from './plan-goals.js';

const only = (values: PlanValues, goals: readonly PlanGoal[]) => goals.map((goal) => [goal, values[goal]]);

const orders = fc.oneof(fc.constant([...planGoals]), fc.shuffledSubarray([...planGoals], { minLength: 1 }));
const turnsFor = ({ needs }: WholeProblem): PlanTurn[] => needs.map(({ id }, i) => ({ need: id, points: (i * 2) % 5 }));

/** A plan before that may ask for more than there is now, or for a match that is no more. */
const beforeFor = ({ matches, freed }: WholeProblem): PlannedBefore[] =>
  [...matches, ...freed].filter((_, i) => i % 3 !== 2).map((row, i) => ({ ...row, hours: 1 + (i % 3) }));

describe('the goals of a plan', () => {
  it('are reached one after the other, as trying every plan shows', () => {
    fc.assert(
      fc.property(arbitraryProblem({ mostHours: 4, links: 7 }), orders, (problem, goals) => {
        const [turns, before] = [turnsFor(problem), beforeFor(problem)];
        const plan = start(problem, { goals, turns, before });
        expect(only(plan.values, goals)).toEqual(only(bestByGoals(problem, goals, turns, before), goals));
      }),
      { numRuns: 1000 },
    );
  });

  it('are reached after each change too, and the least changes of all plans as good', () => {
    fc.assert(
      fc.property(arbitraryProblem({ links: 6 }), arbitraryDraws(4), (problem, draws) => {
        const turns = turnsFor(problem);
        const plan = start(problem, { goals: planGoals, turns });
        let now = problem;
        for (const [i, draw] of draws.entries()) {
          const change = drawChange(now, draw, i);
          if (change === null || change.do === 'pin' || change.do === 'unpin') continue;
          plan.keep();
          const { assignments, freed } = plan.lines();
          now = changedProblem(now, change);
          if (now.matches.length + now.freed.length > 9) return;
          const found = plan.change([change]);
          if ('issues' in found) throw new Error(JSON.stringify(found.issues));
          const best = bestByGoals(readable(now), planGoals, turns, [...assignments, ...freed]);
          expect({ change, values: plan.values }).toEqual({ change, values: best });
        }
      }),
      { numRuns: 600 },
    );
  });

  it('are reached as by a plan made anew, in larger problems and with agreements that stay', () => {
    const problems = arbitraryProblem({ offers: 20, needs: 15, tasks: 9, links: 90, mostHours: 8 });
    fc.assert(
      fc.property(problems, arbitraryDraws(8), orders, (problem, draws, goals) => {
        const turns = turnsFor(problem);
        const plan = start(problem, { goals, turns });
        const { assignments, freed } = plan.lines();
        let now = problem;
        for (const [i, draw] of draws.entries()) {
          const change = drawChange(now, draw, i);
          if (change === null) continue;
          now = changedProblem(now, change);
          made(plan, [change]);
        }
        const anew = start(now, { goals, turns, before: [...assignments, ...freed] });
        expect(only(plan.values, goals)).toEqual(only(anew.values, goals));
      }),
      { numRuns: 200 },
    );
  });

  it('outweigh what a circle through all names can lose by the goals after them', () => {
    const stay = 1;
    const chains = 1 + 11 * stay;
    const load = chains + 3 * chains;
    const score = load + 3 * load;
    const turns = score + 11 * 7 * score;
    const wishes = turns + 2 * turns;
    const size = { nodes: 10, tasks: 3, mostScore: 7, mostTurn: 2 };
    expect(goalWeights(planGoals, size)).toEqual({ wishes, turns, score, load, chains, stay });
  });

  it('are refused where they would not be counted exactly', () => {
    const size = { nodes: 1e6, tasks: 1e6, mostScore: 1e9, mostTurn: 9 };
    expect(goalWeights(planGoals, size)).toBeNull();
    expect(goalWeights(planGoals, { nodes: 5000, tasks: 500, mostScore: 100, mostTurn: 9 })).not.toBeNull();
  });
});

describe('what the goals mean', () => {
  const two: WholeProblem = {
    offers: [
      { id: 'Ans', hours: 4 },
      { id: 'Bo', hours: 4 },
    ],
    needs: [{ id: 'walk', hours: 4 }],
    tasks: [],
    matches: [
      { offer: 'Ans', need: 'walk', score: 5 },
      { offer: 'Bo', need: 'walk', score: 5 },
    ],
    freed: [],
  };

  it('shares a walk between two who could both do it', () => {
    expect(start(two, { goals: ['score', 'load'] }).lines().assignments).toEqual([
      { offer: 'Ans', need: 'walk', hours: 2 },
      { offer: 'Bo', need: 'walk', hours: 2 },
    ]);
  });

  it('leaves it with who did it before, when that counts before an even load', () => {
    const before = [{ offer: 'Bo', need: 'walk', hours: 4 }];
    expect(start(two, { goals: ['score', 'stay', 'load'], before }).lines().assignments).toEqual([
      { offer: 'Bo', need: 'walk', hours: 4 },
    ]);
  });

  it('meets two wishes rather than the one that scores best', () => {
    const problem: WholeProblem = {
      ...two,
      needs: [
        { id: 'swim', hours: 4 },
        { id: 'walk', hours: 4 },
      ],
      matches: [
        { offer: 'Ans', need: 'swim', score: 1 },
        { offer: 'Ans', need: 'walk', score: 9 },
        { offer: 'Bo', need: 'walk', score: 1 },
      ],
    };
    expect(start(problem, {}).values).toMatchObject({ wishes: 4, score: 36 });
    expect(start(problem, { goals: planGoals }).values).toMatchObject({ wishes: 8, score: 8 });
  });

  it('serves first whose turn it is, whatever the score', () => {
    const problem: WholeProblem = {
      ...two,
      offers: [{ id: 'Ans', hours: 1 }],
      needs: [
        { id: 'swim', hours: 1 },
        { id: 'walk', hours: 1 },
      ],
      matches: [
        { offer: 'Ans', need: 'swim', score: 1 },
        { offer: 'Ans', need: 'walk', score: 9 },
      ],
    };
    const plan = start(problem, { goals: planGoals, turns: [{ need: 'swim', points: 1 }] });
    expect(plan.lines().assignments).toEqual([{ offer: 'Ans', need: 'swim', hours: 1 }]);
  });

  it('hands over no more than it takes', () => {
    const problem: WholeProblem = {
      ...two,
      tasks: [{ id: 'administration', hours: 4, pool: 'nurses' }],
      matches: [...two.matches, { offer: 'Ans', task: 'administration', score: 0 }],
      freed: [{ pool: 'nurses', need: 'walk', score: 5 }],
    };
    expect(start(problem, { goals: ['score', 'chains'] }).values).toMatchObject({ score: 20, chains: 0 });
  });

  it('goes back to who did it before when a match that was closed opens again', () => {
    const plan = start(two, { goals: ['score', 'stay'], before: [{ offer: 'Bo', need: 'walk', hours: 4 }] });
    made(plan, [{ do: 'close', matches: [{ offer: 'Bo', need: 'walk' }] }]);
    expect(plan.lines().assignments).toEqual([{ offer: 'Ans', need: 'walk', hours: 4 }]);
    made(plan, [{ do: 'open', matches: [{ offer: 'Bo', need: 'walk', score: 5 }] }]);
    expect(plan.lines().assignments).toEqual([{ offer: 'Bo', need: 'walk', hours: 4 }]);
  });

  it('counts pinned hours among those that stay', () => {
    const problem = {
      ...two,
      offers: two.offers.map((offer) => ({ ...offer, hours: 8 })),
      needs: [{ id: 'walk', hours: 8 }],
    };
    const before = ['Ans', 'Bo'].map((offer) => ({ offer, need: 'walk', hours: 4 }));
    const plan = start(problem, { goals: ['score', 'stay'], before });
    made(plan, [{ do: 'pin', pin: { offer: 'Bo', need: 'walk', hours: 3 } }]);
    made(plan, [{ do: 'hours', offer: 'Ans', hours: 2 }]);
    made(plan, [{ do: 'hours', offer: 'Ans', hours: 8 }]);
    expect(plan.lines().assignments).toEqual(before);
  });
});
