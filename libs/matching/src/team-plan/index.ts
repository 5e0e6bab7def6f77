export { barriersToOpen, mostOpenedFirst, openingOf } from './barrier-openings.js';
export { isThoughtUp, type Changes, type ExtraNeed, type ExtraOffer, type ExtraPolicy } from './changes.js';
export { changedHelps, planDifference } from './plan-difference.js';
export { planForTeams, planWeighed, stepsToWeigh, weighTeams, type WeighedTeams } from './plan-for-teams.js';
export * from './team-plan.js';
