/** Up to here the situation is read, up to here it is weighed, and up to here the plan is found. */
export const partOfReading = 0.1;
export const partOfWeighing = 0.4;
export const partOfPlan = 0.5;

export const planPhases = ['waiting', 'reading', 'weighing', 'planning', 'openingBarriers'] as const;
export type PlanPhase = (typeof planPhases)[number];

interface HowFar {
  /** Of a job; each but waiting and running is over. */
  readonly state: string;
  /** From 0 to 1. */
  readonly progress: number;
}

/** What is being done for a plan now; `null` when it is over. */
export function phaseOf({ state, progress }: HowFar): PlanPhase | null {
  if (state === 'waiting') return 'waiting';
  if (state !== 'running') return null;
  if (progress < partOfReading) return 'reading';
  if (progress < partOfWeighing) return 'weighing';
  return progress < partOfPlan ? 'planning' : 'openingBarriers';
}
