import type { Permit } from '@kring/access';
import type { ClientId, PersonId, Tie, TieId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';
import { inReach, scopeOf } from '../scope.js';
import { settleNewTie } from './say-repository.js';
import { tieColumns, tieOf, tieProperties, type TieContent, type TieRow } from './tie-row.js';

const tieWithEnds = `MATCH (tie:Tie {id: $tieId})<-[:HAS_TIE]-(client:Client)
   MATCH (client)<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)`;

/** What is this tie, if it is in reach? */
const tieById = query<TieRow>(
  'tie.byId',
  `${tieWithEnds}
   WHERE ${inReach.tie}
   MATCH (tie)-[:FROM]->(one:Person)
   MATCH (tie)-[:TO]->(other:Person)
   RETURN ${tieColumns}`,
);

/** Which ties has a person in a circle, also those that are kept from the viewer? */
const tiesOfMember = query<TieRow>(
  'tie.ofMember',
  `MATCH (client:Client {id: $clientId})-[:HAS_TIE]->(tie:Tie)-[:FROM|TO]->(:Person {id: $personId})
   MATCH (tie)-[:FROM]->(one:Person)
   MATCH (tie)-[:TO]->(other:Person)
   RETURN ${tieColumns}
   ORDER BY tie.id`,
);

/** Joins two people in the circle of a client. Who may stand in it was checked before. */
const createTie = query<{ id: TieId }>(
  'tie.create',
  `MATCH (client:Client {id: $clientId})
   MATCH (one:Person {id: $fromId})
   MATCH (other:Person {id: $toId})
   CREATE (client)-[:HAS_TIE]->(tie:Tie {id: $id, version: $version})
   CREATE (tie)-[:FROM]->(one)
   CREATE (tie)-[:TO]->(other)
   SET tie += $properties
   RETURN tie.id AS id`,
);

/** Changes what is recorded of a tie. */
const saveTie = query<{ id: TieId }>(
  'tie.save',
  `MATCH (tie:Tie {id: $tieId})
   SET tie += $properties, tie.version = tie.version + 1
   RETURN tie.id AS id`,
);

/** Takes the places by hand of these ties away. */
const clearHandPlaces = query<{ cleared: number }>(
  'tie.clearHandPlaces',
  `UNWIND $ids AS id
   MATCH (tie:Tie {id: id})
   SET tie.handDepth = null, tie.handAngle = null, tie.version = tie.version + 1
   RETURN count(*) AS cleared`,
);

/** Takes these ties away. */
const deleteTies = query<{ deleted: number }>(
  'tie.delete',
  `UNWIND $ids AS id
   MATCH (tie:Tie {id: id})
   DETACH DELETE tie
   RETURN count(*) AS deleted`,
);

/** `null` when the tie is out of reach. */
export async function findTie(tx: GraphTransaction, permit: Permit, tieId: TieId): Promise<Tie | null> {
  const [row] = await tx.run(tieById, { ...scopeOf(permit), tieId });
  return row ? tieOf(row) : null;
}

/**
 * Every tie of a person in a circle: who leaves takes them all along, also a tie that the viewer may not know of. For
 * what is written, never for what is shown. Call it with the circle held.
 */
export const findTiesOfMember = async (
  tx: GraphTransaction,
  clientId: ClientId,
  personId: PersonId,
): Promise<readonly Tie[]> => (await tx.run(tiesOfMember, { clientId, personId })).map(tieOf);

/** Whom a new tie joins, and in whose circle. */
export interface Joined {
  readonly clientId: ClientId;
  readonly fromId: PersonId;
  readonly toId: PersonId;
}

/** Call it with the circle held, after `checkTie`. */
export async function addTie(tx: GraphTransaction, joined: Joined, content: TieContent): Promise<TieId> {
  const id = newId<TieId>();
  await tx.run(createTie, { ...joined, id, version: 1, properties: tieProperties(content) });
  await settleNewTie(tx, id);
  return id;
}

/**
 * Puts a tie back under the id it had, for who takes its removal back. Its version goes on where
 * it was, so that nobody who saw it before takes it for the same. Call it with the circle held, after `checkTie`.
 */
export async function restoreTie(
  tx: GraphTransaction,
  { tieId, version, ...joined }: Joined & { readonly tieId: TieId; readonly version: number },
  content: TieContent,
): Promise<void> {
  await tx.run(createTie, { ...joined, id: tieId, version, properties: tieProperties(content) });
  await settleNewTie(tx, tieId);
}

/** Call it with the circle held and the version checked. */
export async function changeTie(tx: GraphTransaction, tieId: TieId, content: TieContent): Promise<void> {
  await tx.run(saveTie, { tieId, properties: tieProperties(content) });
}

/** Takes the places by hand of these ties away. Call it with the circle held. */
export async function letKringLayOut(tx: GraphTransaction, ids: readonly TieId[]): Promise<void> {
  await tx.run(clearHandPlaces, { ids });
}

/** Call it with the circle held. The people they joined stay. */
export async function removeTies(tx: GraphTransaction, ids: readonly TieId[]): Promise<void> {
  await tx.run(deleteTies, { ids });
}
