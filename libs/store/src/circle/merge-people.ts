import type { ClientId, ConsentId, Instant, PersonId, PhotoId } from '@kring/care-network';
import { query, type GraphTransaction, type Query } from '../engine/graph-db.js';

/** In how many circles besides this one does somebody stand, and who acts for them? */
const bonds = query<{ elsewhere: number; accounts: number; ownCircles: number }>(
  'merge.bonds',
  `MATCH (person:Person {id: $personId})
   RETURN COUNT { MATCH (person)<-[:TO|FROM]-(:Tie)<-[:HAS_TIE]-(client:Client) WHERE client.id <> $clientId } AS elsewhere,
     COUNT { (person)<-[:ACTS_FOR]-(:Account) } AS accounts, COUNT { (person)<-[:\`IS\`]-(:Client) } AS ownCircles`,
);

type Move = Query<{ id: string }>;

/** What one person made or said hangs on another from now on: all of it, or the named ones. */
const moveOut = (name: string, type: 'MAKES' | 'GAVE' | 'DID_NOT_GIVE', label: string): Move =>
  query(
    name,
    `MATCH (one:Person {id: $fromId})-[held:${type}]->(thing:${label})
     WHERE $ids IS NULL OR thing.id IN $ids
     MATCH (other:Person {id: $toId})
     CREATE (other)-[:${type}]->(thing)
     DELETE held
     RETURN thing.id AS id`,
  );

const moveOffers = moveOut('merge.moveOffers', 'MAKES', 'Offer');
const moveConsents = moveOut('merge.moveConsents', 'GAVE', 'Consent');
const moveRetracted = moveOut('merge.moveRetracted', 'DID_NOT_GIVE', 'Consent');

/** What a team holds about one person, it holds about another from now on. */
const moveConcerns: Move = query(
  'merge.moveConcerns',
  `MATCH (one:Person {id: $fromId})<-[held:CONCERNS]-(concern:SafeguardingConcern)
   WHERE $ids IS NULL OR concern.id IN $ids
   MATCH (other:Person {id: $toId})
   CREATE (other)<-[:CONCERNS]-(concern)
   DELETE held
   RETURN concern.id AS id`,
);

/** Gives the photo of one person to another who has none. */
const movePhoto: Move = query(
  'merge.movePhoto',
  `MATCH (one:Person {id: $fromId})-[held:HAS_PHOTO]->(photo:Photo)
   WHERE $ids IS NULL OR photo.id IN $ids
   MATCH (other:Person {id: $toId})
   WHERE other.photoId IS NULL
   CREATE (other)-[:HAS_PHOTO]->(photo)
   SET other.photoId = photo.id, one.photoId = null
   DELETE held
   RETURN photo.id AS id`,
);

/** Says that two entries are one person. */
const join = query<{ id: PersonId }>(
  'merge.join',
  `MATCH (gone:Person {id: $fromId})
   MATCH (kept:Person {id: $toId})
   MERGE (gone)-[:MERGED_INTO]->(kept)
   RETURN kept.id AS id`,
);

/** Takes that back. */
const part = query<{ id: PersonId }>(
  'merge.part',
  `MATCH (gone:Person {id: $fromId})-[merged:MERGED_INTO]->(kept:Person {id: $toId})
   DELETE merged
   RETURN kept.id AS id`,
);

/** Who became part of this person, also by way of others? */
const mergedIn = query<{ id: PersonId }>(
  'merge.mergedIn',
  `MATCH (gone:Person)-[:MERGED_INTO*1..9]->(:Person {id: $personId})
   RETURN DISTINCT gone.id AS id`,
);

/** Writes down on consents that they no longer hold, or that they hold again. */
const withdraw = query<{ id: ConsentId }>(
  'merge.withdraw',
  `UNWIND $ids AS id
   MATCH (consent:Consent {id: id})
   SET consent.withdrawnAt = $at
   RETURN consent.id AS id`,
);

/** Whether a person stands in another circle, has an account or is a client: then they cannot be the entry that goes. */
export async function isBoundElsewhere(tx: GraphTransaction, clientId: ClientId, personId: PersonId): Promise<boolean> {
  const [row] = await tx.run(bonds, { clientId, personId });
  return !row || row.elsewhere + row.accounts + row.ownCircles > 0;
}

/** What went from one entry to the other, by id. */
export interface Moved {
  readonly offers: readonly string[];
  readonly consents: readonly string[];
  readonly retracted: readonly string[];
  readonly concerns: readonly string[];
  readonly photos: readonly PhotoId[];
}

/** Moves what hangs on one entry to the other: all of it, or what is named. Hold the circle first. */
export async function moveToPerson(
  tx: GraphTransaction,
  fromId: PersonId,
  toId: PersonId,
  only: Moved | null,
): Promise<Moved> {
  const run = async (move: Move, ids: readonly string[] | null): Promise<readonly string[]> =>
    (await tx.run(move, { fromId, toId, ids })).map(({ id }) => id);
  return {
    offers: await run(moveOffers, only?.offers ?? null),
    consents: await run(moveConsents, only?.consents ?? null),
    retracted: await run(moveRetracted, only?.retracted ?? null),
    concerns: await run(moveConcerns, only?.concerns ?? null),
    photos: (await run(movePhoto, only?.photos ?? null)) as readonly PhotoId[],
  };
}

/**
 * Says that one entry is the other from now on. What hangs on it is for `moveToPerson`. Saying it twice changes
 * nothing.
 */
export async function joinPeople(tx: GraphTransaction, goneId: PersonId, keptId: PersonId): Promise<void> {
  await tx.run(join, { fromId: goneId, toId: keptId });
}

/** Takes that back: they are two people again. What was moved is for `moveToPerson` to bring back. */
export async function partPeople(tx: GraphTransaction, goneId: PersonId, keptId: PersonId): Promise<void> {
  await tx.run(part, { fromId: goneId, toId: keptId });
}

/** Entries that became part of this person. Who forgets the person forgets them too. */
export const mergedInto = async (tx: GraphTransaction, personId: PersonId): Promise<readonly PersonId[]> =>
  (await tx.run(mergedIn, { personId })).map(({ id }) => id);

/** `at` is `null` for consents that hold again. */
export async function settleConsents(
  tx: GraphTransaction,
  ids: readonly ConsentId[],
  at: Instant | null,
): Promise<void> {
  if (ids.length > 0) await tx.run(withdraw, { ids, at });
}
