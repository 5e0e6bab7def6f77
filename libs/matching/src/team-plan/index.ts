export { barriersOfPlan, barriersToOpen, mostOpenedFirst, openingOf, type BarriersOfPlan } from './barrier-openings.js';
export {
  isThoughtUp,
  type Changes,
  type ExtraNeed,
  type ExtraOffer,
  type ExtraPolicy,
  type HoursChange,
} from './changes.js';
export { type ClientTurn, type TeamFairness } from './fairness-of-plan.js';
export * from './goals.js';
export { idleChanges, whyIdle, type IdleChange, type WhyIdle, type WonderedAbout } from './idle-changes.js';
export { neverLifted } from './legs.js';
export { changedHelps, planDifference } from './plan-difference.js';
export { planForTeams, planWeighed, stepsToWeigh, weighTeams, type WeighedTeams } from './plan-for-teams.js';
export type { TeamPlanChange, WhatIf } from './planner-changes.js';
export * from './region.js';
export * from './team-plan.js';
export { startTeamPlanner, type TeamPlanner, type TeamPlannerOptions } from './team-planner.js';
