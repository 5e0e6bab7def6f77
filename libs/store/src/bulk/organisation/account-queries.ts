import { query } from '../../engine/graph-db.js';

/** Loads accounts. */
export const loadAccounts = query<never>(
  'bulk.accounts',
  `UNWIND $rows AS row
   MATCH (organisation:Organisation {id: row.organisationId})
   MERGE (account:Account {id: row.id})
   ON CREATE SET account = row.properties
   WITH account, organisation
   MERGE (account)<-[:HAS_ACCOUNT]-(organisation)`,
);

/** Says in which teams an account works. */
export const loadWorkplaces = query<never>(
  'bulk.workplaces',
  `UNWIND $rows AS row
   MATCH (account:Account {id: row.id})
   MATCH (team:Team {id: row.other})
   MERGE (account)-[:WORKS_IN]->(team)`,
);

/** Says which teams an account guides. */
export const loadGuidedTeams = query<never>(
  'bulk.guidedTeams',
  `UNWIND $rows AS row
   MATCH (account:Account {id: row.id})
   MATCH (team:Team {id: row.other})
   MERGE (account)-[:GUIDES]->(team)`,
);

/** Says for which team member an account acts. */
export const loadAccountsOfMembers = query<never>(
  'bulk.accountsOfMembers',
  `UNWIND $rows AS row
   MATCH (account:Account {id: row.id})
   MATCH (member:TeamMember {id: row.other})
   MERGE (account)-[:ACTS_FOR]->(member)`,
);

/** Says for which person an account acts. */
export const loadAccountsOfPeople = query<never>(
  'bulk.accountsOfPeople',
  `UNWIND $rows AS row
   MATCH (account:Account {id: row.id})
   MATCH (person:Person {id: row.other})
   MERGE (account)-[:ACTS_FOR]->(person)`,
);

/** Says for which client an account acts. */
export const loadAccountsOfClients = query<never>(
  'bulk.accountsOfClients',
  `UNWIND $rows AS row
   MATCH (account:Account {id: row.id})
   MATCH (client:Client {id: row.other})
   MERGE (account)-[:ACTS_FOR]->(client)`,
);

/** The organisation is complete. */
export const endLoading = query<never>(
  'bulk.endLoading',
  `UNWIND $rows AS row
   MATCH (organisation:Organisation {id: row.id})
   REMOVE organisation.loading`,
);
