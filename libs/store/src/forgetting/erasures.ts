import type { CalendarDay, PersonId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';

/** Remembers that somebody was erased: an id that leads to nothing any more, and the day. */
const keepErasure = query<{ id: PersonId }>(
  'forgetting.keepErasure',
  `MERGE (erasure:Erasure {id: $personId})
   SET erasure.erasedOn = $today
   RETURN erasure.id AS id`,
);

/** Who of those that were erased is in the store all the same? */
const erasedButThere = query<{ id: PersonId }>(
  'forgetting.erasedButThere',
  `MATCH (erasure:Erasure)
   MATCH (person:Person {id: erasure.id})
   RETURN person.id AS id ORDER BY id`,
);

/**
 * Call it where a person is erased. The record holds an id and a day and nothing of who it was; it stays in the store and
 * in every later backup, so that a backup from before does not bring the person back.
 */
export async function recordErasure(tx: GraphTransaction, personId: PersonId, today: CalendarDay): Promise<void> {
  await tx.run(keepErasure, { personId, today });
}

/** People whom an older backup brought back after they were erased. */
export const findErasedButThere = async (tx: GraphTransaction): Promise<readonly PersonId[]> =>
  (await tx.run(erasedButThere)).map(({ id }) => id);
