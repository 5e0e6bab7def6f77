/**
 * What a team plan is best in, the most important first: a later goal only chooses among plans that are equal in all earlier
 * ones. `waited`: hours for clients who got nothing in the latest three periods or more. `met`: needs that get all their hours.
 * `wishes`: hours of needs met. `turns`: hours for clients whose turn it is, by their points. `shares`: wishes met, each by the
 * share of its hours. `score`: points times hours. `load`: an even load. `chains`: few hours handed over. `stay`: as in the last plan.
 */
export const teamGoals = ['waited', 'met', 'wishes', 'turns', 'shares', 'score', 'load', 'chains', 'stay'] as const;
/** So many kept periods in a row without anything, and a client comes before the number of needs that are met. */
export const longWait = 3;
export type TeamGoal = (typeof teamGoals)[number];

/** What a plan reaches in each goal, with what was asked and pinned in it. Of `load` and `chains` less is better. */
export interface TeamPlanValues {
  /** Hours a week for clients who have waited long, see `longWait`. */
  readonly waited: number;
  /** Needs that get all their hours. */
  readonly met: number;
  /** Hours a week of needs that are met. */
  readonly wishes: number;
  /** Sum of the points of a client's turn (0 to 9) times hours met. */
  readonly turns: number;
  /** Sum over the needs of the part of their hours that is met. */
  readonly shares: number;
  /** Sum of points of the score times hours; a chain costs `weights.chain` for each handover. */
  readonly score: number;
  /** Sum over the hours of people of how many times two hours they have before it, agreed hours included. */
  readonly load: number;
  /** Hours handed over; those of a chain of two handovers count twice. */
  readonly chains: number;
  /** Hours that stand between the same two as in the last plan. */
  readonly stay: number;
}

/** How far another plan might exceed this one in a goal, in the measure of `TeamPlanValues`; above 0. */
export interface GoalGap {
  readonly goal: TeamGoal;
  readonly most: number;
}
