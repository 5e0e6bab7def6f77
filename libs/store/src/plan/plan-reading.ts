import type { Permit } from '@kring/access';
import type { ClientId, KeptPlan, KeptPlanId, KeptShare, PlanFigures, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { groupedBy } from '../graph-format/grouped.js';
import { pageOf, pageParameters, type Page, type PageRequest } from '../page.js';
import { scopeOf } from '../scope.js';
import { teamOfPlan, teamToOpen } from './plan-reach.js';

type PlanNode = PlanFigures & Pick<KeptPlan, 'id' | 'from' | 'until' | 'keptAt' | 'version'>;

interface PlanRow {
  readonly plan: PlanNode;
  readonly keptBy: string | null;
  readonly teams: number;
}

const planColumns = `plan {.*} AS plan, head([(plan)-[:KEPT_BY]->(account:Account) | account.name]) AS keptBy,
     COUNT { (plan)-[:PLANS_FOR]->(:Team) } AS teams`;

const inReach = `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(team:Team)
     <-[:PLANS_FOR]-(plan:KeptPlan)
   WHERE ${teamOfPlan}`;
const ofTeams = `${inReach} AND (size($teamIds) = 0 OR team.id IN $teamIds)`;
const afterPageStart = `($afterId IS NULL OR plan.keptAt < $afterText
   OR (plan.keptAt = $afterText AND plan.id < $afterId))`;

/** Which plans of these teams stand on a page of the list, the last kept first? */
const planPage = query<PlanRow>(
  'keptPlan.page',
  `${ofTeams} AND ${afterPageStart}
   WITH DISTINCT plan
   RETURN ${planColumns}
   ORDER BY plan.keptAt DESC, plan.id DESC LIMIT $limit`,
);

/** How many plans do these teams have? */
const planCount = query<{ count: number }>('keptPlan.count', `${ofTeams} RETURN count(DISTINCT plan) AS count`);

/** Which of these plans are in reach? */
const plansByIds = query<PlanRow>(
  'keptPlan.byIds',
  `UNWIND $ids AS id
   MATCH (plan:KeptPlan {id: id})-[:PLANS_FOR]->(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${teamOfPlan}
   WITH DISTINCT plan
   RETURN ${planColumns}`,
);

/** For which teams in reach are these plans? */
const teamsOfPlans = query<{ planId: KeptPlanId; teamId: TeamId }>(
  'keptPlan.teams',
  `UNWIND $ids AS id
   MATCH (plan:KeptPlan {id: id})-[:PLANS_FOR]->(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${teamOfPlan}
   RETURN plan.id AS planId, team.id AS teamId
   ORDER BY teamId`,
);

/** What do clients in reach ask and get in these plans? */
const sharesOfPlans = query<{ share: Omit<KeptShare, 'planId' | 'clientId'>; planId: KeptPlanId; clientId: ClientId }>(
  'keptPlan.shares',
  `UNWIND $ids AS id
   MATCH (plan:KeptPlan {id: id})-[share:GIVES]->(client:Client)
   MATCH (client)<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${teamToOpen}
   RETURN share {.needs, .needsMet, .hoursAsked, .hoursMet} AS share, plan.id AS planId, client.id AS clientId
   ORDER BY clientId`,
);

async function withTeams(tx: GraphTransaction, permit: Permit, rows: readonly PlanRow[]): Promise<readonly KeptPlan[]> {
  const ids = rows.map(({ plan }) => plan.id);
  const teams = groupedBy(await tx.run(teamsOfPlans, { ...scopeOf(permit), ids }), ({ planId }) => planId);
  return rows.map(({ plan, ...row }): KeptPlan => {
    const { id, from, until, keptAt, version, ...figures } = plan;
    return { id, from, until, keptAt, version, figures, ...row, teamIds: (teams.get(id) ?? []).map((of) => of.teamId) };
  });
}

/** Plans for one of these teams, or for any team in reach when none is given; the last kept first. */
export async function pageKeptPlans(
  tx: GraphTransaction,
  permit: Permit,
  teamIds: readonly TeamId[],
  request: PageRequest,
): Promise<Page<KeptPlan>> {
  const parameters = { ...scopeOf(permit), teamIds };
  const rows = await tx.run(planPage, { ...parameters, ...pageParameters(request) });
  const [total] = await tx.run(planCount, parameters);
  const page = pageOf(rows, total?.count ?? 0, request, ({ plan }) => ({ text: plan.keptAt, id: plan.id }));
  return { ...page, items: await withTeams(tx, permit, page.items) };
}

/** Plans by id; one none of whose teams is in reach is left out, as one that does not exist. */
export const findKeptPlans = async (
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly KeptPlanId[],
): Promise<readonly KeptPlan[]> => withTeams(tx, permit, await tx.run(plansByIds, { ...scopeOf(permit), ids }));

/** What each client asked and gets in these plans: clients of teams that the viewer works in or guides, and no others. */
export const sharesOfKeptPlans = async (
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly KeptPlanId[],
): Promise<readonly KeptShare[]> =>
  (await tx.run(sharesOfPlans, { ...scopeOf(permit), ids })).map(({ share, planId, clientId }) => ({
    ...share,
    planId,
    clientId,
  }));
