import type { Permit } from '@kring/access';
import type { MatchId, MatchState } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { scopeOf } from '../scope.js';
import { matchEnds, matchInReach, matchToSee } from './match-reach.js';
import { matchColumns, matchOf, type MatchRow, type TeamMatch } from './match-row.js';

/**
 * Which match may the viewer decide on? Holds it, its offer, its work, its further tasks and the needs it frees for until the transaction ends:
 * of two helpers who say yes at once, the second sees what the first agreed to.
 */
const holdQuery = query<MatchRow>(
  'match.hold',
  `MATCH (asked:\`Match\` {id: $id})
   ${matchEnds}
   WHERE ${matchToSee}
   SET asked.version = asked.version, offer.version = offer.version, work.version = work.version
   WITH asked, offer, team
   OPTIONAL MATCH (asked)-[:FREES_FOR]->(need:Need)
   FOREACH (held IN CASE WHEN need IS NULL THEN [] ELSE [need] END | SET held.version = held.version)
   WITH DISTINCT asked, offer, team
   OPTIONAL MATCH (asked)-[:HANDS_ON]->(task:Task)
   FOREACH (held IN CASE WHEN task IS NULL THEN [] ELSE [task] END | SET held.version = held.version)
   WITH DISTINCT asked, offer, team
   RETURN ${matchColumns}`,
);

/** The team takes a match back. */
const withdrawQuery = query<{ id: MatchId }>(
  'match.withdraw',
  `MATCH (asked:\`Match\` {id: $id})
   ${matchEnds}
   WHERE ${matchInReach.ofTeam}
   SET asked.state = 'withdrawn', asked.version = asked.version + 1
   RETURN asked.id AS id`,
);

/** The helper answers. */
const answerQuery = query<{ id: MatchId }>(
  'match.answer',
  `MATCH (asked:\`Match\` {id: $id})
   ${matchEnds}
   WHERE ${matchInReach.ofHelper}
   SET asked.state = $state, asked.counterOffer = $counterOffer, asked.version = asked.version + 1
   RETURN asked.id AS id`,
);

/** A match in reach of the team or the helper, held until the transaction ends; `null` when it is out of reach. */
export async function holdMatch(tx: GraphTransaction, permit: Permit, id: MatchId): Promise<TeamMatch | null> {
  const [row] = await tx.run(holdQuery, { ...scopeOf(permit), id });
  return row ? matchOf(row) : null;
}

/** False when the match is out of reach. Hold it first. */
export const withdrawMatch = async (tx: GraphTransaction, permit: Permit, id: MatchId): Promise<boolean> =>
  (await tx.run(withdrawQuery, { ...scopeOf(permit), id })).length > 0;

/** False when the viewer is not the helper. Hold it first. */
export const answerMatch = async (
  tx: GraphTransaction,
  permit: Permit,
  id: MatchId,
  answer: { readonly state: MatchState; readonly counterOffer: string | null },
): Promise<boolean> => (await tx.run(answerQuery, { ...scopeOf(permit), id, ...answer })).length > 0;
