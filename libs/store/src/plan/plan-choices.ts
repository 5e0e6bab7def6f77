import type { Permit } from '@kring/access';
import type { Instant, NeedId, OfferId, PlanChoice, PlanChoiceId, TaskId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { groupedBy } from '../graph-format/grouped.js';
import { scopeOf } from '../scope.js';
import { contentOf } from './choice-ends.js';
import { givenTeams } from './plan-reach.js';

interface ChoiceRow {
  readonly choice: {
    readonly id: PlanChoiceId;
    readonly kind: PlanChoice['content']['kind'];
    readonly hoursPerWeek?: number | null;
    readonly handovers: number;
    readonly madeAt: Instant;
    readonly version: number;
  };
  readonly teamId: TeamId;
  readonly offerId: OfferId | null;
  readonly needId: NeedId | null;
}

/** What was decided by hand about the plans of these teams? */
const choicesQuery = query<ChoiceRow>(
  'planChoice.ofTeams',
  `${givenTeams}
   MATCH (team)-[:DECIDED]->(choice:PlanChoice)
   RETURN choice {.*} AS choice, team.id AS teamId,
     head([(choice)-[:USES]->(offer:Offer) | offer.id]) AS offerId,
     head([(choice)-[:HELPS]->(need:Need) | need.id]) AS needId
   ORDER BY choice.id`,
);

/** By way of which tasks? */
const tasksOfChoices = query<{ choiceId: PlanChoiceId; taskId: TaskId }>(
  'planChoice.tasks',
  `${givenTeams}
   MATCH (team)-[:DECIDED]->(choice:PlanChoice)
   MATCH (choice)-[way:BY_WAY_OF]->(task:Task)
   RETURN choice.id AS choiceId, task.id AS taskId
   ORDER BY choiceId, way.position`,
);

/** All that was decided by hand about the plans of these teams, the first made first. A team out of reach has none. */
export async function findPlanChoices(
  tx: GraphTransaction,
  permit: Permit,
  teamIds: readonly TeamId[],
): Promise<readonly PlanChoice[]> {
  const parameters = { ...scopeOf(permit), teamIds };
  const tasks = groupedBy(await tx.run(tasksOfChoices, parameters), ({ choiceId }) => choiceId);
  return (await tx.run(choicesQuery, parameters)).flatMap(({ choice, teamId, ...ends }): PlanChoice[] => {
    const { id, madeAt, version, kind, hoursPerWeek = null, handovers } = choice;
    const taskIds = (tasks.get(id) ?? []).map(({ taskId }) => taskId);
    const content = taskIds.length < handovers ? null : contentOf({ ...ends, kind, taskIds, hoursPerWeek });
    return content ? [{ id, teamId, content, madeAt, version }] : [];
  });
}
