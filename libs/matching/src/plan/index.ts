export { boundOf, checkCertificate, checkFeasible, type Claim, type Flaw } from './certificate.js';
export { PlanIntake } from './intake.js';
export { networkOf, type Pin, type PlanNetwork, type PlanReading, readPlan } from './network.js';
export * from './plan-problem.js';
export { solveFlow } from './solve.js';
export {
  defaultTimeLimitMs,
  makePlan,
  type Plan,
  type PlannedFreed,
  type PlannedHelp,
  type PlanOptions,
} from './plan.js';
