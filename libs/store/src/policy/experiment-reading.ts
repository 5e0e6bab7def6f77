import type { Permit } from '@kring/access';
import type { ExperimentAgreement, ExperimentAgreementId, TaskPolicyId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { groupedBy } from '../graph-format/grouped.js';
import { inReach, scopeOf } from '../scope.js';
import { experimentColumns, experimentOf, type ExperimentRow } from './experiment-row.js';

const ofTeam = `(policy:TaskPolicy)<-[:OPENS]-(experiment)-[:\`IN\`]->(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)`;

/** Which of these experiments are in reach? */
const experimentsByIds = query<ExperimentRow>(
  'experiment.byIds',
  `UNWIND $ids AS id
   MATCH (experiment:ExperimentAgreement {id: id})
   MATCH ${ofTeam}
   WHERE ${inReach.team}
   RETURN ${experimentColumns}`,
);

/** Which experiments of teams in reach open these policies, the newest first? */
const experimentsByPolicy = query<ExperimentRow>(
  'experiment.byPolicy',
  `UNWIND $ids AS id
   MATCH (policy:TaskPolicy {id: id})<-[:OPENS]-(experiment:ExperimentAgreement)-[:\`IN\`]->(team:Team)
     <-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.team}
   RETURN ${experimentColumns}
   ORDER BY experiment.from DESC, experiment.id`,
);

/** Experiments by id; one of a team out of reach is left out, as one that does not exist. */
export async function findExperiments(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly ExperimentAgreementId[],
): Promise<readonly ExperimentAgreement[]> {
  return (await tx.run(experimentsByIds, { ...scopeOf(permit), ids })).map(experimentOf);
}

/** The experiments under each policy in the teams in reach, the newest first. A policy without any has no entry. */
export async function experimentsOfPolicies(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly TaskPolicyId[],
): Promise<ReadonlyMap<TaskPolicyId, readonly ExperimentAgreement[]>> {
  const rows = await tx.run(experimentsByPolicy, { ...scopeOf(permit), ids });
  return groupedBy(rows.map(experimentOf), ({ policyId }) => policyId);
}
