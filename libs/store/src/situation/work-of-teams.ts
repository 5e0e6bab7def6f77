import type { Permit } from '@kring/access';
import type { ExperimentAgreement, Need, Task, TaskPolicy, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { mappedInPieces } from '../engine/in-pieces.js';
import { needColumns, needOf, type NeedRow } from '../need/need-row.js';
import { experimentColumns, experimentOf, type ExperimentRow } from '../policy/experiment-row.js';
import { policyColumns, policyOf, type PolicyRow } from '../policy/policy-row.js';
import { scopeOf } from '../scope.js';
import { taskColumns, taskOf, type TaskRow } from '../task/task-row.js';
import { teamsToWeigh } from './situation-reach.js';

/** What do these teams need, and is it still open? */
const needsQuery = query<NeedRow>(
  'situation.needs',
  `${teamsToWeigh}
   MATCH (team)-[:HAS_NEED]->(need:Need {state: 'open'})
   RETURN ${needColumns}`,
);

/** What do the staff of these teams do? */
const tasksQuery = query<TaskRow>(
  'situation.tasks',
  `${teamsToWeigh}
   MATCH (team)-[:DOES]->(task:Task)
   RETURN ${taskColumns}`,
);

/** Which policies hold for these teams? */
const policiesQuery = query<PolicyRow>(
  'situation.policies',
  `${teamsToWeigh}
   WITH DISTINCT organisation
   MATCH (organisation)-[:KEEPS]->(policy:TaskPolicy)
   RETURN ${policyColumns}`,
);

/** Which experiments do these teams have? */
const experimentsQuery = query<ExperimentRow>(
  'situation.experiments',
  `${teamsToWeigh}
   MATCH (team)<-[:\`IN\`]-(experiment:ExperimentAgreement)-[:OPENS]->(policy:TaskPolicy)
   RETURN ${experimentColumns}`,
);

/** What is asked and done in some teams, and what is decided about it. */
export interface WorkOfTeams {
  readonly needs: readonly Need[];
  readonly tasks: readonly Task[];
  readonly policies: readonly TaskPolicy[];
  readonly experiments: readonly ExperimentAgreement[];
}

/** Open needs, tasks, policies and experiments of teams; a team that may not be weighed adds nothing. */
export async function workOfTeams(
  tx: GraphTransaction,
  permit: Permit,
  teamIds: readonly TeamId[],
): Promise<WorkOfTeams> {
  const parameters = { ...scopeOf(permit), teamIds };
  return {
    needs: await mappedInPieces(await tx.run(needsQuery, parameters), needOf),
    tasks: await mappedInPieces(await tx.run(tasksQuery, parameters), taskOf),
    policies: (await tx.run(policiesQuery, parameters)).map(policyOf),
    experiments: (await tx.run(experimentsQuery, parameters)).map(experimentOf),
  };
}
