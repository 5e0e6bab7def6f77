import type { PlanGoal } from './plan-goals.js';

/** What one hour counts for in each goal when all are added up to one number; 0 for a goal that was not asked for. */
export type GoalWeights = Readonly<Record<PlanGoal, number>>;

/** How large the parts of a problem are, or may become. */
export interface ProblemSize {
  readonly nodes: number;
  readonly tasks: number;
  /** The greatest score an hour, without its sign. */
  readonly mostScore: number;
  readonly mostTurn: number;
}

/** Offers name their hours in so many shares, each of which costs one more than the one before. */
export const shares = 4;

/**
 * Whole-numbered weights such that the least gain in a goal outweighs all that later goals could lose by it. Two plans differ by
 * hours that go around in circles through the network, each through a node once, the world outside included (Ahuja, Magnanti and
 * Orlin, "Network flows", 1993, theorem 3.7); so it is enough that no circle of one hour loses more. On such a circle scores and
 * hours that stay are as many as there are nodes, a task is entered and left once, and what counts at needs and idle offers
 * shows only where the circle passes outside. `null` when prices,
 * also those in 64ths that the solver starts with, would no longer be exact; for one goal alone they are as exact as those of a plan.
 */
export function goalWeights(goals: readonly PlanGoal[], size: ProblemSize): GoalWeights | null {
  const weights = { wishes: 0, turns: 0, score: 0, load: 0, chains: 0, stay: 0 };
  const mostOnCircle: Record<PlanGoal, number> = {
    wishes: 1,
    turns: size.mostTurn,
    score: (size.nodes + 1) * size.mostScore,
    load: shares - 1,
    chains: Math.max(1, size.tasks),
    stay: size.nodes + 1,
  };
  let below = 0;
  const order = [...new Set(goals)].reverse();
  for (const goal of order) {
    weights[goal] = below + 1;
    below += weights[goal] * mostOnCircle[goal];
  }
  return order.length === 1 || below * 64 <= Number.MAX_SAFE_INTEGER ? weights : null;
}

/** What one hour on an arc counts for, the load of its offer aside. */
export const weighArc = (
  weights: GoalWeights,
  score: number,
  into: { readonly isNeed: boolean; readonly turn: number },
  isStay: boolean,
): number =>
  weights.score * score +
  (into.isNeed ? weights.wishes + weights.turns * into.turn : -weights.chains) +
  (isStay ? weights.stay : 0);
