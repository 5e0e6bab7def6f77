import type { OrganisationId, PersonId, TeamId, TieId } from '@kring/care-network';
import { query, type GraphParameters, type GraphTransaction } from '../engine/graph-db.js';

const organisation = query<{ id: string }>(
  'testing.organisation',
  `CREATE (organisation:Organisation {id: $id, name: $name, kind: $kind}) RETURN organisation.id AS id`,
);

const team = query<{ id: string }>(
  'testing.team',
  `MATCH (organisation:Organisation {id: $organisationId})
   CREATE (organisation)-[:HAS_TEAM]->(team:Team {id: $id, name: $name, version: 1})
   RETURN team.id AS id`,
);

const member = query<{ id: string }>(
  'testing.member',
  `MATCH (team:Team {id: $teamId})
   CREATE (team)-[:HAS_MEMBER]->(member:TeamMember {id: $id, name: $name, jobTitle: 'begeleider',
     responsibleFor: ['activity'], wantsToTackle: ['administration'], version: 1})
   RETURN member.id AS id`,
);

const person = query<{ id: string }>(
  'testing.person',
  `MATCH (organisation:Organisation {id: $organisationId})
   CREATE (organisation)-[:KNOWS]->(person:Person {id: $id, name: $name, kind: 'person', deceased: false, speaks: ['nl'],
     birthYear: 1970, homeName: 'Deventer', homeLatitude: 52.25, homeLongitude: 6.16, certificateUntil: '2027-01-01',
     note: $note, version: 1})
   RETURN person.id AS id`,
);

const client = query<{ id: string }>(
  'testing.client',
  `MATCH (team:Team {id: $teamId})
   MATCH (person:Person {id: $personId})
   CREATE (team)-[:CARES_FOR]->(client:Client {id: $id, house: $house, version: 1})
   CREATE (client)-[:\`IS\`]->(person)
   RETURN client.id AS id`,
);

const tie = query<{ id: string }>(
  'testing.tie',
  `MATCH (client:Client {id: $clientId})
   MATCH (one:Person {id: $fromId})
   MATCH (other:Person {id: $toId})
   CREATE (client)-[:HAS_TIE]->(tie:Tie {id: $id, role: $role, ring: $ring, sector: $sector, supportGiven: ['practical'],
     supportReceived: ['company'], contactFrequency: 'weekly', lastContactOn: '2026-09-01', version: 1})
   CREATE (tie)-[:FROM]->(one)
   CREATE (tie)-[:TO]->(other)
   RETURN tie.id AS id`,
);

const consent = query<{ id: string }>(
  'testing.consent',
  `MATCH (person:Person {id: $personId})
   CREATE (person)-[:GAVE]->(consent:Consent {id: $id, purpose: $purpose, givenAt: '2026-06-01T09:00:00.000Z'})
   RETURN consent.id AS id`,
);

const account = query<{ id: string }>(
  'testing.account',
  `MATCH (organisation:Organisation {id: $organisationId})
   CREATE (organisation)-[:HAS_ACCOUNT]->(account:Account {id: $id, name: $name, role: $role, language: 'nl',
     persona: $role, version: 1})
   RETURN account.id AS id`,
);

const worksIn = query<{ id: string }>(
  'testing.worksIn',
  `MATCH (account:Account {id: $accountId})
   MATCH (team:Team {id: $teamId})
   CREATE (account)-[:WORKS_IN]->(team)
   RETURN account.id AS id`,
);

const guides = query<{ id: string }>(
  'testing.guides',
  `MATCH (account:Account {id: $accountId})
   MATCH (team:Team {id: $teamId})
   CREATE (account)-[:GUIDES]->(team)
   RETURN account.id AS id`,
);

const actsForPerson = query<{ id: string }>(
  'testing.actsForPerson',
  `MATCH (account:Account {id: $accountId})
   MATCH (person:Person {id: $personId})
   CREATE (account)-[:ACTS_FOR]->(person)
   RETURN account.id AS id`,
);

const actsForClient = query<{ id: string }>(
  'testing.actsForClient',
  `MATCH (account:Account {id: $accountId})
   MATCH (client:Client {id: $clientId})
   CREATE (account)-[:ACTS_FOR]->(client)
   RETURN account.id AS id`,
);

const steps = {
  organisation,
  team,
  member,
  person,
  client,
  tie,
  consent,
  account,
  worksIn,
  guides,
  actsForPerson,
  actsForClient,
} as const;

/** One thing to plant: which statement, and with what. */
export type Step = readonly [kind: keyof typeof steps, parameters: GraphParameters];

/** Plants what the steps say, in order. */
export async function plant(tx: GraphTransaction, plan: readonly Step[]): Promise<void> {
  for (const [kind, parameters] of plan) await tx.run(steps[kind], parameters);
}

/** A person with something in every field that not all may see; the note names them, so that a leak shows. */
export const somebody = (organisationId: OrganisationId, id: PersonId, name: string): Step => [
  'person',
  { organisationId, id, name, note: `note about ${name}` },
];

export const household = (teamId: TeamId, id: string, personId: PersonId): Step => [
  'client',
  { teamId, id, personId, house: `house of ${id}` },
];

export const knows = (clientId: string, id: TieId, fromId: PersonId, toId: PersonId, role: string): Step => [
  'tie',
  { clientId, id, fromId, toId, role, ring: 2, sector: 'family' },
];
