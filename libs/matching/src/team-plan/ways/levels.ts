import type { TaskKind, TeamId } from '@kring/care-network';
import { compareText } from '../../situation/grouped.js';
import { kindOfSkill } from '../../situation/help.js';
import type { Situation } from '../../situation/situation.js';

/**
 * The order in which teams may pass freed hours on, so that they never come back: the team with most hours of tasks beyond the
 * hours of needs that its staff may meet first, then by id. It looks at the situation as it is, so that no change of a question
 * changes it, and neither does an offer.
 */
export function orderOfTeams({ tasks, needs }: Situation, teamIds: readonly TeamId[]): readonly TeamId[] {
  const sum = (items: readonly { readonly teamId: TeamId; readonly hoursPerWeek: number }[], of: TeamId): number =>
    items.reduce((total, { teamId, hoursPerWeek }) => total + (teamId === of ? hoursPerWeek : 0), 0);
  const forStaff = needs.filter(({ state, performer }) => state === 'open' && performer !== 'network');
  const beyond = new Map([...new Set(teamIds)].map((teamId) => [teamId, sum(tasks, teamId) - sum(forStaff, teamId)]));
  return [...beyond]
    .sort(([one, more], [other, less]) => less - more || compareText(one, other))
    .map(([teamId]) => teamId);
}

/**
 * At which handover of a chain the staff of each team may come free by the hands of other staff: those of level 0 by helpers
 * alone, those of level 1 also by staff of level 0. Hours go up a level with each handover, so that `most` levels make chains of
 * at most `most` handovers, and no circle.
 */
export const levelsOf = (order: readonly TeamId[], most: number): ReadonlyMap<TeamId, number> =>
  new Map(order.map((teamId, place) => [teamId, Math.floor((place * most) / Math.max(most, order.length))]));

/** The kinds of work that the tasks of each team are of: what its staff know how to do. */
export function kindsOfStaff({ tasks }: Situation): ReadonlyMap<TeamId, ReadonlySet<TaskKind>> {
  const kinds = new Map<TeamId, Set<TaskKind>>();
  for (const { teamId, taskKind, skills } of tasks) {
    const known = kinds.get(teamId) ?? new Set<TaskKind>();
    for (const kind of [taskKind, ...skills.map((skill) => kindOfSkill(skill) as TaskKind)]) known.add(kind);
    kinds.set(teamId, known);
  }
  return kinds;
}
