import type { Permit } from '@kring/access';
import type { TaskKind, TaskPolicy, TaskPolicyId, TeamMemberId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { scopeOf } from '../scope.js';
import { policyColumns, policyOf, policyProperties, type PolicyContent, type PolicyRow } from './policy-row.js';

/** Only who reaches the whole organisation decides for it. */
const inReach = `organisation.id = $viewer.organisationId AND $viewer.reach = 'organisation'`;

/** Records a policy of the organisation. */
const recordQuery = query<{ id: TaskPolicyId }>(
  'policy.record',
  `MATCH (organisation:Organisation {id: $viewer.organisationId})
   WHERE ${inReach}
   CREATE (organisation)-[:KEEPS]->(policy:TaskPolicy {id: $id, taskKind: $taskKind, version: $version})
   SET policy += $properties
   RETURN policy.id AS id`,
);

const findToChange = `MATCH (policy:TaskPolicy {id: $id})<-[:KEEPS]-(organisation:Organisation)
   WHERE ${inReach}`;

/** Which policy may the viewer change? Holds it until the transaction ends. */
const holdQuery = query<PolicyRow>(
  'policy.hold',
  `${findToChange}
   SET policy.version = policy.version
   WITH policy
   RETURN ${policyColumns}`,
);

/** Replaces what was decided. */
const changeQuery = query<{ id: TaskPolicyId }>(
  'policy.change',
  `${findToChange}
   SET policy += $properties, policy.version = policy.version + 1
   RETURN policy.id AS id`,
);

/** Forgets who owned a policy. */
const clearOwner = query<{ id: TaskPolicyId }>(
  'policy.clearOwner',
  `${findToChange}
   MATCH (policy)-[owned:OWNED_BY]->(:TeamMember)
   DELETE owned
   RETURN DISTINCT $id AS id`,
);

/** Says which team member owns a policy. */
const setOwner = query<{ id: TaskPolicyId }>(
  'policy.setOwner',
  `MATCH (member:TeamMember {id: $ownerId})<-[:HAS_MEMBER]-(:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach}
   MATCH (policy:TaskPolicy {id: $id})<-[:KEEPS]-(organisation)
   CREATE (policy)-[:OWNED_BY]->(member)
   RETURN policy.id AS id`,
);

/** Removes a policy. */
const removeQuery = query<{ removed: number }>(
  'policy.remove',
  `${findToChange}
   DETACH DELETE policy
   RETURN count(*) AS removed`,
);

/** A policy that the viewer may change, held until the transaction ends; `null` when it is out of reach. */
export async function holdPolicy(tx: GraphTransaction, permit: Permit, id: TaskPolicyId): Promise<TaskPolicy | null> {
  const [row] = await tx.run(holdQuery, { ...scopeOf(permit), id });
  return row ? policyOf(row) : null;
}

/** A policy as the coordinator records it, or one that comes back. */
export interface NewPolicy {
  readonly id: TaskPolicyId;
  readonly taskKind: TaskKind;
  readonly content: PolicyContent;
  /** 1 unless it was there before. */
  readonly version?: number;
}

/** Records a policy; `null` when the viewer does not decide for the organisation. See first that the owner exists. */
export async function recordPolicy(
  tx: GraphTransaction,
  permit: Permit,
  { id, taskKind, content, version = 1 }: NewPolicy,
): Promise<TaskPolicy | null> {
  const properties = policyProperties(content);
  const [row] = await tx.run(recordQuery, { ...scopeOf(permit), id, taskKind, version, properties });
  return row ? withOwner(tx, permit, id, content.ownerId) : null;
}

/** Replaces what was decided; `null` when it is out of reach. Hold it first, and see that the owner exists. */
export async function changePolicy(
  tx: GraphTransaction,
  permit: Permit,
  id: TaskPolicyId,
  content: PolicyContent,
): Promise<TaskPolicy | null> {
  const [row] = await tx.run(changeQuery, { ...scopeOf(permit), id, properties: policyProperties(content) });
  return row ? withOwner(tx, permit, id, content.ownerId) : null;
}

async function withOwner(
  tx: GraphTransaction,
  permit: Permit,
  id: TaskPolicyId,
  ownerId: TeamMemberId | null,
): Promise<TaskPolicy | null> {
  await tx.run(clearOwner, { ...scopeOf(permit), id });
  if (ownerId !== null) await tx.run(setOwner, { ...scopeOf(permit), id, ownerId });
  return holdPolicy(tx, permit, id);
}

/** Removes a policy. Hold it, and see that no experiment was ever made under it. */
export async function removePolicy(tx: GraphTransaction, permit: Permit, id: TaskPolicyId): Promise<void> {
  await tx.run(removeQuery, { ...scopeOf(permit), id });
}
