import type { PersonId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';

/** Takes away every line that tells of a person. */
const forget = query<{ forgotten: number }>(
  'change.forgetPerson',
  `MATCH (person:Person {id: $personId})<-[:TELLS_OF|SEEN_FROM]-(change:CircleChange)
   WITH DISTINCT change
   DETACH DELETE change
   RETURN count(*) AS forgotten`,
);

/**
 * For who erases a person: the log of every circle forgets them, and the circle as it was on an earlier day no longer
 * shows them. Call it before the person goes. The numbers of the other lines stay. Answers how many edits went.
 */
export async function forgetPersonInHistory(tx: GraphTransaction, personId: PersonId): Promise<number> {
  const [row] = await tx.run(forget, { personId });
  return row?.forgotten ?? 0;
}
