import type { Permit } from '@kring/access';
import type { CalendarDay, ClientId, PersonId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';
import { afterPageStart, pageOf, pageParameters, type Page, type PageRequest } from '../page.js';
import { inReach, scopeOf } from '../scope.js';
import { clientColumns, clientSeen, lastFitting, type ClientRow, type ClientSeen } from './client-row.js';

const teamsClients = `MATCH (team:Team {id: $teamId})<-[:HAS_TEAM]-(organisation:Organisation)
   MATCH (team)-[:CARES_FOR]->(client:Client)
   MATCH (client)-[:\`IS\`]->(self:Person)`;

/** Which of these clients are in reach, and how are their circles? */
const clientsByIds = query<ClientRow>(
  'client.byIds',
  `UNWIND $ids AS id
   MATCH (client:Client {id: id})<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.client}
   MATCH (client)-[:\`IS\`]->(self:Person)
   RETURN ${clientColumns}`,
);

/** Which clients of a team are in reach, by name, from where the page begins? */
const clientPage = query<ClientRow>(
  'client.page',
  `${teamsClients}
   WHERE ${inReach.client} AND ${afterPageStart('self.name', 'client.id')}
   WITH client, team, self ORDER BY self.name, client.id LIMIT $limit
   RETURN ${clientColumns}
   ORDER BY name, id`,
);

/** How many clients of a team are in reach? */
const clientCount = query<{ count: number }>(
  'client.count',
  `${teamsClients}
   WHERE ${inReach.client}
   RETURN count(client) AS count`,
);

/** Which clients does the viewer act for or have a tie with? */
const clientsOfAccount = query<{ id: ClientId }>(
  'client.ofAccount',
  `MATCH (account:Account {id: $viewer.accountId})-[:ACTS_FOR]->(client:Client)
   RETURN client.id AS id
   UNION
   MATCH (account:Account {id: $viewer.accountId})-[:ACTS_FOR]->(:Person)<-[:TO]-(:Tie)<-[:HAS_TIE]-(client:Client)
   RETURN client.id AS id`,
);

/** Makes a client of a team in reach, with their own person. */
const createClient = query<{ id: ClientId }>(
  'client.create',
  `MATCH (team:Team {id: $teamId})<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.team}
   CREATE (organisation)-[:KNOWS]->(self:Person {id: $personId, name: $name, kind: 'person', deceased: false,
     birthYear: $birthYear, version: 1})
   CREATE (team)-[:CARES_FOR]->(client:Client {id: $id, house: $house, version: 1})
   CREATE (client)-[:\`IS\`]->(self)
   RETURN client.id AS id`,
);

/** Clients by id; one out of reach is left out, as one that does not exist. */
export async function findClients(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly ClientId[],
  today: CalendarDay,
): Promise<readonly ClientSeen[]> {
  const rows = await tx.run(clientsByIds, { ...scopeOf(permit), ids, lastFit: lastFitting(today) });
  return rows.map((row) => clientSeen(row, permit.reach));
}

/**
 * One page of the clients of a team, by name. Empty when the team is out of reach. `today` decides whose contact
 * fades.
 */
export async function pageClients(
  tx: GraphTransaction,
  permit: Permit,
  teamId: TeamId,
  request: PageRequest,
  today: CalendarDay,
): Promise<Page<ClientSeen>> {
  const scope = { ...scopeOf(permit), teamId };
  const rows = await tx.run(clientPage, { ...scope, ...pageParameters(request), lastFit: lastFitting(today) });
  const [total] = await tx.run(clientCount, scope);
  const page = pageOf(rows, total?.count ?? 0, request, ({ name, id }) => ({ text: name, id }));
  return { ...page, items: page.items.map((row) => clientSeen(row, permit.reach)) };
}

/** The client's own circle, or the clients that a relative is tied to; none for who works with teams. */
export async function clientIdsOfAccount(tx: GraphTransaction, permit: Permit): Promise<readonly ClientId[]> {
  return (await tx.run(clientsOfAccount, scopeOf(permit))).map(({ id }) => id);
}

/** A client whose circle begins. `house` and `birthYear` are `null` when not known. */
export interface NewClient {
  readonly teamId: TeamId;
  readonly name: string;
  readonly house: string | null;
  readonly birthYear: number | null;
}

/** `null` when the team is out of reach. */
export async function addClient(
  tx: GraphTransaction,
  permit: Permit,
  client: NewClient,
): Promise<{ readonly clientId: ClientId; readonly personId: PersonId } | null> {
  const personId = newId<PersonId>();
  const [added] = await tx.run(createClient, {
    ...scopeOf(permit),
    id: newId<ClientId>(),
    personId,
    teamId: client.teamId,
    name: client.name.trim(),
    house: client.house?.trim() || null,
    birthYear: client.birthYear,
  });
  return added ? { clientId: added.id, personId } : null;
}
