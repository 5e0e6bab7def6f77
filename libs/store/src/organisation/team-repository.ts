import type { Permit } from '@kring/access';
import type { Team, TeamId, TeamMember } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { afterPageStart, pageOf, pageParameters, type Page, type PageRequest } from '../page.js';
import { inReach, scopeOf } from '../scope.js';
import { memberOf, memberColumns, teamColumns, type MemberRow } from './team-row.js';

/** A team and how much is going on in it. */
export interface TeamOverview extends Team {
  readonly clientCount: number;
  readonly openNeedCount: number;
}

/** Which of these teams are in reach, and how much is going on in them? */
const teamsByIds = query<TeamOverview>(
  'team.byIds',
  `UNWIND $ids AS id
   MATCH (team:Team {id: id})<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.team}
   RETURN ${teamColumns}`,
);

/** Which teams are in reach, by name, from where the page begins? */
const teamPage = query<TeamOverview>(
  'team.page',
  `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(team:Team)
   WHERE ${inReach.team} AND ${afterPageStart('team.name', 'team.id')}
   WITH team ORDER BY team.name, team.id LIMIT $limit
   RETURN ${teamColumns}
   ORDER BY name, id`,
);

/** How many teams are in reach? */
const teamCount = query<{ count: number }>(
  'team.count',
  `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(team:Team)
   WHERE ${inReach.team}
   RETURN count(team) AS count`,
);

/** Who works in these teams? */
const membersByTeam = query<MemberRow>(
  'team.members',
  `UNWIND $ids AS id
   MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team {id: id})-[:HAS_MEMBER]->(member:TeamMember)
   WHERE ${inReach.team}
   RETURN ${memberColumns}
   ORDER BY member.name, member.id`,
);

/** Teams by id; a team out of reach is left out, as one that does not exist. */
export const findTeams = (
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly TeamId[],
): Promise<readonly TeamOverview[]> => tx.run(teamsByIds, { ...scopeOf(permit), ids });

/** One page of the teams in reach, by name. */
export async function pageTeams(
  tx: GraphTransaction,
  permit: Permit,
  request: PageRequest,
): Promise<Page<TeamOverview>> {
  const scope = scopeOf(permit);
  const rows = await tx.run(teamPage, { ...scope, ...pageParameters(request) });
  const [total] = await tx.run(teamCount, scope);
  return pageOf(rows, total?.count ?? 0, request, ({ name, id }) => ({ text: name, id }));
}

/** The members of each team, by name. A team without members has no entry. */
export async function membersOfTeams(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly TeamId[],
): Promise<ReadonlyMap<TeamId, readonly TeamMember[]>> {
  const rows = await tx.run(membersByTeam, { ...scopeOf(permit), ids });
  const members = new Map<TeamId, TeamMember[]>();
  for (const row of rows) members.set(row.teamId, [...(members.get(row.teamId) ?? []), memberOf(row)]);
  return members;
}
