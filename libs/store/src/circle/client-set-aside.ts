import type { Permit } from '@kring/access';
import type { ChangeId, ClientId, Instant, PersonId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { inReach, scopeOf } from '../scope.js';

/** What hangs on a client and on their own person, by kind? */
const hangsOnClient = query<{ type: string; count: number }>(
  'client.hangsOn',
  `MATCH (client:Client {id: $clientId})-[held]-()
   RETURN type(held) AS type, count(held) AS count
   UNION ALL
   MATCH (:Client {id: $clientId})-[:\`IS\`]->(self:Person)
   MATCH (self)-[held]-()
   RETURN type(held) AS type, count(held) AS count`,
);

/** Takes a client out of the reach of everyone: their team cared for them. */
const setAside = query<{ id: ClientId }>(
  'client.setAside',
  `MATCH (team:Team)-[cares:CARES_FOR]->(client:Client {id: $clientId})
   CREATE (team)-[:CARED_FOR]->(client)
   SET client.setAsideAt = $now
   DELETE cares
   RETURN client.id AS id`,
);

/** Puts a client back in their team. */
const putBack = query<{ id: ClientId }>(
  'client.putBack',
  `MATCH (team:Team)-[cared:CARED_FOR]->(client:Client {id: $clientId})
   CREATE (team)-[:CARES_FOR]->(client)
   REMOVE client.setAsideAt
   DELETE cared
   RETURN client.id AS id`,
);

const takenBackByViewer = `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team)-[:CARED_FOR]->(client)
   WHERE ${inReach.staffTeam}
   MATCH (client)-[:\`IS\`]->(self:Person)
   MATCH (client)-[:HAS_CHANGE]->(change:CircleChange {kind: 'circleBegun', reversal: 'undo'})-[:BY]->(:Account {id: $viewer.accountId})
   WHERE change.sequence = client.sequence`;

/** Which clients of a team did the viewer take back? */
const takenBack = query<ClientTakenBack>(
  'client.takenBack',
  `MATCH (team:Team {id: $teamId})-[:CARED_FOR]->(client:Client)
   ${takenBackByViewer}
   RETURN client.id AS clientId, self.id AS personId, self.name AS name, change.changeId AS changeId, change.at AS at
   ORDER BY at DESC, clientId`,
);

/** Did the viewer take this client back? Holds the client until the transaction ends. */
const oneTakenBack = query<ClientTakenBack>(
  'client.oneTakenBack',
  `MATCH (team:Team)-[:CARED_FOR]->(client:Client {id: $clientId})
   ${takenBackByViewer}
   SET client.id = client.id
   RETURN client.id AS clientId, self.id AS personId, self.name AS name, change.changeId AS changeId, change.at AS at`,
);

/** Whose circle was taken back too long ago, and who is known from nowhere else? */
const longGone = query<{ clientId: ClientId; selfId: PersonId; otherIds: readonly PersonId[] }>(
  'client.longGone',
  `MATCH (:Team)-[:CARED_FOR]->(client:Client)-[:\`IS\`]->(self:Person)
   WHERE client.setAsideAt < $before AND NOT EXISTS { (client)<-[:CARES_FOR]-(:Team) }
   OPTIONAL MATCH (client)-[:HAS_CHANGE]->(:CircleChange)-[:TELLS_OF]->(person:Person)
   WHERE person.id <> self.id AND NOT EXISTS { (person)<-[:TO]-(:Tie) } AND NOT EXISTS { (person)<-[:\`IS\`]-(:Client) }
     AND NOT EXISTS { (person)<-[:ACTS_FOR]-(:Account) } AND NOT EXISTS { (person)-[:MAKES]->(:Offer) }
   WITH client, self, collect(DISTINCT person.id) AS otherIds
   RETURN client.id AS clientId, self.id AS selfId, otherIds`,
);

/** Takes away a circle that was begun by mistake, with its log. That it was looked at stays counted. */
const erase = query<never>(
  'client.erase',
  `MATCH (client:Client {id: $clientId})
   OPTIONAL MATCH (client)<-[:ABOUT]-(work:WorkChange)
   FOREACH (each IN CASE WHEN work IS NULL THEN [] ELSE [work] END | DETACH DELETE each)
   WITH DISTINCT client
   OPTIONAL MATCH (client)-[:HAS_CHANGE|HAS_VERSION]->(told)
   FOREACH (each IN CASE WHEN told IS NULL THEN [] ELSE [told] END | DETACH DELETE each)
   WITH DISTINCT client
   DETACH DELETE client`,
);

/** What would be lost with a circle. All `0`: it was begun, and nothing came of it. */
export interface HangsOnClient {
  readonly people: number;
  readonly needs: number;
  /** An account, offers, agreements, concerns and what is recorded of the client as a person. */
  readonly others: number;
}

const ofACircleJustBegun = new Set(['CARES_FOR', 'IS', 'HAS_CHANGE', 'HAS_VERSION', 'ABOUT', 'KNOWS', 'TELLS_OF']);

/** Counts what is there now. The log of what came and went does not count. */
export async function whatHangsOnClient(tx: GraphTransaction, clientId: ClientId): Promise<HangsOnClient> {
  const rows = await tx.run(hangsOnClient, { clientId });
  const countOf = (fits: (type: string) => boolean): number =>
    rows.filter(({ type }) => fits(type)).reduce((sum, { count }) => sum + count, 0);
  const known = new Set([...ofACircleJustBegun, 'HAS_TIE', 'FROM', 'TO', 'SEEN_FROM', 'FOR']);
  return {
    people: countOf((type) => type === 'FROM'),
    needs: countOf((type) => type === 'FOR'),
    others: countOf((type) => !known.has(type)),
  };
}

/** Nobody finds the client any more, by any way. Log it and leave the AccessEvent first. */
export async function setClientAside(tx: GraphTransaction, clientId: ClientId, now: Instant): Promise<void> {
  await tx.run(setAside, { clientId, now });
}

/** Their team cares for the client again, who is found as before. Log it first. */
export async function putClientBack(tx: GraphTransaction, clientId: ClientId): Promise<void> {
  await tx.run(putBack, { clientId });
}

/** A client whom the viewer had added, or an operator had, and whom the viewer took back. */
export interface ClientTakenBack {
  readonly clientId: ClientId;
  readonly personId: PersonId;
  readonly name: string;
  /** The line that took them back, by which they come again. */
  readonly changeId: ChangeId;
  readonly at: Instant;
}

/** The last one first. None when the team is out of reach. */
export const clientsTakenBack = (
  tx: GraphTransaction,
  permit: Permit,
  teamId: TeamId,
): Promise<readonly ClientTakenBack[]> => tx.run(takenBack, { ...scopeOf(permit), teamId });

/** `null` unless it was the viewer who took the client back. Holds the client. */
export async function findClientTakenBack(
  tx: GraphTransaction,
  permit: Permit,
  clientId: ClientId,
): Promise<ClientTakenBack | null> {
  const [found] = await tx.run(oneTakenBack, { ...scopeOf(permit), clientId });
  return found ?? null;
}

/** A circle that is to be erased, and who is to be forgotten with it. */
export interface LongGone {
  readonly clientId: ClientId;
  readonly selfId: PersonId;
  /** Who came into that circle and went, and is known from nowhere else. */
  readonly otherIds: readonly PersonId[];
}

/** Circles that were taken back before a moment. */
export const findLongGone = (tx: GraphTransaction, before: Instant): Promise<readonly LongGone[]> =>
  tx.run(longGone, { before });

/** Erases the client. Their person is for the caller to forget. */
export async function eraseClient(tx: GraphTransaction, clientId: ClientId): Promise<void> {
  await tx.run(erase, { clientId });
}
