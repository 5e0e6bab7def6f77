import type { Permit } from '@kring/access';
import type { CalendarDay, MatchId, NeedId, OfferId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { needInReach } from '../need/need-reach.js';
import { offerToChange } from '../offer/offer-reach.js';
import { scopeOf } from '../scope.js';
import { agreedForNeed } from './agreement/agreed-for-need.js';
import { matchEnds, matchInReach } from './match-reach.js';

/** `(other)` frees hours for another open need too, so that its question still goes somewhere. */
const goesElsewhere = `EXISTS { MATCH (other)-[:FREES_FOR]->(elsewhere:Need {state: 'open'}) WHERE elsewhere.id <> $needId }`;

/** Says that a need a match goes to is met, and takes back what others were still asked for it alone. */
const needMetQuery = query<{ id: NeedId }>(
  'match.needMet',
  `MATCH (asked:\`Match\` {id: $matchId})-[:MEETS|FREES_FOR]->(need:Need {id: $needId, state: 'open'})
   ${matchEnds}
   WHERE ${matchInReach.ofHelper}
   SET need.state = 'met', need.version = need.version + 1
   WITH need
   OPTIONAL MATCH (need)<-[:MEETS|FREES_FOR]-(other:\`Match\` {state: 'proposed'})
   WHERE NOT ${goesElsewhere}
   FOREACH (open IN CASE WHEN other IS NULL THEN [] ELSE [other] END |
     SET open.state = 'withdrawn', open.version = open.version + 1)
   RETURN DISTINCT need.id AS id`,
);

/** Opens a need again that asks for more than was agreed for it. */
const needReopenedQuery = query<{ id: NeedId }>(
  'match.needReopened',
  `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team)-[:HAS_NEED]->(need:Need {id: $needId, state: 'met'})
   WHERE ${needInReach.toChange}
   OPTIONAL MATCH (need)<-[link:MEETS|FREES_FOR]-(accepted:\`Match\` {state: 'accepted'})<-[:SEALS]-(agreement:Agreement)
   WHERE agreement.until IS NULL OR agreement.until >= $today
   WITH need, coalesce(sum(${agreedForNeed}), 0) AS agreed
   WHERE need.hoursPerWeek > agreed
   SET need.state = 'open'
   RETURN need.id AS id`,
);

/** Takes back what helpers were still asked for a need that is withdrawn, and for no other. */
const needWithdrawnQuery = query<{ withdrawn: number }>(
  'match.needWithdrawn',
  `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team)-[:HAS_NEED]->(need:Need {id: $needId})
   WHERE ${needInReach.toChange}
   MATCH (need)<-[:MEETS|FREES_FOR]-(other:\`Match\` {state: 'proposed'})
   WHERE NOT ${goesElsewhere}
   SET other.state = 'withdrawn', other.version = other.version + 1
   RETURN count(other) AS withdrawn`,
);

/** Takes back what a helper was still asked with an offer that is withdrawn. */
const offerWithdrawnQuery = query<{ withdrawn: number }>(
  'match.offerWithdrawn',
  `MATCH (organisation:Organisation)-[:KNOWS]->(person:Person)-[:MAKES]->(offer:Offer {id: $offerId})
   WHERE ${offerToChange}
   MATCH (offer)<-[:PROPOSES]-(asked:\`Match\` {state: 'proposed'})
   SET asked.state = 'withdrawn', asked.version = asked.version + 1
   RETURN count(asked) AS withdrawn`,
);

/** Marks a need as met by what the viewer just agreed to. Others who were still asked for it alone need not answer any more. */
export async function markNeedMet(
  tx: GraphTransaction,
  permit: Permit,
  { matchId, needId }: { readonly matchId: MatchId; readonly needId: NeedId },
): Promise<void> {
  await tx.run(needMetQuery, { ...scopeOf(permit), matchId, needId });
}

/** Opens a met need again when it now asks for more than agreements that have not ended give. Change it first. */
export async function reopenNeed(
  tx: GraphTransaction,
  permit: Permit,
  { needId, today }: { readonly needId: NeedId; readonly today: CalendarDay },
): Promise<void> {
  await tx.run(needReopenedQuery, { ...scopeOf(permit), needId, today });
}

/** Nobody has to answer for a need that is no longer there; who would free hours for others too still does. */
export async function withdrawMatchesOfNeed(tx: GraphTransaction, permit: Permit, needId: NeedId): Promise<void> {
  await tx.run(needWithdrawnQuery, { ...scopeOf(permit), needId });
}

/** Nobody has to answer with an offer that is no longer there. */
export async function withdrawMatchesOfOffer(tx: GraphTransaction, permit: Permit, offerId: OfferId): Promise<void> {
  await tx.run(offerWithdrawnQuery, { ...scopeOf(permit), offerId });
}
