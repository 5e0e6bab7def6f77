import {
  problem,
  type FreedHours,
  type Handover,
  type MatchTarget,
  type NeedId,
  type OfferId,
  type Problem,
  type TaskId,
  type TeamId,
} from '@kring/care-network';
import { settleChain, type Barrier, type RouteInMind, type SettledChain, type WeighedRoute } from '@kring/matching';
import { userProblem, type UserProblem } from '../graphql/user-problem.js';
import type { ProposeMatchInput } from './dto/match-inputs.js';

/** Where a proposal goes, as the model says it. */
export interface Proposal {
  readonly offerId: OfferId;
  readonly target: MatchTarget;
  readonly freesFor: readonly FreedHours[];
  readonly handovers: readonly Handover[];
}

/** Each need and each task once, and the needs together no more hours than the takeover; `null` when that is so. */
function problemOfFreed({ taskId, freesFor, handovers, hoursPerWeek }: ProposeMatchInput): UserProblem | null {
  const ids = freesFor.map(({ needId }) => needId);
  const again = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (again !== -1) return userProblem('INVALID', `freesFor.${again}.needId`, { expected: 'distinct' });
  const taskIds = [taskId, ...handovers.map((handover) => handover.taskId)];
  const twice = taskIds.findIndex((id, index) => taskIds.indexOf(id) < index);
  if (twice !== -1) return userProblem('INVALID', `handovers.${twice - 1}.taskId`, { expected: 'distinct' });
  const freed = freesFor.reduce((sum, each) => sum + each.hoursPerWeek, 0);
  return freed > hoursPerWeek ? userProblem('OUT_OF_RANGE', 'freesFor', { least: 0, most: hoursPerWeek }) : null;
}

/** One of need and task; only a task frees hours. Any other input is a problem at the field that is too little or too much. */
export function proposalOf(input: ProposeMatchInput): Proposal | UserProblem {
  const offerId = input.offerId as OfferId;
  const needId = (input.needId ?? null) as NeedId | null;
  const taskId = (input.taskId ?? null) as TaskId | null;
  if (needId !== null && taskId !== null) return userProblem('INVALID', 'taskId', { expected: 'oneOf' });
  if (taskId !== null) {
    const freesFor = input.freesFor.map((freed) => ({ ...freed, needId: freed.needId as NeedId }));
    const handovers = input.handovers.map(({ byTeamId, taskId: handed, hoursPerWeek }) => ({
      byTeamId: byTeamId as TeamId,
      taskId: handed as TaskId,
      hoursPerWeek,
    }));
    return problemOfFreed(input) ?? { offerId, target: { kind: 'task', taskId }, freesFor, handovers };
  }
  if (needId === null) return userProblem('REQUIRED', 'needId');
  if (input.freesFor.length > 0) return userProblem('INVALID', 'freesFor', { expected: 'taskId' });
  if (input.handovers.length > 0) return userProblem('INVALID', 'handovers', { expected: 'taskId' });
  return { offerId, target: { kind: 'need', needId }, freesFor: [], handovers: [] };
}

export const routeOf = ({ offerId, target, freesFor, handovers }: Proposal): RouteInMind =>
  target.kind === 'need'
    ? { offerId, needId: target.needId }
    : { offerId, taskId: target.taskId, freesFor: freesFor.map(({ needId }) => needId), handovers };

type Open = Extract<WeighedRoute, { freed: unknown }>;

/** What is possible of a chain as it was weighed; `weighed` is that of `routeOf` the same. */
export const settledBy = (
  { freed, handedOn, teamId }: Open,
  { hoursPerWeek, freesFor, handovers }: Pick<Proposal, 'freesFor' | 'handovers'> & { readonly hoursPerWeek: number },
): SettledChain => {
  const needs = new Map(freed.map((each) => [each.needId, each]));
  const tasks = new Map(handedOn.map((each) => [each.taskId, each]));
  const reached = (found: { readonly teamId: TeamId; readonly hoursPerWeek: number } | undefined) => ({
    teamId: found?.teamId ?? teamId,
    mostHoursPerWeek: found?.hoursPerWeek ?? 0,
  });
  return settleChain({
    ...{ teamId, hoursPerWeek },
    handovers: handovers.map((step) => ({ ...step, ...reached(tasks.get(step.taskId)) })),
    freesFor: freesFor.map((each) => ({ ...each, ...reached(needs.get(each.needId)) })),
  });
};

/** A barrier as facts: which one, who can lift it and how, and what a sentence about it needs. */
export const barrierStands = (field: string, barrier: Barrier): Problem =>
  problem('BARRIER_STANDS', field, {
    ...barrier.facts,
    barrier: barrier.code,
    mover: barrier.mover,
    remedy: barrier.remedy,
    at: barrier.at,
    ...(barrier.policyId !== null && { policyId: barrier.policyId }),
  });

