import type { OfferId, NeedId, TaskId, TeamId } from '@kring/care-network';
import type { PinnedHelp } from '../team-plan.js';

/** One step of help: from an offer, or from the staff of a team who came free, to a need or task. */
export type LinkFrom = { readonly offerId: OfferId } | { readonly teamId: TeamId };
export type Link = LinkFrom & { readonly workId: NeedId | TaskId };

export const linkKey = (link: Link): string =>
  'offerId' in link ? `${link.offerId}\n${link.workId}` : `\n${link.teamId}\n${link.workId}`;

/** The tasks that are handed over on the way, the helper's first. */
export const handedOver = ({ taskId, via }: Pick<PinnedHelp, 'taskId' | 'via'>): readonly TaskId[] =>
  via !== undefined && via.length > 0 ? via.map((each) => each.taskId) : taskId === null ? [] : [taskId];

/** The steps from the offer to the need; `null` when a task is not known. */
export function linksOf(
  help: Pick<PinnedHelp, 'offerId' | 'needId' | 'taskId' | 'via'>,
  teamOfTask: ReadonlyMap<TaskId, TeamId>,
): readonly Link[] | null {
  const works: (NeedId | TaskId)[] = [...handedOver(help), help.needId];
  const links: Link[] = [];
  for (const [place, workId] of works.entries()) {
    const teamId = place === 0 ? undefined : teamOfTask.get(works[place - 1] as TaskId);
    if (place === 0) links.push({ offerId: help.offerId, workId });
    else if (teamId === undefined) return null;
    else links.push({ teamId, workId });
  }
  return links;
}
