import type { Permit } from '@kring/access';
import type {
  Instant,
  NeedId,
  OfferId,
  PlanChoice,
  PlanChoiceContent,
  PlanChoiceId,
  TaskId,
  TeamId,
} from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';
import { scopeOf } from '../scope.js';
import { choiceKey, endsOf } from './choice-ends.js';
import { findPlanChoices } from './plan-choices.js';
import { teamOfPlan } from './plan-reach.js';

/** Which team has this need? Holds the team, so that two who decide the same at once decide it once. */
const teamOfNeed = query<{ id: TeamId }>(
  'planChoice.teamOfNeed',
  `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team)-[:HAS_NEED]->(:Need {id: $workId})
   WHERE ${teamOfPlan}
   SET team.version = team.version
   RETURN team.id AS id`,
);

/** Which team does this task? Holds the team. */
const teamOfTask = query<{ id: TeamId }>(
  'planChoice.teamOfTask',
  `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team)-[:DOES]->(:Task {id: $workId})
   WHERE ${teamOfPlan}
   SET team.version = team.version
   RETURN team.id AS id`,
);

/** Begins a choice of a team. */
const createChoice = query<{ id: PlanChoiceId }>(
  'planChoice.create',
  `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team {id: $teamId})
   WHERE ${teamOfPlan}
   CREATE (team)-[:DECIDED]->(choice:PlanChoice {id: $id, kind: $kind, handovers: $handovers, madeAt: $now, version: 1})
   SET choice.hoursPerWeek = $hoursPerWeek
   RETURN choice.id AS id`,
);

/** Says which offer a choice is about. */
const joinOffer = query<{ id: OfferId }>(
  'planChoice.offer',
  `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:KNOWS]->(:Person)-[:MAKES]->(offer:Offer {id: $offerId})
   MATCH (choice:PlanChoice {id: $id})
   CREATE (choice)-[:USES]->(offer)
   RETURN offer.id AS id`,
);

/** Says which need a choice is about. */
const joinNeed = query<{ id: NeedId }>(
  'planChoice.need',
  `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(:Team)-[:HAS_NEED]->(need:Need {id: $needId})
   MATCH (choice:PlanChoice {id: $id})
   CREATE (choice)-[:HELPS]->(need)
   RETURN need.id AS id`,
);

/** Says which tasks a choice is about. */
const joinTasks = query<{ id: TaskId }>(
  'planChoice.joinTasks',
  `UNWIND $handovers AS row
   MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(:Team)-[:DOES]->(task:Task {id: row.taskId})
   MATCH (choice:PlanChoice {id: $id})
   CREATE (choice)-[:BY_WAY_OF {position: row.position}]->(task)
   RETURN task.id AS id`,
);

/** Changes the hours of what is pinned. */
const changeHours = query<{ id: PlanChoiceId }>(
  'planChoice.changeHours',
  `MATCH (choice:PlanChoice {id: $id})<-[:DECIDED]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${teamOfPlan}
   SET choice.hoursPerWeek = $hoursPerWeek, choice.version = choice.version + 1
   RETURN choice.id AS id`,
);

/** Which version has a choice, and whose is it? Holds it until the transaction ends. */
const holdQuery = query<{ version: number; teamId: TeamId }>(
  'planChoice.hold',
  `MATCH (choice:PlanChoice {id: $id})<-[:DECIDED]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${teamOfPlan}
   SET choice.version = choice.version
   RETURN choice.version AS version, team.id AS teamId`,
);

/** Takes a choice back. */
const removeQuery = query<{ gone: number }>(
  'planChoice.remove',
  `MATCH (choice:PlanChoice {id: $id})<-[:DECIDED]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${teamOfPlan}
   DETACH DELETE choice
   RETURN count(*) AS gone`,
);

/** The choice that now stands, or the field of the input that cannot be found. */
export type Decided =
  | { readonly id: PlanChoiceId; readonly teamId: TeamId }
  | { readonly missing: 'offerId' | 'needId' | 'taskIds' | 'workId' };

/**
 * Decides something about the plans of the team that has the need or does the task. What was decided before is not decided
 * twice: a pin takes the new hours. `missing` names what is out of reach or gone, and then roll back.
 */
export async function decidePlanChoice(
  tx: GraphTransaction,
  permit: Permit,
  { content, now }: { readonly content: PlanChoiceContent; readonly now: Instant },
): Promise<Decided> {
  const scope = scopeOf(permit);
  const { needId, taskIds } = endsOf(content);
  const [team] =
    needId === null
      ? await tx.run(teamOfTask, { ...scope, workId: taskIds[0] ?? null })
      : await tx.run(teamOfNeed, { ...scope, workId: needId });
  if (!team) return { missing: content.kind === 'apart' ? 'workId' : 'needId' };
  const choices = await findPlanChoices(tx, permit, [team.id]);
  const known = choices.find((each) => choiceKey(each.content) === choiceKey(content));
  return known ? again(tx, permit, known, content) : first(tx, permit, { content, now, teamId: team.id });
}

async function first(
  tx: GraphTransaction,
  permit: Permit,
  { content, now, teamId }: { readonly content: PlanChoiceContent; readonly now: Instant; readonly teamId: TeamId },
): Promise<Decided> {
  const scope = { ...scopeOf(permit), id: newId<PlanChoiceId>() };
  const { offerId, needId, taskIds } = endsOf(content);
  const hoursPerWeek = content.kind === 'pin' ? content.hoursPerWeek : null;
  const properties = { kind: content.kind, handovers: taskIds.length, hoursPerWeek, now };
  await tx.run(createChoice, { ...scope, teamId, ...properties });
  if (needId !== null) await tx.run(joinNeed, { ...scope, needId });
  if (offerId !== null && (await tx.run(joinOffer, { ...scope, offerId })).length === 0) return { missing: 'offerId' };
  const handovers = taskIds.map((taskId, position) => ({ taskId, position }));
  const joined = await tx.run(joinTasks, { ...scope, handovers });
  return joined.length === handovers.length ? { id: scope.id, teamId } : { missing: 'taskIds' };
}

async function again(
  tx: GraphTransaction,
  permit: Permit,
  { id, teamId, content: before }: PlanChoice,
  content: PlanChoiceContent,
): Promise<Decided> {
  const isOtherHours = before.kind === 'pin' && content.kind === 'pin' && before.hoursPerWeek !== content.hoursPerWeek;
  if (isOtherHours) await tx.run(changeHours, { ...scopeOf(permit), id, hoursPerWeek: content.hoursPerWeek });
  return { id, teamId };
}

/** Version and team of a choice, held until the transaction ends; `null` when it is out of reach or gone. */
export async function holdPlanChoice(
  tx: GraphTransaction,
  permit: Permit,
  id: PlanChoiceId,
): Promise<{ readonly version: number; readonly teamId: TeamId } | null> {
  const [held] = await tx.run(holdQuery, { ...scopeOf(permit), id });
  return held ?? null;
}

/** Takes a choice back; nothing happens when it is out of reach. Hold it first. */
export async function removePlanChoice(tx: GraphTransaction, permit: Permit, id: PlanChoiceId): Promise<void> {
  await tx.run(removeQuery, { ...scopeOf(permit), id });
}
