import type { NeedId, OfferId, TaskId, TeamId } from '@kring/care-network';
import { weights as points } from '../../score/weights.js';
import type { TeamPlanValues } from '../goals.js';
import type { Legs } from '../ways/legs.js';
import { linkKey, linksOf } from '../ways/links.js';
import { isMet } from './needs-of-plan.js';
import { quartersIn } from '../weights/quarters.js';
import type { HelpInPlan, PinnedHelp, PlannedNeed } from '../team-plan.js';
import { loadOf, partsOfShare, shareOf } from '../weights/team-weights.js';

export const teamOfTasks = ({ prepared }: Legs): ReadonlyMap<TaskId, TeamId> =>
  new Map([...prepared.tasksOfTeam.values()].flat().map(({ id, teamId }) => [id as TaskId, teamId]));

/** Quarters on every step of some help, by `linkKey`. Help by a task that is gone is passed over. */
export function quartersByLink(helps: readonly PinnedHelp[], legs: Legs): ReadonlyMap<string, number> {
  const teams = teamOfTasks(legs);
  const quarters = new Map<string, number>();
  for (const help of helps)
    for (const key of (linksOf(help, teams) ?? []).map(linkKey))
      quarters.set(key, (quarters.get(key) ?? 0) + quartersIn(help.hoursPerWeek));
  return quarters;
}

interface Reached {
  readonly helps: readonly HelpInPlan[];
  readonly legs: Legs;
  readonly kept: ReadonlyMap<string, number>;
  readonly turnOf: (clientId: HelpInPlan['clientId']) => number;
  readonly hasWaited: (clientId: HelpInPlan['clientId']) => boolean;
  readonly planned: readonly PlannedNeed[];
}

/** What a plan reaches in each goal, from its help alone. */
export function valuesOfPlan({ helps, legs, kept, turnOf, hasWaited, planned }: Reached): TeamPlanValues {
  const needs = new Map(legs.needs.map((need) => [need.id, need]));
  let [waited, wishes, turns, parts, score, chains] = [0, 0, 0, 0, 0, 0];
  for (const { needId, offerId, taskId, clientId, via, hoursPerWeek } of helps) {
    const quarters = quartersIn(hoursPerWeek);
    waited += hasWaited(clientId) ? quarters : 0;
    wishes += quarters;
    turns += quarters * turnOf(clientId);
    parts += quarters * shareOf(quartersIn(needs.get(needId)?.hoursLeft ?? 0));
    score += quarters * (scoreOf(legs, offerId, taskId ?? needId) + points.chain * via.length);
    chains += quarters * via.length;
  }
  let stay = 0;
  for (const [link, quarters] of quartersByLink(helps, legs)) stay += Math.min(quarters, kept.get(link) ?? 0);
  return {
    ...{ waited: waited / 4, met: planned.filter(isMet).length },
    ...{ wishes: wishes / 4, turns: turns / 4, shares: parts / partsOfShare, score: score / 4 },
    ...{ load: loads(helps, legs) / 4, chains: chains / 4, stay: stay / 4 },
  };
}

/** Points of an offer for a need or task; legs score when someone looks, and only few are in a plan. */
const scoreOf = ({ byWork }: Legs, offerId: OfferId, workId: NeedId | TaskId): number =>
  byWork.get(workId)?.legs.find(({ help }) => help.offer.id === offerId)?.score.points ?? 0;

function loads(helps: readonly HelpInPlan[], { prepared }: Legs): number {
  const byPerson = new Map<string, { before: number; quarters: number }>();
  for (const { personId, offerId, hoursPerWeek } of helps) {
    const agreed = prepared.helpByOffer.get(offerId as OfferId)?.agreedHoursPerWeek ?? 0;
    const known = byPerson.get(personId) ?? { before: quartersIn(agreed), quarters: 0 };
    known.quarters += quartersIn(hoursPerWeek);
    byPerson.set(personId, known);
  }
  let sum = 0;
  for (const { before, quarters } of byPerson.values()) sum += loadOf(before, before + quarters);
  return sum;
}
