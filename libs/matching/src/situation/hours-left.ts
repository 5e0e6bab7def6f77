import type { Agreement, Match, NeedId, OfferId, TaskId } from '@kring/care-network';
import { grouped } from './grouped.js';
import type { Situation } from './situation.js';

/** Hours a week that are already agreed, by offer, need and task. What is not in the map has none. */
export interface AgreedHours {
  readonly of: (id: OfferId | NeedId | TaskId) => number;
}

/** An agreement that has yet to start counts: its hours are promised. One that has ended gives its hours back. */
export const stillCounts = (agreement: Agreement, today: string): boolean =>
  agreement.period.until === null || agreement.period.until >= today;

/** The hours of an accepted match; its own figure until an agreement says otherwise. */
function hoursOf(match: Match, agreements: readonly Agreement[] | undefined, today: string): number {
  if (match.state !== 'accepted') return 0;
  if (!agreements) return match.hoursPerWeek;
  return agreements
    .filter((agreement) => stillCounts(agreement, today))
    .reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0);
}

/** Adds up what was agreed. A chain uses hours of the offer and the task, and in proportion of the tasks that it hands on and of the needs that the freed hours go to. */
export function agreedHours({ matches, agreements, today }: Situation): AgreedHours {
  const byMatch = grouped(agreements, ({ matchId }) => matchId);
  const hours = new Map<string, number>();
  const add = (id: string, more: number): unknown => hours.set(id, (hours.get(id) ?? 0) + more);
  for (const match of matches) {
    const agreed = hoursOf(match, byMatch.get(match.id), today);
    if (agreed === 0) continue;
    add(match.offerId, agreed);
    add(match.target.kind === 'need' ? match.target.needId : match.target.taskId, agreed);
    const inProportion = ({ hoursPerWeek }: { readonly hoursPerWeek: number }): number =>
      (agreed * hoursPerWeek) / match.hoursPerWeek;
    for (const step of match.handovers) add(step.taskId, inProportion(step));
    for (const freed of match.freesFor) add(freed.needId, inProportion(freed));
  }
  return { of: (id) => hours.get(id) ?? 0 };
}

/** What remains of a number of hours, never below 0: more may be agreed than was offered. */
export const hoursLeft = (hoursPerWeek: number, agreed: number): number => Math.max(0, hoursPerWeek - agreed);
