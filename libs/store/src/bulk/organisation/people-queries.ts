import { query } from '../../engine/graph-db.js';

/*
 * Loading is safe to repeat: a node that is there already stays as it is. The relationship is merged from the new
 * node's side, because Grafeo walks the relationships of the left node, and an organisation has very many.
 */

/** Loads the organisation, marked as being loaded. */
export const loadOrganisation = query<never>(
  'bulk.organisation',
  `UNWIND $rows AS row
   MERGE (organisation:Organisation {id: row.id})
   ON CREATE SET organisation = row.properties`,
);

/** Loads teams. */
export const loadTeams = query<never>(
  'bulk.teams',
  `UNWIND $rows AS row
   MATCH (organisation:Organisation {id: row.organisationId})
   MERGE (team:Team {id: row.id})
   ON CREATE SET team = row.properties
   WITH team, organisation
   MERGE (team)<-[:HAS_TEAM]-(organisation)`,
);

/** Loads who works in the teams. */
export const loadTeamMembers = query<never>(
  'bulk.teamMembers',
  `UNWIND $rows AS row
   MATCH (team:Team {id: row.teamId})
   MERGE (member:TeamMember {id: row.id})
   ON CREATE SET member = row.properties
   WITH member, team
   MERGE (member)<-[:HAS_MEMBER]-(team)`,
);

/** Loads people. */
export const loadPeople = query<never>(
  'bulk.people',
  `UNWIND $rows AS row
   MATCH (organisation:Organisation {id: row.organisationId})
   MERGE (person:Person {id: row.id})
   ON CREATE SET person = row.properties
   WITH person, organisation
   MERGE (person)<-[:KNOWS]-(organisation)`,
);

/** Loads the skills that people hold; the skill list grows with them. */
export const loadHeldSkills = query<never>(
  'bulk.heldSkills',
  `UNWIND $rows AS row
   MATCH (person:Person {id: row.id})
   MERGE (skill:Skill {code: row.code})
   MERGE (person)-[held:HAS_SKILL]->(skill)
   ON CREATE SET held.level = row.level, held.source = row.source, held.likesDoingIt = row.likesDoingIt`,
);

/** Loads what people agreed to. */
export const loadConsents = query<never>(
  'bulk.consents',
  `UNWIND $rows AS row
   MATCH (person:Person {id: row.personId})
   MERGE (consent:Consent {id: row.id})
   ON CREATE SET consent = row.properties
   WITH consent, person
   MERGE (consent)<-[:GAVE]-(person)`,
);

/** Loads clients. */
export const loadClients = query<never>(
  'bulk.clients',
  `UNWIND $rows AS row
   MATCH (team:Team {id: row.teamId})
   MATCH (person:Person {id: row.personId})
   MERGE (client:Client {id: row.id})
   ON CREATE SET client = row.properties
   WITH client, team, person
   MERGE (client)<-[:CARES_FOR]-(team)
   MERGE (client)-[:\`IS\`]->(person)`,
);

/** Loads ties. */
export const loadTies = query<never>(
  'bulk.ties',
  `UNWIND $rows AS row
   MATCH (client:Client {id: row.clientId})
   MATCH (one:Person {id: row.fromId})
   MATCH (other:Person {id: row.toId})
   MERGE (tie:Tie {id: row.id})
   ON CREATE SET tie = row.properties
   WITH tie, client, one, other
   MERGE (tie)<-[:HAS_TIE]-(client)
   MERGE (tie)-[:FROM]->(one)
   MERGE (tie)-[:TO]->(other)`,
);

/** Loads what clients say of who may know whom, by their tie with the person. */
export const loadSays = query<never>(
  'bulk.says',
  `UNWIND $rows AS row
   MATCH (client:Client)-[:HAS_TIE]->(tie:Tie {id: row.id})
   MATCH (tie)-[:FROM]->(:Person)<-[:\`IS\`]-(client)
   MATCH (tie)-[:TO]->(person:Person)
   MERGE (client)-[held:HOLDS_BACK]->(person)
   SET held.seenBy = row.seenBy`,
);
