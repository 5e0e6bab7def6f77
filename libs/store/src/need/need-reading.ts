import type { Permit } from '@kring/access';
import type { ClientId, Need, NeedId, NeedState, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { afterPageStart, pageOf, pageParameters, type Page, type PageRequest } from '../page.js';
import { scopeOf } from '../scope.js';
import { needInReach } from './need-reach.js';
import { needColumns, needOf, type NeedRow } from './need-row.js';

/** Which needs to read. What is `null` does not narrow. */
export interface NeedFilter {
  readonly teamId: TeamId | null;
  readonly clientId: ClientId | null;
  readonly state: NeedState | null;
}

/** Which of these needs are in reach? */
const needsByIds = query<NeedRow>(
  'need.byIds',
  `UNWIND $ids AS id
   MATCH (need:Need {id: id})<-[:HAS_NEED]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${needInReach.toSee}
   RETURN ${needColumns}`,
);

const inList = `${needInReach.toSee}
   AND ($state IS NULL OR need.state = $state)
   AND ($teamId IS NULL OR team.id = $teamId)
   AND ($clientId IS NULL OR EXISTS { (need)-[:FOR]->(:Client {id: $clientId}) })`;

/** Which needs stand on a page of the list, by title? */
const needPage = query<NeedRow>(
  'need.page',
  `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(team:Team)-[:HAS_NEED]->(need:Need)
   WHERE ${inList} AND ${afterPageStart('need.title', 'need.id')}
   WITH team, need ORDER BY need.title, need.id LIMIT $limit
   RETURN ${needColumns}
   ORDER BY need.title, need.id`,
);

/** How many needs does the list have? */
const needCount = query<{ count: number }>(
  'need.count',
  `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(team:Team)-[:HAS_NEED]->(need:Need)
   WHERE ${inList}
   RETURN count(need) AS count`,
);

/** Needs by id; a need out of reach is left out, as one that does not exist. */
export async function findNeeds(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly NeedId[],
): Promise<readonly Need[]> {
  return (await tx.run(needsByIds, { ...scopeOf(permit), ids })).map(needOf);
}

/** Needs by title. Without a state, those of every state. */
export async function pageNeeds(
  tx: GraphTransaction,
  permit: Permit,
  { teamId, clientId, state }: NeedFilter,
  request: PageRequest,
): Promise<Page<Need>> {
  const parameters = { ...scopeOf(permit), teamId, clientId, state };
  const rows = await tx.run(needPage, { ...parameters, ...pageParameters(request) });
  const [total] = await tx.run(needCount, parameters);
  return pageOf(rows.map(needOf), total?.count ?? 0, request, ({ title, id }) => ({ text: title, id }));
}
