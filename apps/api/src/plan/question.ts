import type { NeedId, OfferId, PlanChoice, PlanChoiceContent, TaskId, TaskPolicyId, TeamId } from '@kring/care-network';
import type { ExcludedPair, PinnedHelp, PlanQuestion, Situation } from '@kring/matching';
import type { KeptRound } from '@kring/store';
import { userProblem, type UserProblem } from '../graphql/user-problem.js';
import type { PlanChangeInput, StartPlanInput } from './dto/plan-inputs.js';
import type { SessionChange } from './job/plan-session.js';
import { asPinned, lastKept, roundsBefore } from './kept/rounds.js';

const ofKind = <Kind extends PlanChoiceContent['kind']>(
  choices: readonly PlanChoice[],
  kind: Kind,
): readonly Extract<PlanChoiceContent, { kind: Kind }>[] =>
  choices.flatMap(({ content }) =>
    content.kind === kind ? [content as Extract<PlanChoiceContent, { kind: Kind }>] : [],
  );

/** What the teams decided by hand, and what was kept of earlier plans. */
export interface Before {
  readonly choices: readonly PlanChoice[];
  readonly kept: readonly KeptRound[];
  readonly matches: Situation['matches'];
}

/** What was asked, as matching says it: plain values, ready to go to another thread. What-ifs come after it. */
export function questionOf(
  input: StartPlanInput,
  teamIds: readonly TeamId[],
  { choices, kept, matches }: Before,
): PlanQuestion {
  const period = { from: input.from, until: input.until };
  return {
    teamIds,
    period,
    mostHandovers: input.mostHandovers,
    pinned: ofKind(choices, 'pin').map(asPinned),
    excluded: ofKind(choices, 'apart').map(({ offerId, work }): ExcludedPair => ({
      offerId,
      workId: work.kind === 'need' ? work.needId : work.taskId,
    })),
    whole: ofKind(choices, 'whole').map(({ needId }) => needId),
    previous: lastKept(kept, matches),
    rounds: roundsBefore(kept, period),
  };
}

type Fields = Readonly<Partial<Record<'offerId' | 'needId' | 'hoursPerWeek' | 'barrier' | 'taskKind', unknown>>>;

/** The first field that a change of this kind cannot do without, and does not have. */
const missing = (input: Fields, ...fields: readonly (keyof Fields)[]): string | null =>
  fields.find((field) => input[field] == null) ?? null;

function missingIn(input: PlanChangeInput): string | null {
  switch (input.kind) {
    case 'pin':
    case 'unpin':
      return missing(input, 'offerId', 'needId', 'hoursPerWeek');
    case 'exclude':
    case 'allow':
      return missing(input, 'offerId') ?? (input.taskIds.length > 0 ? null : missing(input, 'needId'));
    case 'whole':
    case 'divisible':
      return missing(input, 'needId');
    case 'lift':
    case 'enforce':
      return missing(input, 'barrier');
    case 'withdraw':
    case 'restore':
      return input.offerId == null ? missing(input, 'needId') : null;
    case 'addOffer':
    case 'addNeed':
      return missing(input, 'taskKind', 'hoursPerWeek');
    case 'addPolicy':
      return missing(input, 'taskKind');
  }
}

function changeOf(input: PlanChangeInput, teamIds: readonly TeamId[]): SessionChange {
  const { kind } = input;
  const offerId = input.offerId as OfferId;
  const needId = input.needId as NeedId;
  const taskIds = input.taskIds as TaskId[];
  const hoursPerWeek = input.hoursPerWeek ?? 0;
  const taskKind = input.taskKind ?? 'company';
  switch (kind) {
    case 'pin':
    case 'unpin':
      return { do: kind, help: asPinned({ offerId, needId, taskIds, hoursPerWeek }) satisfies PinnedHelp };
    case 'exclude':
    case 'allow':
      return { do: kind, pair: { offerId, workId: taskIds[0] ?? needId } };
    case 'whole':
    case 'divisible':
      return { do: kind, needId };
    case 'lift':
    case 'enforce': {
      const { code = 'policyCustom', policyId } = input.barrier ?? {};
      return { do: kind, barrier: { code, policyId: (policyId ?? null) as TaskPolicyId | null } };
    }
    case 'withdraw':
    case 'restore':
      return input.offerId == null ? { do: kind, needId } : { do: kind, offerId };
    case 'addOffer':
      return { do: kind, offer: { taskKind, hoursPerWeek } };
    case 'addNeed': {
      const teamId = (input.teamId ?? teamIds[0]) as TeamId;
      return { do: kind, need: { taskKind, hoursPerWeek, performer: input.performer ?? 'anyone', teamId } };
    }
    case 'addPolicy':
      return { do: kind, policy: { taskKind, keptFor: input.keptFor ?? 'staff' } };
  }
}

/** Changes as the planner takes them, or what lacks in them; a team out of the plan is not found. */
export function changesOf(
  inputs: readonly PlanChangeInput[],
  teamIds: readonly TeamId[],
  path = 'changes',
): readonly SessionChange[] | { readonly problems: readonly UserProblem[] } {
  const problems = inputs.flatMap((input, index): UserProblem[] => {
    const field = missingIn(input);
    if (field !== null) return [userProblem('REQUIRED', `${path}.${index}.${field}`)];
    const isElsewhere = input.teamId != null && !teamIds.includes(input.teamId as TeamId);
    return isElsewhere ? [userProblem('NOT_FOUND', `${path}.${index}.teamId`)] : [];
  });
  return problems.length > 0 ? { problems } : inputs.map((input) => changeOf(input, teamIds));
}

/** The steps to make at once, each as `changesOf`. */
export function stepsOf(
  steps: StartPlanInput['steps'],
  teamIds: readonly TeamId[],
): readonly (readonly SessionChange[])[] | { readonly problems: readonly UserProblem[] } {
  const read = steps.map(({ changes }, index) => changesOf(changes, teamIds, `steps.${index}.changes`));
  const problems = read.flatMap((each) => ('problems' in each ? each.problems : []));
  return problems.length > 0 ? { problems } : read.flatMap((each) => ('problems' in each ? [] : [each]));
}
