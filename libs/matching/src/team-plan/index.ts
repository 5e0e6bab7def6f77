export { barriersOfPlan, barriersToOpen, mostOpenedFirst, openingOf, type BarriersOfPlan } from './barrier-openings.js';
export {
  isThoughtUp,
  type Changes,
  type ExtraNeed,
  type ExtraOffer,
  type ExtraPolicy,
  type HoursChange,
} from './what-if/changes.js';
export { type ClientTurn, type TeamFairness } from './written/fairness-of-plan.js';
export * from './goals.js';
export { idleChanges, whyIdle, type IdleChange, type WhyIdle, type WonderedAbout } from './what-if/idle-changes.js';
export { neverLifted } from './ways/legs.js';
export { changedHelps, planDifference } from './what-if/plan-difference.js';
export { planForTeams, planWeighed, stepsToWeigh, weighTeams, type WeighedTeams } from './plan-for-teams.js';
export type { TeamPlanChange, WhatIf } from './what-if/planner-changes.js';
export * from './region.js';
export * from './team-plan.js';
export type { ClientShare, HelperShare } from './written/share.js';
export { startTeamPlanner, type TeamPlanner, type TeamPlannerOptions } from './what-if/team-planner.js';