const fieldOfEnd = { offer: 'offerId', need: 'needId', task: 'taskId' } as const;

/** The path of the end that is not there. */
function fieldOf(
  nowhere: Extract<WeighedRoute, { leadsNowhere: unknown }>,
  { freesFor, handovers }: Pick<ProposeMatchInput, 'freesFor' | 'handovers'>,
) {
  if (nowhere.leadsNowhere === 'handovers')
    return `handovers.${handovers.findIndex(({ taskId }) => taskId === nowhere.taskId)}.taskId`;
  if (nowhere.leadsNowhere !== 'freesFor') return fieldOfEnd[nowhere.leadsNowhere];
  return `freesFor.${freesFor.findIndex(({ needId }) => needId === nowhere.needId)}.needId`;
}

/** More hours than a need still asks, than are left of a task or than came free before it: those would go nowhere. */
function freedTooMuch(
  weighed: Open,
  asked: Pick<Proposal, 'freesFor' | 'handovers'> & { readonly hoursPerWeek: number },
): readonly Problem[] {
  const { handovers, freesFor } = settledBy(weighed, asked);
  const steps = new Map(handovers.map(({ taskId, hoursPerWeek }) => [taskId, hoursPerWeek]));
  const needs = new Map(freesFor.map(({ needId, hoursPerWeek }) => [needId, hoursPerWeek]));
  const tooMuch = (field: string, hoursPerWeek: number, most: number): readonly Problem[] =>
    hoursPerWeek > most ? [problem('OUT_OF_RANGE', field, { least: 0.25, most })] : [];
  return [
    ...asked.handovers.flatMap(({ taskId, hoursPerWeek }, index) =>
      tooMuch(`handovers.${index}.hoursPerWeek`, hoursPerWeek, steps.get(taskId) ?? 0),
    ),
    ...asked.freesFor.flatMap(({ needId, hoursPerWeek }, index) =>
      tooMuch(`freesFor.${index}.hoursPerWeek`, hoursPerWeek, needs.get(needId) ?? 0),
    ),
  ];
}

/**
 * What keeps a proposal from being made: an end that is not there, barriers, or more hours than the helper can do. A talk
 * comes before asking again who said no.
 */
export function problemsOfRoute(
  weighed: WeighedRoute,
  proposal: Proposal,
  input: Pick<ProposeMatchInput, 'hoursPerWeek' | 'talkedFirst' | 'freesFor' | 'handovers'>,
): readonly Problem[] {
  const { hoursPerWeek, talkedFirst } = input;
  if ('leadsNowhere' in weighed) return [problem('NOT_FOUND', fieldOf(weighed, input))];
  const standing = weighed.barriers.filter(({ code }) => !(talkedFirst && code === 'declinedBefore'));
  if (standing.length > 0) return standing.map((barrier) => barrierStands('offerId', barrier));
  const most = weighed.mostHoursPerWeek;
  const tooMuch = hoursPerWeek > most ? [problem('OUT_OF_RANGE', 'hoursPerWeek', { least: 0.25, most })] : [];
  return [...tooMuch, ...freedTooMuch(weighed, { ...proposal, hoursPerWeek })];
}

/** What the helper's own yes cannot lift: policies and the certificate of conduct. */
const outlastsYes: ReadonlySet<Barrier['code']> = new Set<Barrier['code']>([
  'policyLaw',
  'policyProfessionalStandard',
  'policyContract',
  'policyCustom',
  'certificateMissing',
  'certificateExpired',
]);

/**
 * Whether a yes still holds at the moment it is given: rules, and what others agreed to, may have changed meanwhile. A
 * concern looks to the helper like a question that the team took back.
 */
export function problemsOfYes(weighed: WeighedRoute, hoursPerWeek: number): readonly Problem[] {
  if ('leadsNowhere' in weighed) return [problem('MATCH_CLOSED', 'id', { [weighed.leadsNowhere]: 'gone' })];
  const { barriers, workHoursLeft } = weighed;
  if (barriers.some(({ code }) => code === 'safeguarding'))
    return [problem('MATCH_CLOSED', 'id', { state: 'withdrawn' })];
  const standing = barriers.filter(({ code }) => outlastsYes.has(code)).map((barrier) => barrierStands('id', barrier));
  const taken = hoursPerWeek > workHoursLeft ? [problem('MATCH_CLOSED', 'id', { hoursLeft: workHoursLeft })] : [];
  return [...standing, ...taken];
}
