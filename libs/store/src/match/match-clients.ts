import type { Permit } from '@kring/access';
import type { ClientId, MatchId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { scopeOf } from '../scope.js';
import { matchEnds, matchToSee } from './match-reach.js';

/** Which clients are these matches about, because they have the need? */
const clientsQuery = query<{ id: ClientId }>(
  'match.clients',
  `UNWIND $ids AS matchId
   MATCH (asked:\`Match\` {id: matchId})
   ${matchEnds}
   WHERE ${matchToSee}
   MATCH (asked)-[:MEETS|FREES_FOR]->(:Need)-[:FOR]->(client:Client)
   RETURN DISTINCT client.id AS id`,
);

/** The clients whose needs these matches are about, for the AccessEvent. */
export const clientsOfMatches = async (
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly MatchId[],
): Promise<readonly ClientId[]> => (await tx.run(clientsQuery, { ...scopeOf(permit), ids })).map(({ id }) => id);
