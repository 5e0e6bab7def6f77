import { shares } from '../goals/goal-weights.js';
import type { PlanGoal, PlanValues } from '../goals/plan-goals.js';
import { type LiveNetwork, nodeKind } from './live-network.js';

type Sums = Record<PlanGoal, number>;

/** Hours between an offer or pool and a need or task, their score, and how many there were in the plan before. */
interface PairWorth {
  readonly hours: number;
  readonly points: number;
  readonly same: number;
}

export const noValues = (): Sums => ({ wishes: 0, turns: 0, score: 0, load: 0, chains: 0, stay: 0 });

/** Adds what hours to a node are worth in each goal but the load; `sign` -1 takes them out. */
export function addHours(sums: Sums, { kind, turn }: LiveNetwork, head: number, worth: PairWorth, sign: 1 | -1): void {
  const hours = sign * worth.hours;
  sums.score += hours * worth.points;
  sums.stay += sign * Math.min(worth.hours, worth.same);
  if (kind[head] !== nodeKind.need) sums.chains += hours;
  else {
    sums.wishes += hours;
    sums.turns += hours * turn[head]!;
  }
}

/** `PlanValues.load` of one offer that names so many hours and gives so many. */
export function loadOf(named: number, used: number): number {
  let load = 0;
  for (let share = 1; share < shares; share++) load += Math.max(0, used - Math.ceil((share * named) / shares));
  return load;
}

export const plus = (one: PlanValues, other: PlanValues): PlanValues => mapValues((goal) => one[goal] + other[goal]);
export const minus = (one: PlanValues, other: PlanValues): PlanValues => mapValues((goal) => one[goal] - other[goal]);

const mapValues = (value: (goal: PlanGoal) => number): PlanValues => ({
  wishes: value('wishes'),
  turns: value('turns'),
  score: value('score'),
  load: value('load'),
  chains: value('chains'),
  stay: value('stay'),
});
