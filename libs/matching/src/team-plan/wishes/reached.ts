import { teamGoals, type TeamGoal } from '../goals.js';
import type { TeamProblem } from '../model.js';
import { arcKey } from '../ways/problem-names.js';
import { countOf, type TeamWeights } from '../weights/team-weights.js';

/** Quarters between two names of a problem, by `arcKey`. */
export type ArcHours = ReadonlyMap<string, number>;

/** What a plan reaches in the goals, the number of needs met left out: quarters times what each counts for. */
export type Reached = Readonly<Record<TeamGoal, number>>;

export function reachedBy({ arcs }: TeamProblem, hours: ArcHours): Reached {
  const sums = Object.fromEntries(teamGoals.map((goal) => [goal, 0])) as Record<TeamGoal, number>;
  for (const [key, quarters] of hours) {
    const worth = arcs.get(key)?.worth ?? {};
    for (const goal of teamGoals) sums[goal] += quarters * (worth[goal] ?? 0);
  }
  return sums;
}

export const lessIsBetter: ReadonlySet<TeamGoal> = new Set(['load', 'chains']);

/** Above 0 when the one is better, below 0 when the other is: by the goals that are strictly apart, then by the others together. */
export function compareReached({ exactGoals, of }: TeamWeights, one: Reached, other: Reached): number {
  for (const goal of exactGoals) {
    const more = lessIsBetter.has(goal) ? other[goal] - one[goal] : one[goal] - other[goal];
    if (more !== 0) return more;
  }
  const rest = Object.fromEntries(
    teamGoals.filter((goal) => !exactGoals.includes(goal)).map((goal) => [goal, one[goal] - other[goal]]),
  );
  return countOf({ of, exactGoals }, rest);
}

/** The goals, from the first, in which two plans are as good. */
export function equalUpTo({ exactGoals }: TeamWeights, one: Reached, other: Reached): readonly TeamGoal[] {
  const differs = exactGoals.findIndex((goal) => one[goal] !== other[goal]);
  return differs < 0 ? exactGoals : exactGoals.slice(0, differs);
}

/** Needs with all their hours, by name. */
export function needsMet({ arcs, needs }: TeamProblem, hours: ArcHours): ReadonlySet<string> {
  const got = new Map<string, number>();
  for (const [key, quarters] of hours) {
    const to = arcs.get(key)?.to ?? '';
    got.set(to, (got.get(to) ?? 0) + quarters);
  }
  const met = new Set<string>();
  for (const [name, { hours: asked, canBeMet }] of needs)
    if (asked > 0 && canBeMet && got.get(name) === asked) met.add(name);
  return met;
}

/** By key, from rows of a plan. */
export const hoursByArc = (
  rows: Iterable<{ readonly from: string; readonly to: string; readonly hours: number }>,
): ArcHours => new Map([...rows].map(({ from, to, hours }) => [arcKey(from, to), hours]));
