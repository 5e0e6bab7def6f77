import type { Permit } from '@kring/access';
import type { TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { inReach, scopeOf } from '../scope.js';

/** Which teams are in reach? */
const teamsQuery = query<{ id: TeamId }>(
  'situation.teams',
  `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(team:Team)
   WHERE ${inReach.team}
   RETURN team.id AS id
   ORDER BY id`,
);

/** All teams that the viewer may look at as a whole. */
export const teamIdsInReach = async (tx: GraphTransaction, permit: Permit): Promise<readonly TeamId[]> =>
  (await tx.run(teamsQuery, scopeOf(permit))).map(({ id }) => id);
