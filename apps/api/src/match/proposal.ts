import {
  problem,
  type FreedHours,
  type MatchTarget,
  type NeedId,
  type OfferId,
  type Problem,
  type TaskId,
} from '@kring/care-network';
import type { Barrier, RouteInMind, WeighedRoute } from '@kring/matching';
import { userProblem, type UserProblem } from '../graphql/user-problem.js';
import type { ProposeMatchInput } from './dto/match-inputs.js';

/** Where a proposal goes, as the model says it. */
export interface Proposal {
  readonly offerId: OfferId;
  readonly target: MatchTarget;
  readonly freesFor: readonly FreedHours[];
}

/** Each need once, and together no more hours than the takeover; `null` when that is so. */
function problemOfFreed({ freesFor, hoursPerWeek }: ProposeMatchInput): UserProblem | null {
  const ids = freesFor.map(({ needId }) => needId);
  const again = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (again !== -1) return userProblem('INVALID', `freesFor.${again}.needId`, { expected: 'distinct' });
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
    return problemOfFreed(input) ?? { offerId, target: { kind: 'task', taskId }, freesFor };
  }
  if (needId === null) return userProblem('REQUIRED', 'needId');
  if (input.freesFor.length > 0) return userProblem('INVALID', 'freesFor', { expected: 'taskId' });
  return { offerId, target: { kind: 'need', needId }, freesFor: [] };
}

export const routeOf = ({ offerId, target, freesFor }: Proposal): RouteInMind =>
  target.kind === 'need'
    ? { offerId, needId: target.needId }
    : { offerId, taskId: target.taskId, freesFor: freesFor.map(({ needId }) => needId) };

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
function fieldOf(nowhere: Extract<WeighedRoute, { leadsNowhere: unknown }>, freesFor: ProposeMatchInput['freesFor']) {
  if (nowhere.leadsNowhere !== 'freesFor') return fieldOfEnd[nowhere.leadsNowhere];
  return `freesFor.${freesFor.findIndex(({ needId }) => needId === nowhere.needId)}.needId`;
}

/** More freed hours than a need still asks would say that hours go where none are needed. */
const freedTooMuch = (
  { freed }: Extract<WeighedRoute, { freed: unknown }>,
  freesFor: ProposeMatchInput['freesFor'],
): readonly Problem[] =>
  freesFor.flatMap(({ hoursPerWeek }, index) => {
    const most = freed[index]?.hoursPerWeek ?? 0;
    const field = `freesFor.${index}.hoursPerWeek`;
    return hoursPerWeek > most ? [problem('OUT_OF_RANGE', field, { least: 0.25, most })] : [];
  });

/**
 * What keeps a proposal from being made: an end that is not there, barriers, or more hours than the helper can do. A talk
 * comes before asking again who said no.
 */
export function problemsOfRoute(
  weighed: WeighedRoute,
  { hoursPerWeek, talkedFirst, freesFor }: Pick<ProposeMatchInput, 'hoursPerWeek' | 'talkedFirst' | 'freesFor'>,
): readonly Problem[] {
  if ('leadsNowhere' in weighed) return [problem('NOT_FOUND', fieldOf(weighed, freesFor))];
  const standing = weighed.barriers.filter(({ code }) => !(talkedFirst && code === 'declinedBefore'));
  if (standing.length > 0) return standing.map((barrier) => barrierStands('offerId', barrier));
  const most = weighed.mostHoursPerWeek;
  const tooMuch = hoursPerWeek > most ? [problem('OUT_OF_RANGE', 'hoursPerWeek', { least: 0.25, most })] : [];
  return [...tooMuch, ...freedTooMuch(weighed, freesFor)];
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
