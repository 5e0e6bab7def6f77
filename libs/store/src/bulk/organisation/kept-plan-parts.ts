import type { OrganisationData } from '@kring/care-network';
import * as queries from './kept-plan-queries.js';
import { joinRow, loadRow } from './load-row.js';
import { joins, part, type Part } from './part.js';

/** Plans that were kept, after the accounts that kept them. */
export function keptPlanParts({ keptPlans = [] }: OrganisationData): readonly Part[] {
  if (keptPlans.length === 0) return [];
  const helps = keptPlans.flatMap((plan) => plan.helps.map((help) => ({ ...help, planId: plan.id })));
  return [
    part(
      queries.loadKeptPlans,
      keptPlans.map(({ id, keptById, from, until, keptAt, figures }) =>
        loadRow(id, { from, until, keptAt, ...figures, version: 1 }, { accountId: keptById }),
      ),
    ),
    part(
      queries.loadTeamsOfKeptPlans,
      joins(keptPlans.flatMap(({ id, teamIds }) => teamIds.map((teamId) => [id, teamId] as const))),
    ),
    part(
      queries.loadKeptHelps,
      helps.map(({ id, planId, offerId, needId, taskIds, hoursPerWeek, namedHours, standing }) =>
        loadRow(id, { hoursPerWeek, namedHours, standing, handovers: taskIds.length }, { planId, offerId, needId }),
      ),
    ),
    part(
      queries.loadKeptHandovers,
      helps.flatMap(({ id, taskIds }) => taskIds.map((taskId, position) => ({ ...joinRow(id, taskId), position }))),
    ),
    part(
      queries.loadKeptShares,
      keptPlans.flatMap(({ id, shares }) =>
        shares.map(({ clientId, ...share }) => ({ ...joinRow(id, clientId), ...share })),
      ),
    ),
  ];
}
