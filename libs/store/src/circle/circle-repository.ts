import type { Permit, Reach } from '@kring/access';
import type { CalendarDay, Circle, ClientId, PersonId, TeamId } from '@kring/care-network';
import { isFading, tieWithClient } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { circleSequence } from '../history/change-reading.js';
import { inReach, keptTie, scopeOf } from '../scope.js';
import type { ClientSeen } from './client-row.js';
import { memberOf, personColumns, personOf, type PersonRow, type PersonSeen } from './person-row.js';
import { tieOf, type TieRow } from './tie-row.js';

/** The first row is the client with their own person; every other row is a tie with the person it goes to. */
interface CircleRow extends PersonRow {
  readonly client: {
    readonly id: ClientId;
    readonly house?: string | null;
    readonly version: number;
  } | null;
  readonly teamId: TeamId | null;
  readonly openNeedCount: number | null;
  readonly keptCount: number | null;
  readonly tie: TieRow['tie'] | null;
  readonly clientId: ClientId;
  readonly fromId: PersonId | null;
  readonly toId: PersonId;
}

const ownersClient = `MATCH (client:Client {id: $clientId})<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)`;

/** Who and what is in the circle of one client, as far as it is in reach? */
const circleOf = query<CircleRow>(
  'circle.open',
  `${ownersClient}
   WHERE ${inReach.client}
   MATCH (client)-[:\`IS\`]->(person:Person)
   RETURN client {.*} AS client, team.id AS teamId, COUNT { (:Need {state: 'open'})-[:FOR]->(client) } AS openNeedCount,
     null AS tie, client.id AS clientId, null AS fromId, person.id AS toId, ${personColumns},
     COUNT { MATCH (client)-[:HAS_TIE]->(kept:Tie)-[:FROM]->(person) WHERE ${keptTie('kept')} } AS keptCount
   UNION ALL
   ${ownersClient}
   MATCH (client)-[:HAS_TIE]->(tie:Tie)
   MATCH (tie)-[:FROM]->(one:Person)
   MATCH (tie)-[:TO]->(person:Person)
   WHERE ${inReach.tie}
   RETURN null AS client, null AS teamId, null AS openNeedCount,
     tie {.*} AS tie, client.id AS clientId, one.id AS fromId, person.id AS toId, ${personColumns}, null AS keptCount`,
);

/** Makes changes of one circle wait for each other, so that what was checked still holds when it is written. */
const lockCircle = query<{ id: ClientId }>(
  'circle.lock',
  `${ownersClient}
   WHERE ${inReach.client}
   SET client.id = client.id
   RETURN client.id AS id`,
);

/** A circle as far as the viewer may see it: a relative sees the tie with themselves and no one else. */
export interface OpenedCircle {
  readonly circle: Circle;
  readonly client: ClientSeen;
  /** The number of the last change in its log that the viewer may read of; 0 before the first. */
  readonly sequence: number;
  /** How many people the client keeps from the viewer. Whether the viewer may know is for the access matrix. */
  readonly keptCount: number;
  /** The client's person and everyone in the circle, with how near they stand to the viewer. */
  readonly people: readonly PersonSeen[];
}

/** `null` when the client is out of reach. */
export async function openCircle(
  tx: GraphTransaction,
  permit: Permit,
  clientId: ClientId,
  today: CalendarDay,
): Promise<OpenedCircle | null> {
  const rows = await tx.run(circleOf, { ...scopeOf(permit), clientId });
  const head = rows.find(({ client }) => client !== null);
  if (!head) return null;
  const circle = circleFrom(head, rows);
  const people = [memberOf(head), ...circle.members];
  const photos = new Map(rows.map(({ person: { id, photoId } }) => [id, photoId ?? null]));
  return {
    circle,
    client: overview(head, circle, permit.reach, today),
    sequence: (await circleSequence(tx, permit, clientId)) ?? 0,
    keptCount: head.keptCount ?? 0,
    people: people.map((member) => ({
      ...member,
      photoId: photos.get(member.person.id) ?? null,
      distance: distanceOf(member.person.id, permit),
    })),
  };
}

/** Takes the lock on a circle for the rest of the transaction; false when the client is out of reach. */
export async function holdCircle(tx: GraphTransaction, permit: Permit, clientId: ClientId): Promise<boolean> {
  return (await tx.run(lockCircle, { ...scopeOf(permit), clientId })).length === 1;
}

function circleFrom(head: CircleRow, rows: readonly CircleRow[]): Circle {
  const self = personOf(head.person);
  const ties = rows.filter(isTieRow);
  const members = ties.filter(({ fromId }) => fromId === self.id).map(memberOf);
  return {
    client: {
      id: head.clientId,
      personId: self.id,
      house: head.client?.house ?? null,
      version: head.client?.version ?? 1,
    },
    self,
    members: members.toSorted((one, other) => one.person.name.localeCompare(other.person.name, 'nl')),
    ties: ties.map(tieOf),
  };
}

const isTieRow = (row: CircleRow): row is CircleRow & TieRow => row.tie !== null && row.fromId !== null;

function overview(head: CircleRow, circle: Circle, distance: Reach, today: CalendarDay): ClientSeen {
  const ties = circle.members.flatMap(({ person }) => tieWithClient(circle, person.id) ?? []);
  return {
    ...circle.client,
    teamId: head.teamId as TeamId,
    circleSize: circle.members.length,
    fadingTieCount: ties.filter((tie) => isFading(tie, today) === true).length,
    openNeedCount: head.openNeedCount ?? 0,
    distance,
  };
}

/** To a relative everyone but themselves stands outside their reach, the client too. */
const distanceOf = (id: PersonId, { reach, viewer }: Permit): Reach =>
  viewer.role === 'relative' && id !== viewer.personId ? 'organisation' : reach;
