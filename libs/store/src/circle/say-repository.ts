import type { ClientId, PersonId, SeenBy, TieId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';

/** Writes down who may know of a person in a circle. The say outlives the tie: who left is not shown to others then. */
const holdBack = query<{ id: PersonId }>(
  'say.holdBack',
  `MATCH (client:Client {id: $clientId})
   MATCH (person:Person {id: $personId})
   MERGE (client)-[held:HOLDS_BACK]->(person)
   SET held.seenBy = $seenBy
   RETURN person.id AS id`,
);

/** Takes a say back: everyone who may see the circle may know of the person. */
const letBeSeen = query<{ id: PersonId }>(
  'say.letBeSeen',
  `MATCH (:Client {id: $clientId})-[held:HOLDS_BACK]->(person:Person {id: $personId})
   DELETE held
   RETURN person.id AS id`,
);

/** On `(client)`, `(tie)`, `(one)` and `(other)`: the say about a tie is the narrower of those about its two ends. */
const settled = `OPTIONAL MATCH (client)-[ofOne:HOLDS_BACK]->(one)
   OPTIONAL MATCH (client)-[ofOther:HOLDS_BACK]->(other)
   WITH tie, [say IN [ofOne.seenBy, ofOther.seenBy] WHERE say IS NOT NULL] AS says
   SET tie.seenBy = CASE WHEN 'nobody' IN says THEN 'nobody' WHEN 'team' IN says THEN 'team' ELSE null END`;

/** Says of the ties of one person in a circle who may see them, as was said about both ends. */
const settlePerson = query<{ id: TieId }>(
  'say.settlePerson',
  `MATCH (client:Client {id: $clientId})-[:HAS_TIE]->(tie:Tie)-[:FROM|TO]->(:Person {id: $personId})
   MATCH (tie)-[:FROM]->(one:Person)
   MATCH (tie)-[:TO]->(other:Person)
   ${settled}
   RETURN tie.id AS id`,
);

/** The same of one tie. */
const settleTie = query<{ id: TieId }>(
  'say.settleTie',
  `MATCH (client:Client)-[:HAS_TIE]->(tie:Tie {id: $tieId})
   MATCH (tie)-[:FROM]->(one:Person)
   MATCH (tie)-[:TO]->(other:Person)
   ${settled}
   RETURN tie.id AS id`,
);

/** The same of every tie in circles that were loaded whole. */
export const settleCircles = query<never>(
  'say.settleCircles',
  `UNWIND $rows AS row
   MATCH (client:Client {id: row.clientId})-[:HAS_TIE]->(tie:Tie)
   MATCH (tie)-[:FROM]->(one:Person)
   MATCH (tie)-[:TO]->(other:Person)
   ${settled}`,
);

/** Counts one change of a tie of which nothing else changes. */
const countTie = query<{ id: TieId }>(
  'say.countTie',
  `MATCH (tie:Tie {id: $tieId})
   SET tie.version = tie.version + 1
   RETURN tie.id AS id`,
);

/** What a client says of one person in the circle: who may know of them. */
export interface Say {
  readonly clientId: ClientId;
  readonly personId: PersonId;
  /** Their tie with the client; `null` when they have none any more. */
  readonly tieId: TieId | null;
  readonly seenBy: SeenBy;
}

/** Call it with the circle held and the version checked, for who may say it. Every tie of the person follows. */
export async function sayWhoSees(tx: GraphTransaction, { clientId, personId, tieId, seenBy }: Say): Promise<void> {
  if (seenBy === 'everyone') await tx.run(letBeSeen, { clientId, personId });
  else await tx.run(holdBack, { clientId, personId, seenBy });
  await tx.run(settlePerson, { clientId, personId });
  if (tieId !== null) await tx.run(countTie, { tieId });
}

/** For a tie that was just made: whom the client kept before stays kept. */
export async function settleNewTie(tx: GraphTransaction, tieId: TieId): Promise<void> {
  await tx.run(settleTie, { tieId });
}
