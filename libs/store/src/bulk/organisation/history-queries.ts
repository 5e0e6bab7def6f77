import { query } from '../../engine/graph-db.js';

/** Loads what was done in circles; the count on the client follows. */
export const loadChanges = query<never>(
  'bulk.changes',
  `UNWIND $rows AS row
   MATCH (client:Client {id: row.clientId})
   MATCH (account:Account {id: row.accountId})
   MATCH (person:Person {id: row.personId})
   MERGE (change:CircleChange {id: row.id})
   ON CREATE SET change = row.properties
   WITH change, client, account, person
   SET client.sequence =
     CASE WHEN coalesce(client.sequence, 0) < change.sequence THEN change.sequence ELSE client.sequence END
   MERGE (change)<-[:HAS_CHANGE]-(client)
   MERGE (change)-[:BY]->(account)
   MERGE (change)-[:TELLS_OF]->(person)`,
);

/** Loads from whom the ties in these changes run. */
export const loadOtherEnds = query<never>(
  'bulk.otherEnds',
  `UNWIND $rows AS row
   MATCH (change:CircleChange {id: row.id})
   MATCH (person:Person {id: row.other})
   MERGE (change)-[:SEEN_FROM]->(person)`,
);

/** Loads the moments of circles that have a name. */
export const loadVersions = query<never>(
  'bulk.versions',
  `UNWIND $rows AS row
   MATCH (client:Client {id: row.clientId})
   MATCH (account:Account {id: row.accountId})
   MERGE (version:CircleVersion {id: row.id})
   ON CREATE SET version = row.properties
   WITH version, client, account
   MERGE (version)<-[:HAS_VERSION]-(client)
   MERGE (version)-[:BY]->(account)`,
);
