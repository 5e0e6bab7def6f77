import {
  barriersToOpen,
  openingOf,
  planWeighed,
  stepsToWeigh,
  weighTeams,
  type BarrierOpening,
  type PlanQuestion,
  type Situation,
  type TeamPlan,
  type WeighedTeams,
} from '@kring/matching';
import { PlanSession, planOptions, type PlanFound, type SessionChange } from './plan-session.js';

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
  | { readonly kind: 'opening'; readonly opening: BarrierOpening };

type Tell = (news: PlanNews) => void;

/** Weighing takes about this part of the time before the first plan. */
const partOfWeighing = 0.4;
const partOfPlan = 0.5;

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
  const weighed = weighTeams(situation, question, steps(total, [0, partOfWeighing], tell));
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
  const barriers = openings ? barriersToOpen(weighed, question) : [];
  const step = steps(barriers.length, [partOfPlan, 1], tell);
  for (const barrier of barriers) {
    tell({ kind: 'opening', opening: openingOf(weighed, question, { plan: base, barrier }, planOptions) });
    step();
    await pause();
  }
}
