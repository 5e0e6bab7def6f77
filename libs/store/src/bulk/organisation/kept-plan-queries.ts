import { query } from '../../engine/graph-db.js';

/** Writes plans that were kept, by whom. */
export const loadKeptPlans = query<never>(
  'bulk.keptPlans',
  `UNWIND $rows AS row
   MATCH (account:Account {id: row.accountId})
   MERGE (plan:KeptPlan {id: row.id})
   ON CREATE SET plan = row.properties
   WITH plan, account
   MERGE (plan)-[:KEPT_BY]->(account)`,
);

/** Says for which teams they are. */
export const loadTeamsOfKeptPlans = query<never>(
  'bulk.teamsOfKeptPlans',
  `UNWIND $rows AS row
   MATCH (plan:KeptPlan {id: row.id})
   MATCH (team:Team {id: row.other})
   MERGE (plan)-[:PLANS_FOR]->(team)`,
);

/** Writes who does what in them. */
export const loadKeptHelps = query<never>(
  'bulk.keptHelps',
  `UNWIND $rows AS row
   MATCH (plan:KeptPlan {id: row.planId})
   MATCH (offer:Offer {id: row.offerId})
   MATCH (need:Need {id: row.needId})
   MERGE (help:KeptHelp {id: row.id})
   ON CREATE SET help = row.properties
   WITH plan, offer, need, help
   MERGE (plan)-[:HOLDS]->(help)
   MERGE (help)-[:USES]->(offer)
   MERGE (help)-[:HELPS]->(need)`,
);

/** Writes which tasks are handed over on the way. */
export const loadKeptHandovers = query<never>(
  'bulk.keptHandovers',
  `UNWIND $rows AS row
   MATCH (help:KeptHelp {id: row.id})
   MATCH (task:Task {id: row.other})
   MERGE (help)-[way:BY_WAY_OF]->(task)
   ON CREATE SET way.position = row.position`,
);

/** Writes what each client asked and was to get. */
export const loadKeptShares = query<never>(
  'bulk.keptShares',
  `UNWIND $rows AS row
   MATCH (plan:KeptPlan {id: row.id})
   MATCH (client:Client {id: row.other})
   MERGE (plan)-[share:GIVES]->(client)
   ON CREATE SET share.needs = row.needs, share.needsMet = row.needsMet, share.hoursAsked = row.hoursAsked,
     share.hoursMet = row.hoursMet`,
);
