import type { Permit } from '@kring/access';
import type { TaskKind, TaskPolicy, TaskPolicyId, TeamMember, TeamMemberId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { memberOf, type MemberRow } from '../organisation/team-row.js';
import { afterPageStart, pageOf, pageParameters, type Page, type PageRequest } from '../page.js';
import { scopeOf } from '../scope.js';
import { policyColumns, policyOf, type PolicyRow } from './policy-row.js';

/** On `(organisation)-[:KEEPS]->(policy)`: policies are for everyone who works with them, in whatever team. */
const inReach = `organisation.id = $viewer.organisationId AND $viewer.reach IN ['team', 'organisation']`;

/** Which of these policies are in reach? */
const policiesByIds = query<PolicyRow>(
  'policy.byIds',
  `UNWIND $ids AS id
   MATCH (policy:TaskPolicy {id: id})<-[:KEEPS]-(organisation:Organisation)
   WHERE ${inReach}
   RETURN ${policyColumns}`,
);

/** Which policies speak about these kinds of task? */
const policiesByTaskKind = query<PolicyRow>(
  'policy.byTaskKind',
  `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:KEEPS]->(policy:TaskPolicy)
   WHERE ${inReach} AND policy.taskKind IN $taskKinds
   RETURN ${policyColumns}
   ORDER BY policy.statement, policy.id`,
);

/** Which policies stand on a page of the list, by what they say? */
const policyPage = query<PolicyRow>(
  'policy.page',
  `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:KEEPS]->(policy:TaskPolicy)
   WHERE ${inReach} AND ${afterPageStart('policy.statement', 'policy.id')}
   RETURN ${policyColumns}
   ORDER BY policy.statement, policy.id LIMIT $limit`,
);

/** How many policies does the organisation keep? */
const policyCount = query<{ count: number }>(
  'policy.count',
  `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:KEEPS]->(policy:TaskPolicy)
   WHERE ${inReach}
   RETURN count(policy) AS count`,
);

/** Who in the organisation are these team members? */
const ownersByIds = query<MemberRow>(
  'policy.owners',
  `UNWIND $ids AS id
   MATCH (member:TeamMember {id: id})<-[:HAS_MEMBER]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach}
   RETURN team.id AS teamId, member {.*} AS member`,
);

/** Policies by id; one of another organisation is left out, as one that does not exist. */
export async function findPolicies(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly TaskPolicyId[],
): Promise<readonly TaskPolicy[]> {
  return (await tx.run(policiesByIds, { ...scopeOf(permit), ids })).map(policyOf);
}

/** Policies that speak about any of these kinds of task, by what they say. */
export async function policiesAbout(
  tx: GraphTransaction,
  permit: Permit,
  taskKinds: readonly TaskKind[],
): Promise<readonly TaskPolicy[]> {
  return (await tx.run(policiesByTaskKind, { ...scopeOf(permit), taskKinds })).map(policyOf);
}

/** The policies of the organisation, by what they say. */
export async function pagePolicies(
  tx: GraphTransaction,
  permit: Permit,
  request: PageRequest,
): Promise<Page<TaskPolicy>> {
  const rows = await tx.run(policyPage, { ...scopeOf(permit), ...pageParameters(request) });
  const [total] = await tx.run(policyCount, scopeOf(permit));
  return pageOf(rows.map(policyOf), total?.count ?? 0, request, ({ statement, id }) => ({ text: statement, id }));
}

/** Team members of the whole organisation by id: the owner of a policy may work in another team than the viewer. */
export async function findOwners(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly TeamMemberId[],
): Promise<readonly TeamMember[]> {
  return (await tx.run(ownersByIds, { ...scopeOf(permit), ids })).map(memberOf);
}
