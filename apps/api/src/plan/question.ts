import type { NeedId, OfferId, TaskId, TaskPolicyId, TeamId } from '@kring/care-network';
import type { Changes, PinnedHelp, PlanQuestion } from '@kring/matching';
import type { PlanChangesInput, PlanHelpInput, StartPlanInput } from './dto/plan-inputs.js';

const helpOf = ({ offerId, needId, taskId, hoursPerWeek }: PlanHelpInput): PinnedHelp => ({
  offerId: offerId as OfferId,
  needId: needId as NeedId,
  taskId: (taskId ?? null) as TaskId,
  hoursPerWeek,
});

/** Extra needs are of the one team that the plan is for; a plan for several has nowhere to put them. */
const changesOf = (input: PlanChangesInput, teamIds: readonly TeamId[]): Changes => {
  const [teamId, ...others] = teamIds;
  const isOneTeam = teamId !== undefined && others.length === 0;
  return {
    lifted: input.lifted.map(({ code, policyId }) => ({ code, policyId: (policyId ?? null) as TaskPolicyId | null })),
    withoutOffers: input.withoutOfferIds as OfferId[],
    withoutNeeds: input.withoutNeedIds as NeedId[],
    withoutPolicies: input.withoutPolicyIds as TaskPolicyId[],
    extraOffers: input.extraOffers.map(({ taskKind, hoursPerWeek }) => ({ taskKind, hoursPerWeek })),
    extraNeeds: isOneTeam
      ? input.extraNeeds.map(({ taskKind, hoursPerWeek, performer }) => ({ taskKind, hoursPerWeek, performer, teamId }))
      : [],
    extraPolicies: input.extraPolicies.map(({ taskKind, keptFor }) => ({ taskKind, keptFor })),
  };
};

/** What was asked, as matching says it: plain values, ready to go to another thread. */
export const questionOf = (input: StartPlanInput, teamIds: readonly TeamId[]): PlanQuestion => ({
  teamIds,
  period: { from: input.from, until: input.until },
  pinned: input.pinned.map(helpOf),
  previous: input.previous.map(helpOf),
  excluded: input.excluded.map(({ offerId, workId }) => ({
    offerId: offerId as OfferId,
    workId: workId as NeedId | TaskId,
  })),
  whole: input.wholeNeedIds as NeedId[],
  ...(input.changes && { changes: changesOf(input.changes, teamIds) }),
});
