import { query } from '../../engine/graph-db.js';

/** Loads offers. */
export const loadOffers = query<never>(
  'bulk.offers',
  `UNWIND $rows AS row
   MATCH (person:Person {id: row.personId})
   MERGE (offer:Offer {id: row.id})
   ON CREATE SET offer = row.properties
   WITH offer, person
   MERGE (offer)<-[:MAKES]-(person)`,
);

/** Says for which client an offer is meant. */
export const loadOffersForClients = query<never>(
  'bulk.offersForClients',
  `UNWIND $rows AS row
   MATCH (offer:Offer {id: row.id})
   MATCH (client:Client {id: row.other})
   MERGE (offer)-[:MEANT_FOR]->(client)`,
);

/** Says for which team an offer is meant. */
export const loadOffersForTeams = query<never>(
  'bulk.offersForTeams',
  `UNWIND $rows AS row
   MATCH (offer:Offer {id: row.id})
   MATCH (team:Team {id: row.other})
   MERGE (offer)-[:MEANT_FOR]->(team)`,
);

/** Loads needs. */
export const loadNeeds = query<never>(
  'bulk.needs',
  `UNWIND $rows AS row
   MATCH (team:Team {id: row.teamId})
   MERGE (need:Need {id: row.id})
   ON CREATE SET need = row.properties
   WITH need, team
   MERGE (need)<-[:HAS_NEED]-(team)`,
);

/** Says which client a need is for. */
export const loadNeedsOfClients = query<never>(
  'bulk.needsOfClients',
  `UNWIND $rows AS row
   MATCH (need:Need {id: row.id})
   MATCH (client:Client {id: row.other})
   MERGE (need)-[:FOR]->(client)`,
);

/** Loads tasks. */
export const loadTasks = query<never>(
  'bulk.tasks',
  `UNWIND $rows AS row
   MATCH (team:Team {id: row.teamId})
   MERGE (task:Task {id: row.id})
   ON CREATE SET task = row.properties
   WITH task, team
   MERGE (task)<-[:DOES]-(team)`,
);

/** Loads matches. */
export const loadMatches = query<never>(
  'bulk.matches',
  `UNWIND $rows AS row
   MATCH (offer:Offer {id: row.offerId})
   MERGE (asked:\`Match\` {id: row.id})
   ON CREATE SET asked = row.properties
   WITH asked, offer
   MERGE (asked)-[:PROPOSES]->(offer)`,
);

/** Says which need a match meets. */
export const loadMatchedNeeds = query<never>(
  'bulk.matchedNeeds',
  `UNWIND $rows AS row
   MATCH (asked:\`Match\` {id: row.id})
   MATCH (need:Need {id: row.other})
   MERGE (asked)-[:MEETS]->(need)`,
);

/** Says which task a match takes over. */
export const loadMatchedTasks = query<never>(
  'bulk.matchedTasks',
  `UNWIND $rows AS row
   MATCH (asked:\`Match\` {id: row.id})
   MATCH (task:Task {id: row.other})
   MERGE (asked)-[:TAKES_OVER]->(task)`,
);

/** Says to which needs the hours go that a match frees, and how many to each. */
export const loadFreedHours = query<never>(
  'bulk.freedHours',
  `UNWIND $rows AS row
   MATCH (asked:\`Match\` {id: row.id})
   MATCH (need:Need {id: row.other})
   MERGE (asked)-[link:FREES_FOR]->(need)
   ON CREATE SET link.hoursPerWeek = row.hoursPerWeek`,
);

/** Loads the further steps of chains. */
export const loadHandovers = query<never>(
  'bulk.handovers',
  `UNWIND $rows AS row
   MATCH (asked:\`Match\` {id: row.id})
   MATCH (task:Task {id: row.other})
   MERGE (asked)-[step:HANDS_ON]->(task)
   ON CREATE SET step.order = row.order, step.byTeamId = row.byTeamId, step.hoursPerWeek = row.hoursPerWeek`,
);

/** Loads agreements. */
export const loadAgreements = query<never>(
  'bulk.agreements',
  `UNWIND $rows AS row
   MATCH (asked:\`Match\` {id: row.matchId})
   MERGE (agreement:Agreement {id: row.id})
   ON CREATE SET agreement = row.properties
   WITH agreement, asked
   MERGE (agreement)-[:SEALS]->(asked)`,
);
