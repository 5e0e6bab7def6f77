import type { TaskId } from '@kring/care-network';
import { compareText } from '../../situation/grouped.js';
import type { HelpInPlan, Takeover } from '../team-plan.js';

const keyOf = ({ offerId, taskId, standing }: HelpInPlan): string => `${offerId}\n${taskId}\n${standing}`;

/** Brings helps of the same offer, task and standing together, so that the helper is asked once. */
export function takeoversOf(helps: readonly HelpInPlan[]): readonly Takeover[] {
  const groups = new Map<string, HelpInPlan[]>();
  for (const help of helps)
    if (help.taskId !== null) groups.set(keyOf(help), [...(groups.get(keyOf(help)) ?? []), help]);
  return [...groups]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, own]): Takeover => {
      const [first] = own as [HelpInPlan];
      return {
        offerId: first.offerId,
        taskId: first.taskId as TaskId,
        personId: first.personId,
        teamId: first.via[0]?.teamId ?? first.teamId,
        standing: first.standing,
        hoursPerWeek: own.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0),
        frees: own.map(({ needId, teamId, clientId, hoursPerWeek, via }) => ({
          needId,
          teamId,
          clientId,
          hoursPerWeek,
          via,
        })),
      };
    });
}
