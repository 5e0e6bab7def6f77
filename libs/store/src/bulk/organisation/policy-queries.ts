import { query } from '../../engine/graph-db.js';

/** Loads policies. */
export const loadPolicies = query<never>(
  'bulk.policies',
  `UNWIND $rows AS row
   MATCH (organisation:Organisation {id: row.organisationId})
   MERGE (policy:TaskPolicy {id: row.id})
   ON CREATE SET policy = row.properties
   WITH policy, organisation
   MERGE (policy)<-[:KEEPS]-(organisation)`,
);

/** Says who owns a policy. */
export const loadPolicyOwners = query<never>(
  'bulk.policyOwners',
  `UNWIND $rows AS row
   MATCH (policy:TaskPolicy {id: row.id})
   MATCH (member:TeamMember {id: row.other})
   MERGE (policy)-[:OWNED_BY]->(member)`,
);

/** Loads experiment agreements. */
export const loadExperiments = query<never>(
  'bulk.experiments',
  `UNWIND $rows AS row
   MATCH (policy:TaskPolicy {id: row.policyId})
   MATCH (team:Team {id: row.teamId})
   MERGE (experiment:ExperimentAgreement {id: row.id})
   ON CREATE SET experiment = row.properties
   WITH experiment, policy, team
   MERGE (experiment)-[:OPENS]->(policy)
   MERGE (experiment)-[:IN]->(team)`,
);
