import type { Permit } from '@kring/access';
import type { Instant, KeptHelp, KeptHelpId, KeptPlan, KeptPlanId, KeptShare, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';
import { scopeOf } from '../scope.js';
import { givenTeams, teamOfPlan, teamToOpen } from './plan-reach.js';

/** Begins a kept plan. */
const createPlan = query<{ id: KeptPlanId }>(
  'keptPlan.create',
  `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_ACCOUNT]->(account:Account {id: $viewer.accountId})
   CREATE (plan:KeptPlan {id: $id, version: 1})-[:KEPT_BY]->(account)
   SET plan += $properties
   RETURN plan.id AS id`,
);

/** Says which teams it is for, of those in reach. */
const joinTeams = query<{ id: TeamId }>(
  'keptPlan.forTeams',
  `${givenTeams}
   MATCH (plan:KeptPlan {id: $id})
   CREATE (plan)-[:PLANS_FOR]->(team)
   RETURN team.id AS id`,
);

/** Writes who does what for needs of teams that the viewer opens. */
const addHelps = query<{ id: KeptHelpId }>(
  'keptPlan.addHelps',
  `UNWIND $helps AS row
   MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team)-[:HAS_NEED]->(need:Need {id: row.needId})
   WHERE ${teamToOpen}
   MATCH (organisation)-[:KNOWS]->(:Person)-[:MAKES]->(offer:Offer {id: row.offerId})
   MATCH (plan:KeptPlan {id: $id})-[:PLANS_FOR]->(team)
   CREATE (plan)-[:HOLDS]->(help:KeptHelp {id: row.id, hoursPerWeek: row.hoursPerWeek, namedHours: row.namedHours,
     standing: row.standing, handovers: row.handovers})
   CREATE (help)-[:USES]->(offer)
   CREATE (help)-[:HELPS]->(need)
   RETURN help.id AS id`,
);

/** Writes which tasks are handed over on the way. */
const addHandovers = query<{ id: KeptHelpId }>(
  'keptPlan.addHandovers',
  `UNWIND $handovers AS row
   MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(:Team)-[:DOES]->(task:Task {id: row.taskId})
   MATCH (help:KeptHelp {id: row.helpId})<-[:HOLDS]-(:KeptPlan {id: $id})
   CREATE (help)-[:BY_WAY_OF {position: row.position}]->(task)
   RETURN help.id AS id`,
);

/** Writes what each client asked and gets. */
const addShares = query<{ id: string }>(
  'keptPlan.addShares',
  `UNWIND $shares AS row
   MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team)-[:CARES_FOR]->(client:Client {id: row.clientId})
   WHERE ${teamToOpen}
   MATCH (plan:KeptPlan {id: $id})-[:PLANS_FOR]->(team)
   CREATE (plan)-[:GIVES {needs: row.needs, needsMet: row.needsMet, hoursAsked: row.hoursAsked,
     hoursMet: row.hoursMet}]->(client)
   RETURN client.id AS id`,
);

/** Which version has a plan all of whose teams are in reach? Holds it until the transaction ends. */
const holdPlan = query<{ version: number }>(
  'keptPlan.hold',
  `MATCH (plan:KeptPlan {id: $id})-[:PLANS_FOR]->(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${teamOfPlan}
   WITH plan, count(team) AS reached
   WHERE reached = COUNT { (plan)-[:PLANS_FOR]->(:Team) }
   SET plan.version = plan.version
   RETURN plan.version AS version`,
);

/** Takes away what a plan holds. */
const removeHelps = query<{ gone: number }>(
  'keptPlan.removeHelps',
  `MATCH (:KeptPlan {id: $id})-[:HOLDS]->(help:KeptHelp)
   DETACH DELETE help
   RETURN count(*) AS gone`,
);

/** Takes a plan away. */
const removePlan = query<{ gone: number }>(
  'keptPlan.remove',
  `MATCH (plan:KeptPlan {id: $id})
   DETACH DELETE plan
   RETURN count(*) AS gone`,
);

/** What there is to keep of a plan: as whoever keeps it saw it. */
export interface PlanToKeep extends Pick<KeptPlan, 'from' | 'until' | 'figures' | 'teamIds'> {
  readonly helps: readonly HelpToKeep[];
  readonly shares: readonly Omit<KeptShare, 'planId'>[];
  readonly now: Instant;
}

/** Help as a plan has it when it is kept: its offer is still there. */
export type HelpToKeep = Pick<KeptHelp, 'needId' | 'taskIds' | 'hoursPerWeek' | 'namedHours' | 'standing'> & {
  readonly offerId: NonNullable<KeptHelp['offerId']>;
};

/**
 * Keeps a plan; `null` when one of its teams, needs, offers or tasks is out of reach or gone, and then roll back.
 */
export async function keepPlan(tx: GraphTransaction, permit: Permit, plan: PlanToKeep): Promise<KeptPlanId | null> {
  const id = newId<KeptPlanId>();
  const scope = { ...scopeOf(permit), id };
  const { from, until, figures, now } = plan;
  await tx.run(createPlan, { ...scope, properties: { from, until, keptAt: now, ...figures } });
  const teamIds = [...new Set(plan.teamIds)];
  const teams = await tx.run(joinTeams, { ...scope, teamIds });
  const helps = plan.helps.map((help) => ({ ...help, id: newId<KeptHelpId>() }));
  const kept = await tx.run(addHelps, {
    ...scope,
    helps: helps.map(({ taskIds, ...help }) => ({ ...help, handovers: taskIds.length })),
  });
  const handovers = helps.flatMap(({ id: helpId, taskIds }) =>
    taskIds.map((taskId, position) => ({ helpId, taskId, position })),
  );
  const tasks = await tx.run(addHandovers, { ...scope, handovers });
  const shares = await tx.run(addShares, { ...scope, shares: plan.shares });
  const isWhole =
    teams.length === teamIds.length &&
    kept.length === helps.length &&
    tasks.length === handovers.length &&
    shares.length === plan.shares.length;
  return isWhole ? id : null;
}

/** The version of a plan, held until the transaction ends; `null` unless all its teams are in reach. */
export async function holdKeptPlan(
  tx: GraphTransaction,
  permit: Permit,
  id: KeptPlanId,
): Promise<{ readonly version: number } | null> {
  const [held] = await tx.run(holdPlan, { ...scopeOf(permit), id });
  return held ?? null;
}

/** Takes a plan away with all it holds. Hold it first. */
export async function removeKeptPlan(tx: GraphTransaction, id: KeptPlanId): Promise<void> {
  await tx.run(removeHelps, { id });
  await tx.run(removePlan, { id });
}
