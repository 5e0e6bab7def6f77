import {
  barriersOfPlan,
  openingOf,
  planWeighed,
  stepsToWeigh,
  weighTeams,
  type BarrierOpening,
  type BarrierSum,
  type PlanQuestion,
  type Situation,
  type TeamPlan,
  type WeighedTeams,
} from '@kring/matching';
import { planOptions } from './plan-options.js';
import { partOfPlan, partOfReading, partOfWeighing } from './plan-phase.js';
import { PlanSession, type PlanFound, type SessionChange } from './plan-session.js';

/** All that a worker needs. It holds more than a viewer may see and stays within the process. */
export interface PlanTask {
  readonly situation: Situation;
  /** What there is, without what-ifs. */
  readonly question: PlanQuestion;
  /** What-ifs to make at once, each a step that can be taken back. */
  readonly steps: readonly (readonly SessionChange[])[];
  readonly openings: boolean;
}

/** What a worker tells on the way; `progress` runs from 0 to 1. */
export type PlanNews =
  | { readonly kind: 'progress'; readonly progress: number }
  | { readonly kind: 'plan'; readonly found: PlanFound; readonly steps: number }
  | { readonly kind: 'closed'; readonly barriers: readonly BarrierSum[] }
  | { readonly kind: 'opening'; readonly opening: BarrierOpening };

type Tell = (news: PlanNews) => void;

/** Tells at most a hundred times how far it has come. */
function steps(total: number, [from, to]: readonly [number, number], tell: Tell): () => void {
  let done = 0;
  let told = 0;
  return () => {
    const percent = Math.floor((100 * ++done) / Math.max(1, total));
    if (percent > told) tell({ kind: 'progress', progress: from + ((to - from) * percent) / 100 });
    told = Math.max(told, percent);
  };
}

/** A plan with what there is, and what openings are worked out from. */
export interface Made {
  readonly session: PlanSession;
  readonly weighed: WeighedTeams;
  readonly base: TeamPlan;
}

/** Makes a plan, with the difference that its what-ifs make. */
export function makePlanOf(task: PlanTask, tell: Tell): Made {
  const { situation, question } = task;
  const total = stepsToWeigh(situation, question);
  const weighed = weighTeams(situation, question, steps(total, [partOfReading, partOfWeighing], tell));
  const base = planWeighed(weighed, question, planOptions);
  const session = new PlanSession(situation, question, base);
  for (const changes of task.steps) session.change(changes);
  tell({ kind: 'plan', found: session.found, steps: session.steps });
  tell({ kind: 'progress', progress: partOfPlan });
  return { session, weighed, base };
}

/** Then what opening each barrier would bring, one by one: between them there is time for a change. */
export async function openBarriers(
  { question, openings }: PlanTask,
  { weighed, base }: Made,
  tell: Tell,
  pause: () => Promise<void>,
): Promise<void> {
  if (!openings) return;
  const { toOpen, others } = barriersOfPlan(weighed, question);
  tell({ kind: 'closed', barriers: others });
  const step = steps(toOpen.length, [partOfPlan, 1], tell);
  for (const barrier of toOpen) {
    tell({ kind: 'opening', opening: openingOf(weighed, question, { plan: base, barrier }, planOptions) });
    step();
    await pause();
  }
}

/** The same beside the plan as it stands after changes. Ends, untold, as soon as the plan changes again or `isWanted` says no. */
export async function openBarriersAgain(
  session: PlanSession,
  tell: Tell,
  { pause, isWanted }: { readonly pause: () => Promise<void>; readonly isWanted: () => boolean },
): Promise<boolean> {
  const { version } = session;
  const { toOpen, others } = session.barriers();
  tell({ kind: 'closed', barriers: others });
  const step = steps(toOpen.length, [0, 1], tell);
  for (const barrier of toOpen) {
    await pause();
    if (session.version !== version || !isWanted()) return false;
    tell({ kind: 'opening', opening: session.opening(barrier) });
    step();
  }
  return true;
}
