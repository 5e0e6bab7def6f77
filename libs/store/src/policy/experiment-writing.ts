import type { Permit } from '@kring/access';
import type {
  ExperimentAgreement,
  ExperimentAgreementId,
  ExperimentState,
  TaskPolicyId,
  TeamId,
} from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { inReach, scopeOf } from '../scope.js';
import { experimentColumns, experimentOf, type ExperimentRow } from './experiment-row.js';

/** Proposes an experiment for a team in reach under a policy of the organisation. */
const proposeQuery = query<ExperimentRow>(
  'experiment.propose',
  `MATCH (team:Team {id: $teamId})<-[:HAS_TEAM]-(organisation:Organisation)-[:KEEPS]->(policy:TaskPolicy {id: $policyId})
   WHERE ${inReach.team}
   CREATE (experiment:ExperimentAgreement {id: $id, state: 'proposed', version: 1})
   CREATE (experiment)-[:OPENS]->(policy)
   CREATE (experiment)-[:\`IN\`]->(team)
   SET experiment += $properties
   RETURN ${experimentColumns}`,
);

const findToChange = `MATCH (experiment:ExperimentAgreement {id: $id})
   MATCH (policy:TaskPolicy)<-[:OPENS]-(experiment)-[:\`IN\`]->(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.team}`;

/** Which experiment may the viewer decide on? Holds it, and its policy, until the transaction ends. */
const holdQuery = query<ExperimentRow>(
  'experiment.hold',
  `${findToChange}
   SET policy.version = policy.version, experiment.version = experiment.version
   RETURN ${experimentColumns}`,
);

/** Sets the state of an experiment, with who said yes. */
const decideQuery = query<ExperimentRow>(
  'experiment.decide',
  `${findToChange}
   SET experiment.state = $state, experiment.agreedBy = $agreedBy, experiment.version = experiment.version + 1
   RETURN ${experimentColumns}`,
);

/** Which agreed experiment of this policy and team shares a day with a period? */
const overlapQuery = query<{ id: ExperimentAgreementId; from: string; until: string }>(
  'experiment.overlap',
  `MATCH (policy:TaskPolicy {id: $policyId})<-[:OPENS]-(experiment:ExperimentAgreement {state: 'agreed'})
     -[:\`IN\`]->(team:Team {id: $teamId})<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.team} AND experiment.from <= $until AND experiment.until >= $from
   RETURN experiment.id AS id, experiment.from AS from, experiment.until AS until
   ORDER BY from, id`,
);

/** An experiment of a team in reach, held until the transaction ends; `null` when it is out of reach. */
export async function holdExperiment(
  tx: GraphTransaction,
  permit: Permit,
  id: ExperimentAgreementId,
): Promise<ExperimentAgreement | null> {
  const [row] = await tx.run(holdQuery, { ...scopeOf(permit), id });
  return row ? experimentOf(row) : null;
}

/** An experiment as it is proposed: nobody agreed yet. */
export type NewExperiment = Pick<ExperimentAgreement, 'id' | 'policyId' | 'teamId' | 'scope' | 'period' | 'safeguards'>;

/** Proposes an experiment; `null` when the team is out of reach or the policy is not the organisation's. */
export async function proposeExperiment(
  tx: GraphTransaction,
  permit: Permit,
  { id, policyId, teamId, scope, period, safeguards }: NewExperiment,
): Promise<ExperimentAgreement | null> {
  const properties = { scope: scope.trim(), from: period.from, until: period.until, safeguards, agreedBy: [] };
  const [row] = await tx.run(proposeQuery, { ...scopeOf(permit), id, policyId, teamId, properties });
  return row ? experimentOf(row) : null;
}

/** Sets the state and who agreed; `null` when the experiment is out of reach. Hold it first. */
export async function decideExperiment(
  tx: GraphTransaction,
  permit: Permit,
  id: ExperimentAgreementId,
  decision: { readonly state: ExperimentState; readonly agreedBy: readonly string[] },
): Promise<ExperimentAgreement | null> {
  const [row] = await tx.run(decideQuery, { ...scopeOf(permit), id, ...decision });
  return row ? experimentOf(row) : null;
}

/** An experiment that takes up days already, both days included. */
export interface Overlap {
  readonly id: ExperimentAgreementId;
  readonly from: string;
  readonly until: string;
}

/** The first agreed experiment of a policy and team that shares a day with the given one; `null` when none does. */
export async function overlappingExperiment(
  tx: GraphTransaction,
  permit: Permit,
  { policyId, teamId, period }: Pick<ExperimentAgreement, 'period'> & { policyId: TaskPolicyId; teamId: TeamId },
): Promise<Overlap | null> {
  const [row] = await tx.run(overlapQuery, {
    ...scopeOf(permit),
    policyId,
    teamId,
    from: period.from,
    until: period.until,
  });
  return row ?? null;
}
