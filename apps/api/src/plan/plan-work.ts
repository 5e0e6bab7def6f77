import {
  barriersToOpen,
  changedHelps,
  openingOf,
  planDifference,
  planWeighed,
  stepsToWeigh,
  weighTeams,
  type BarrierOpening,
  type HelpInPlan,
  type PlanDifference,
  type PlanQuestion,
  type Situation,
  type TeamPlan,
  type WeighedTeams,
} from '@kring/matching';

/** All that a worker needs. It holds more than a viewer may see and stays within the process. */
export interface PlanTask {
  readonly situation: Situation;
  readonly question: PlanQuestion;
  readonly openings: boolean;
}

export interface PlanFound {
  readonly plan: TeamPlan;
  /** `null` when the question changes nothing. */
  readonly difference: PlanDifference | null;
  /** `null` when no last plan was given. */
  readonly sinceLast: PlanDifference['helps'] | null;
}

/** What a worker tells on the way; `progress` runs from 0 to 1. */
export type PlanNews =
  | { readonly kind: 'progress'; readonly progress: number }
  | { readonly kind: 'plan'; readonly found: PlanFound }
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

const onlyLifts = ({ changes = {} }: PlanQuestion): boolean =>
  Object.entries(changes).every(([list, items]) => list === 'lifted' || items.length === 0);

const changesNothing = ({ changes = {} }: PlanQuestion): boolean =>
  Object.values(changes).every((items: readonly unknown[]) => items.length === 0);

/** Only whole needs take long enough for a limit: two seconds for each plan. */
const options = { now: () => performance.now(), timeLimitMs: 2000 };

interface Made extends PlanFound {
  readonly weighed: WeighedTeams;
}

function makeFirst({ situation, question }: PlanTask, tell: Tell): Made {
  const { changes: _, ...asThingsAre } = question;
  const total = stepsToWeigh(situation, question);
  const weighed = weighTeams(situation, asThingsAre, steps(total, [0, partOfWeighing], tell));
  const base = planWeighed(weighed, asThingsAre, options);
  if (changesNothing(question))
    return { weighed, plan: base, difference: null, sinceLast: since(base.helps, question) };
  const changed = onlyLifts(question) ? weighed : weighTeams(situation, question);
  const plan = planWeighed(changed, { ...question, previous: base.helps }, options);
  return { weighed: changed, plan, difference: planDifference(base, plan), sinceLast: since(base.helps, question) };
}

const since = (helps: readonly HelpInPlan[], { previous }: PlanQuestion): PlanDifference['helps'] | null =>
  previous === undefined || previous.length === 0 ? null : changedHelps(previous, helps);

/** Makes a plan, with the difference that the changes of its question make, and then what opening each barrier would bring. */
export function workOut(task: PlanTask, tell: Tell): void {
  const { weighed, ...found } = makeFirst(task, tell);
  tell({ kind: 'plan', found });
  tell({ kind: 'progress', progress: partOfPlan });
  if (!task.openings) return;
  const barriers = barriersToOpen(weighed, task.question);
  const step = steps(barriers.length, [partOfPlan, 1], tell);
  for (const barrier of barriers) {
    tell({ kind: 'opening', opening: openingOf(weighed, task.question, { plan: found.plan, barrier }, options) });
    step();
  }
}
