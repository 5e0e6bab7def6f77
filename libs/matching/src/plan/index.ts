export { boundOf, checkCertificate, checkFeasible, type Claim, type Flaw } from './certificate.js';
export { PlanIntake } from './intake.js';
export { limitChains } from './limit-chains.js';
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
export { loadProver, type Proof, type Prover } from './whole/highs-prover.js';
export type { Program } from './whole/program.js';
export * from './fairness/fairness.js';
export * from './fairness/rounds.js';
export * from './fairness/spread.js';
export * from './fairness/turns.js';
export { compareValues } from './goals/compare-values.js';
export * from './goals/plan-goals.js';
export * from './live/live-plan.js';
export * from './live/plan-change.js';
export { startLivePlan } from './live/start-live-plan.js';
export * from './live/live-difference.js';
