import type { ExperimentAgreementId, TaskPolicyId, TeamId, TeamMemberId } from '../branded.js';
import type { TaskKind } from '../organisation.js';
import { checkText, problem, type Problem } from '../problem.js';
import { isWithin, type CalendarDay, type Period } from '../time.js';

/** Why a kind of task is kept. Only custom can be opened by an experiment; law never opens. */
export const policyGrounds = ['law', 'professionalStandard', 'contract', 'custom'] as const;
export type PolicyGround = (typeof policyGrounds)[number];

/** For whom a kind of task is kept. */
export const policyPerformers = ['staff', 'network'] as const;
export type PolicyPerformer = (typeof policyPerformers)[number];

/** Who may do a kind of task, on what ground, decided by whom, until when it is looked at again. Comes from the coordinator. */
export interface TaskPolicy {
  readonly id: TaskPolicyId;
  readonly taskKind: TaskKind;
  readonly keptFor: PolicyPerformer;
  readonly ground: PolicyGround;
  /** The rule in one sentence, as the organisation says it. */
  readonly statement: string;
  /** The article, protocol or contract it rests on; `null` when none was named, which is usual for custom. */
  readonly source: string | null;
  readonly ownerId: TeamMemberId | null;
  readonly decidedOn: CalendarDay | null;
  readonly reviewOn: CalendarDay | null;
  readonly version: number;
}

/**
 * A coordinator agrees to or declines what a team leader proposed; `ended` was agreed and closed before its last day.
 */
export const experimentStates = ['proposed', 'agreed', 'declined', 'ended'] as const;
export type ExperimentState = (typeof experimentStates)[number];

/**
 * A time-boxed opening of a policy whose ground is custom, for one team. Comes from a team leader who proposes it and
 * a coordinator who agrees. `agreedBy` names who said yes; an empty list goes with `proposed`.
 */
export interface ExperimentAgreement {
  readonly id: ExperimentAgreementId;
  readonly policyId: TaskPolicyId;
  readonly teamId: TeamId;
  readonly scope: string;
  readonly period: { readonly from: CalendarDay; readonly until: CalendarDay };
  /** What keeps it safe: "works in the office", "confidentiality statement". */
  readonly safeguards: readonly string[];
  readonly agreedBy: readonly string[];
  readonly state: ExperimentState;
  readonly version: number;
}

/** Whether an experiment opens its policy for a team on a day: agreed to, and both ends of its period included. */
export const isOpenFor = (experiment: ExperimentAgreement, teamId: TeamId, today: CalendarDay): boolean =>
  experiment.state === 'agreed' && experiment.teamId === teamId && isWithin(today, experiment.period);

/** An experiment lasts a year at most: longer is a change of policy. */
const longestExperimentDays = 366;

/** Whether an experiment may be proposed under a policy; an empty list means it may. */
export function checkExperiment(
  policy: TaskPolicy,
  offered: { readonly scope: string; readonly period: Period; readonly safeguards: readonly string[] },
): readonly Problem[] {
  if (policy.ground === 'law') return [problem('RESERVED_BY_LAW', 'policyId')];
  if (policy.ground !== 'custom') return [problem('NOT_CUSTOM', 'policyId', { ground: policy.ground })];
  const { from, until } = offered.period;
  const days = until === null ? Infinity : (Date.parse(until) - Date.parse(from)) / 86_400_000;
  const period =
    days >= 0 && days <= longestExperimentDays
      ? []
      : [problem('INVALID_PERIOD', 'period', { mostDays: longestExperimentDays })];
  const safeguards = offered.safeguards.length === 0 ? [problem('REQUIRED', 'safeguards')] : [];
  return [...checkText('scope', offered.scope, 200), ...period, ...safeguards];
}
