import type { PersonId } from '@kring/care-network';
import { query } from '../../engine/graph-db.js';

/** Changes what is recorded of people. */
export const changePeople = query<{ id: PersonId }>(
  'bulk.changePeople',
  `UNWIND $rows AS row
   MATCH (person:Person {id: row.id})
   SET person += row.properties, person.version = person.version + 1
   RETURN person.id AS id`,
);
