import type { Permit } from '@kring/access';
import type {
  CalendarDay,
  ClientId,
  Instant,
  KeptHelp,
  KeptHelpId,
  KeptPlanId,
  NeedId,
  OfferId,
  PersonId,
  TaskId,
  TeamId,
} from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { groupedBy } from '../graph-format/grouped.js';
import { scopeOf } from '../scope.js';
import { givenTeams } from './plan-reach.js';

/** What one kept plan said about some teams. */
export interface KeptRound {
  readonly id: KeptPlanId;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly keptAt: Instant;
  /** Help whose offer, need and tasks are still there. */
  readonly helps: readonly RoundHelp[];
  readonly shares: readonly RoundShare[];
}

/** Help in a kept plan, and whose it was. */
export interface RoundHelp extends Pick<KeptHelp, 'hoursPerWeek' | 'namedHours' | 'standing' | 'taskIds'> {
  readonly offerId: OfferId;
  readonly personId: PersonId;
  readonly needId: NeedId;
}

/** What one client asked and was to get in a kept plan, in hours a week. */
export interface RoundShare {
  readonly clientId: ClientId;
  readonly hoursAsked: number;
  readonly hoursMet: number;
}

type PlanRow = Pick<KeptRound, 'id' | 'from' | 'until' | 'keptAt'>;

interface HelpRow {
  readonly planId: KeptPlanId;
  readonly help: Pick<KeptHelp, 'id' | 'hoursPerWeek' | 'namedHours' | 'standing'> & { readonly handovers: number };
  readonly offerId: OfferId;
  readonly personId: PersonId;
  readonly needId: NeedId;
}

/** Which plans were kept for these teams last? */
const plansQuery = query<PlanRow>(
  'planRound.plans',
  `${givenTeams}
   MATCH (team)<-[:PLANS_FOR]-(plan:KeptPlan)
   WITH DISTINCT plan
   RETURN plan.id AS id, plan.from AS from, plan.until AS until, plan.keptAt AS keptAt
   ORDER BY keptAt DESC, id DESC LIMIT $limit`,
);

/** Who did what in them for needs of these teams? */
const helpsQuery = query<HelpRow>(
  'planRound.helps',
  `${givenTeams}
   MATCH (team)-[:HAS_NEED]->(need:Need)<-[:HELPS]-(help:KeptHelp)
   MATCH (help)<-[:HOLDS]-(plan:KeptPlan)
   WHERE plan.id IN $ids
   MATCH (help)-[:USES]->(offer:Offer)<-[:MAKES]-(person:Person)
   RETURN plan.id AS planId, help {.*} AS help, offer.id AS offerId, person.id AS personId, need.id AS needId
   ORDER BY help.id`,
);

/** By way of which tasks? */
const tasksQuery = query<{ helpId: KeptHelpId; taskId: TaskId }>(
  'planRound.tasks',
  `UNWIND $ids AS id
   MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(:Team)<-[:PLANS_FOR]-(plan:KeptPlan {id: id})
   MATCH (plan)-[:HOLDS]->(help:KeptHelp)-[way:BY_WAY_OF]->(task:Task)
   RETURN DISTINCT help.id AS helpId, task.id AS taskId, way.position AS position
   ORDER BY helpId, position`,
);

/** What did clients of these teams ask and get in them? */
const sharesQuery = query<RoundShare & { planId: KeptPlanId }>(
  'planRound.shares',
  `${givenTeams}
   MATCH (team)-[:CARES_FOR]->(client:Client)<-[share:GIVES]-(plan:KeptPlan)
   WHERE plan.id IN $ids
   RETURN plan.id AS planId, client.id AS clientId, share.hoursAsked AS hoursAsked, share.hoursMet AS hoursMet
   ORDER BY planId, clientId`,
);

const mostRounds = 24;

/**
 * What kept plans said about these teams, the last kept first, twenty-four at most. To weigh with: it also holds what a viewer
 * with a reach of the organisation may not see.
 */
export async function roundsOfTeams(
  tx: GraphTransaction,
  permit: Permit,
  teamIds: readonly TeamId[],
): Promise<readonly KeptRound[]> {
  const scope = { ...scopeOf(permit), teamIds };
  const plans = await tx.run(plansQuery, { ...scope, limit: mostRounds });
  const ids = plans.map(({ id }) => id);
  const helps = groupedBy(await tx.run(helpsQuery, { ...scope, ids }), ({ planId }) => planId);
  const shares = groupedBy(await tx.run(sharesQuery, { ...scope, ids }), ({ planId }) => planId);
  const tasks = groupedBy(await tx.run(tasksQuery, { ...scope, ids }), ({ helpId }) => helpId);
  const roundHelp = ({ help, planId: _, ...ends }: HelpRow): RoundHelp[] => {
    const taskIds = (tasks.get(help.id) ?? []).map(({ taskId }) => taskId);
    const { hoursPerWeek, namedHours, standing, handovers } = help;
    return taskIds.length < handovers ? [] : [{ ...ends, hoursPerWeek, namedHours, standing, taskIds }];
  };
  return plans.map((plan) => ({
    ...plan,
    helps: (helps.get(plan.id) ?? []).flatMap(roundHelp),
    shares: (shares.get(plan.id) ?? []).map(({ clientId, hoursAsked, hoursMet }) => ({
      clientId,
      hoursAsked,
      hoursMet,
    })),
  }));
}
