/**
 * What a plan is best in, the most important first: a later goal only chooses among plans that are equal in all earlier ones.
 * `wishes`: as many hours of needs met as can be. `turns`: hours for needs whose turn it is, by their points. `score`: the
 * sum of score times hours, as in `kring plan`. `load`: an even load, see `PlanValues.load`. `chains`: few hours handed over.
 * `stay`: as much as can be as in the plan before.
 */
export const planGoals = ['wishes', 'turns', 'score', 'load', 'chains', 'stay'] as const;
export type PlanGoal = (typeof planGoals)[number];

/** What a plan reaches in each goal, pinned hours included, whether or not the goal was asked for. */
export interface PlanValues {
  /** Hours of needs that are met. */
  readonly wishes: number;
  /** Sum over the needs of points of their turn times hours met. */
  readonly turns: number;
  /** Sum of score times hours. */
  readonly score: number;
  /**
   * Sum over the hours that are used of an offer: 0 for an hour in the first quarter of the hours it names, 1 in the second, 2 in
   * the third, 3 in the last. The less, the more even.
   */
  readonly load: number;
  /** Hours of tasks handed over; those of a chain of two handovers count twice. The less, the shorter the chains. */
  readonly chains: number;
  /** Hours as in the plan before. */
  readonly stay: number;
}

/** Points, a whole number from 0 to 9, for a need whose turn it is; a need that is not listed has 0. See `turnsFrom`. */
export interface PlanTurn {
  readonly need: string;
  readonly points: number;
}

/** Hours as they were planned before: the assignments and freed hours of a plan. What is gone since is passed over. */
export type PlannedBefore = ({ readonly offer: string } | { readonly pool: string }) &
  ({ readonly need: string } | { readonly task: string }) & { readonly hours: number };
