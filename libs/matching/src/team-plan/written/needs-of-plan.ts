import type { BarrierCode } from '../../barrier.js';
import type { NeedId, PlanFigures } from '@kring/care-network';
import type { Legs } from '../ways/legs.js';
import type { HelpInPlan, PlannedNeed } from '../team-plan.js';
import type { Ways } from '../ways/ways.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Hours that reach each need. */
const hoursByNeed = (helps: readonly HelpInPlan[]): ReadonlyMap<NeedId, number> => {
  const hours = new Map<NeedId, number>();
  for (const { needId, hoursPerWeek } of helps) hours.set(needId, (hours.get(needId) ?? 0) + hoursPerWeek);
  return hours;
};

/** The needs that an open way leads to, directly or by tasks that come to the staff of their team. */
function reachable({ toNeeds, toTasks, byStaff, handovers, levels }: Ways): ReadonlySet<NeedId> {
  const teams = new Set(toTasks.map(({ of: { work } }) => work.teamId));
  const byLevel = [...handovers.values()].sort(
    ({ of: one }, { of: other }) => (levels.get(one.task.teamId) ?? 0) - (levels.get(other.task.teamId) ?? 0),
  );
  for (const { of } of byLevel) if (of.from.some((teamId) => teams.has(teamId))) teams.add(of.task.teamId);
  const byChain = [...byStaff].filter(([, { of }]) => teams.has(of.need.teamId)).map(([needId]) => needId);
  return new Set([...toNeeds.map(({ of: { work } }) => work.id as NeedId), ...byChain]);
}

/** What each need gets, and why not more. */
export function needsOfPlan(legs: Legs, ways: Ways, helps: readonly HelpInPlan[]): readonly PlannedNeed[] {
  const hours = hoursByNeed(helps);
  const canBeReached = reachable(ways);
  const whyNot = (needId: NeedId): Pick<PlannedNeed, 'why' | 'barriers'> => {
    const nearest = legs.nearest.get(needId);
    if (canBeReached.has(needId)) return { why: 'hoursRanOut', barriers: [] };
    if (nearest === undefined) return { why: 'nobodyOffers', barriers: [] };
    const codes = new Set<BarrierCode>(nearest.map(({ code }) => code));
    return codes.size === 0 ? { why: 'hoursRanOut', barriers: [] } : { why: 'barriers', barriers: [...codes] };
  };
  return legs.needs.map(({ id, teamId, clientId, hoursLeft }) => {
    const needId = id as NeedId;
    const hoursMet = hours.get(needId) ?? 0;
    const asked = { needId, teamId, clientId, hoursAsked: hoursLeft, hoursMet };
    return hoursMet >= hoursLeft ? { ...asked, why: null, barriers: [] } : { ...asked, ...whyNot(needId) };
  });
}

export const isMet = ({ hoursMet, hoursAsked }: PlannedNeed): boolean => hoursMet >= hoursAsked;

export const totalsOf = (helps: readonly HelpInPlan[], needs: readonly PlannedNeed[]): PlanFigures => ({
  needs: needs.length,
  needsMet: needs.filter(isMet).length,
  needsHelped: needs.filter(({ hoursMet }) => hoursMet > 0).length,
  hoursAsked: sum(needs.map(({ hoursAsked }) => hoursAsked)),
  hoursMet: sum(needs.map(({ hoursMet }) => hoursMet)),
  hoursFreed: sum(helps.map(({ taskId, hoursPerWeek }) => (taskId === null ? 0 : hoursPerWeek))),
  helpers: new Set(helps.map(({ personId }) => personId)).size,
});
