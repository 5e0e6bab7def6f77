import type { PlanGoal, PlannedBefore, PlanTurn, PlanValues } from '../../src/plan/goals/plan-goals.js';
import type { WholeProblem } from './arbitrary-problem.js';
import { forEachPlan, type Link } from './try-every-plan.js';

const endsOf = (row: object) =>
  ['offer', 'pool', 'need', 'task'].flatMap((kind) => {
    const name = (row as Record<string, string | undefined>)[kind];
    return name === undefined ? [] : [`${kind} ${name}`];
  });

/** The best values by goals, the first goal first, found by trying every plan and counting by the words of the goals. */
export function bestByGoals(
  problem: WholeProblem,
  goals: readonly PlanGoal[],
  turns: readonly PlanTurn[],
  before: readonly PlannedBefore[],
): PlanValues {
  const points = new Map(turns.map((turn) => [`need ${turn.need}`, turn.points]));
  const same = new Map(before.map((row) => [endsOf(row).join(), row.hours]));
  let best: PlanValues | null = null;
  forEachPlan(problem, (links, hours) => {
    const values = count(problem, links, hours, points, same);
    if (best === null || isBetter(values, best, goals)) best = values;
  });
  return best!;
}

function count(
  problem: WholeProblem,
  links: readonly Link[],
  hours: readonly number[],
  points: Map<string, number>,
  same: Map<string, number>,
): PlanValues {
  const values = { wishes: 0, turns: 0, score: 0, load: 0, chains: 0, stay: 0 };
  const used = new Map<string, number>();
  for (const [i, { from, to, score }] of links.entries()) {
    const sum = hours[i]!;
    values.score += sum * score;
    values.stay += Math.min(sum, same.get(`${from},${to}`) ?? 0);
    used.set(from, (used.get(from) ?? 0) + sum);
    if (to.startsWith('task')) values.chains += sum;
    else {
      values.wishes += sum;
      values.turns += sum * (points.get(to) ?? 0);
    }
  }
  for (const offer of problem.offers)
    for (let hour = 0; hour < (used.get(`offer ${offer.id}`) ?? 0); hour++)
      values.load += Math.floor((hour / offer.hours) * 4);
  return values;
}

/** Of load and chains the least is best, of the others the most. */
function isBetter(one: PlanValues, other: PlanValues, goals: readonly PlanGoal[]): boolean {
  for (const goal of goals) {
    if (one[goal] === other[goal]) continue;
    return goal === 'load' || goal === 'chains' ? one[goal] < other[goal] : one[goal] > other[goal];
  }
  return false;
}
