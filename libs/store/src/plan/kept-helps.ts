import type { Permit } from '@kring/access';
import {
  helpNow,
  type ClientId,
  type KeptHelp,
  type KeptHelpId,
  type KeptPlanId,
  type MatchState,
  type NeedId,
  type OfferId,
  type PersonId,
  type StandingOfHelp,
  type TaskId,
} from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { groupedBy } from '../graph-format/grouped.js';
import { scopeOf } from '../scope.js';
import { teamToOpen } from './plan-reach.js';

interface HelpRow {
  readonly help: Pick<KeptHelp, 'id' | 'hoursPerWeek' | 'namedHours' | 'standing'> & { readonly handovers: number };
  readonly planId: KeptPlanId;
  readonly offerId: OfferId | null;
  readonly offerState: StandingOfHelp['offerState'];
  readonly personId: PersonId | null;
  readonly needId: NeedId;
  readonly needState: StandingOfHelp['needState'];
  readonly clientId: ClientId | null;
}

const helpsInReach = `UNWIND $ids AS id
   MATCH (plan:KeptPlan {id: id})-[:HOLDS]->(help:KeptHelp)-[:HELPS]->(need:Need)
   MATCH (need)<-[:HAS_NEED]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${teamToOpen}`;

/** Who does what in these plans for teams that the viewer opens, and how do the ends stand now? */
const helpsQuery = query<HelpRow>(
  'keptHelp.ofPlans',
  `${helpsInReach}
   RETURN help {.*} AS help, plan.id AS planId, need.id AS needId, need.state AS needState,
     head([(help)-[:USES]->(offer:Offer) | offer.id]) AS offerId,
     head([(help)-[:USES]->(offer:Offer) | offer.state]) AS offerState,
     head([(help)-[:USES]->(:Offer)<-[:MAKES]-(person:Person) | person.id]) AS personId,
     head([(need)-[:FOR]->(client:Client) | client.id]) AS clientId
   ORDER BY help.id`,
);

/** Which tasks are handed over on the way? */
const handoversQuery = query<{ helpId: KeptHelpId; taskId: TaskId }>(
  'keptHelp.handovers',
  `${helpsInReach}
   MATCH (help)-[way:BY_WAY_OF]->(task:Task)
   RETURN help.id AS helpId, task.id AS taskId
   ORDER BY helpId, way.position`,
);

/** What was asked since of the same helper for the same need or task, the last at the end? */
const questionsQuery = query<{ helpId: KeptHelpId; state: MatchState }>(
  'keptHelp.questions',
  `${helpsInReach}
   MATCH (help)-[:USES]->(:Offer)<-[:PROPOSES]-(asked:\`Match\`)
   MATCH (asked)-[:MEETS|TAKES_OVER]->(work)
   MATCH (help)-[:HELPS|BY_WAY_OF]->(work)
   RETURN help.id AS helpId, asked.state AS state
   ORDER BY asked.proposedAt, asked.id`,
);

/** Help in kept plans for needs of teams that the viewer works in or guides; what is out of reach is not in it. */
export async function helpsOfKeptPlans(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly KeptPlanId[],
): Promise<readonly KeptHelp[]> {
  const parameters = { ...scopeOf(permit), ids };
  const tasks = groupedBy(await tx.run(handoversQuery, parameters), ({ helpId }) => helpId);
  const questions = new Map((await tx.run(questionsQuery, parameters)).map(({ helpId, state }) => [helpId, state]));
  return (await tx.run(helpsQuery, parameters)).map(({ help, offerState, needState, ...ends }): KeptHelp => {
    const { handovers, ...kept } = help;
    const taskIds = (tasks.get(help.id) ?? []).map(({ taskId }) => taskId);
    const tasksGone = taskIds.length < handovers;
    const matchState = questions.get(help.id) ?? null;
    return { ...kept, ...ends, taskIds, now: helpNow({ offerState, needState, tasksGone, matchState }) };
  });
}
