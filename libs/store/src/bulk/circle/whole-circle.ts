import type {
  Circle,
  ClientId,
  Instant,
  OrganisationId,
  Person,
  PersonId,
  PhotoContent,
  PhotoType,
  TeamId,
  Tie,
} from '@kring/care-network';
import { memberOf, personColumns, personOf, personProperties, type PersonRow } from '../../circle/person-row.js';
import { tieOf, tieProperties, type TieRow } from '../../circle/tie-row.js';
import { query, type GraphTransaction } from '../../engine/graph-db.js';
import { newId } from '../../new-id.js';
import { changePeople } from './change-people.js';

interface HeadRow extends PersonRow {
  readonly organisationId: OrganisationId;
  readonly teamId: TeamId;
  readonly clientId: ClientId;
  readonly house: string | null;
  readonly version: number;
}

/** Whose circle is this, and who is the client? For the operator of the store, so without a viewer. */
const headOf = query<HeadRow>(
  'bulk.circleHead',
  `MATCH (client:Client {id: $id})<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   MATCH (client)-[:\`IS\`]->(person:Person)
   RETURN organisation.id AS organisationId, team.id AS teamId, client.id AS clientId, client.house AS house,
     client.version AS version, ${personColumns}`,
);

/** Makes changes of one circle wait for each other. */
const lockClient = query<{ id: ClientId }>(
  'bulk.lockClient',
  'MATCH (client:Client {id: $id}) SET client.id = client.id RETURN client.id AS id',
);

/** Which ties are in this circle, each with the person it goes to? For the operator of the store, so without a viewer. */
const tiesOf = query<PersonRow & TieRow>(
  'bulk.circleTies',
  `MATCH (client:Client {id: $id})-[:HAS_TIE]->(tie:Tie)
   MATCH (tie)-[:FROM]->(one:Person)
   MATCH (tie)-[:TO]->(person:Person)
   RETURN tie {.*} AS tie, client.id AS clientId, one.id AS fromId, person.id AS toId, ${personColumns}`,
);

/** Changes what is recorded of ties. */
const changeTies = query<{ id: string }>(
  'bulk.changeTies',
  `UNWIND $rows AS row
   MATCH (tie:Tie {id: row.id})
   SET tie += row.properties, tie.version = tie.version + 1
   RETURN tie.id AS id`,
);

/** Writes down that an operator took a circle out: nobody is signed in, so no account did it. */
const recordExport = query<{ id: string }>(
  'bulk.recordExport',
  `MATCH (client:Client {id: $clientId})<-[:CARES_FOR]-(:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   CREATE (organisation)-[:LOGS]->(event:AccessEvent {id: $id, at: $at, operation: 'exportCircle', role: 'operator'})
   CREATE (event)-[:ABOUT]->(client)
   RETURN event.id AS id`,
);

/** A circle with where it belongs. */
export interface WholeCircle {
  readonly organisationId: OrganisationId;
  readonly teamId: TeamId;
  readonly circle: Circle;
  /** Of whom there is a photo. */
  readonly withPhoto: ReadonlySet<PersonId>;
}

/** The whole circle of a client; `null` when there is none. Who may run this may see the whole store: no viewer's scope. */
export async function findWholeCircle(tx: GraphTransaction, id: ClientId): Promise<WholeCircle | null> {
  const [head] = await tx.run(headOf, { id });
  if (!head) return null;
  const { organisationId, teamId, clientId, house, version } = head;
  const rows = await tx.run(tiesOf, { id });
  const self = personOf(head.person);
  const members = rows.filter(({ fromId }) => fromId === self.id).map(memberOf);
  return {
    organisationId,
    teamId,
    withPhoto: new Set(rows.flatMap(({ person }) => (person.photoId ? [person.id] : []))),
    circle: {
      client: { id: clientId, personId: self.id, house: house ?? null, version },
      self,
      members: members.toSorted((one, other) => one.person.name.localeCompare(other.person.name, 'nl')),
      ties: rows.map(tieOf).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    },
  };
}

/** Which photos have these people? For the operator of the store, so without a viewer. */
const photosIn = query<{ personId: PersonId; type: PhotoType; widthPx: number; heightPx: number; content: string }>(
  'bulk.photos',
  `UNWIND $ids AS id
   MATCH (person:Person {id: id})-[:HAS_PHOTO]->(photo:Photo)
   RETURN person.id AS personId, photo.type AS type, photo.widthPx AS widthPx, photo.heightPx AS heightPx,
     photo.content AS content`,
);

/** The photos of people, by person; nobody who has none is in it. */
export async function findWholePhotos(
  tx: GraphTransaction,
  ids: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, PhotoContent>> {
  const rows = ids.length === 0 ? [] : await tx.run(photosIn, { ids });
  return new Map(
    rows.map(({ personId, content, ...photo }) => [
      personId,
      { ...photo, bytes: Uint8Array.from(Buffer.from(content, 'base64')) },
    ]),
  );
}

/** Takes the lock on a circle for the rest of the transaction. */
export async function holdWholeCircle(tx: GraphTransaction, id: ClientId): Promise<void> {
  await tx.run(lockClient, { id });
}

/** Writes what is recorded otherwise of people and ties that are there already. */
export async function changeMembers(
  tx: GraphTransaction,
  people: readonly Person[],
  ties: readonly Tie[],
): Promise<void> {
  if (people.length > 0)
    await tx.run(changePeople, {
      rows: people.map((person) => ({ id: person.id, properties: personProperties(person) })),
    });
  if (ties.length > 0)
    await tx.run(changeTies, { rows: ties.map((tie) => ({ id: tie.id, properties: tieProperties(tie) })) });
}

/** Leaves an AccessEvent of a circle that was taken out to a file. */
export async function recordCircleExport(tx: GraphTransaction, clientId: ClientId, at: Instant): Promise<void> {
  await tx.run(recordExport, { id: newId(), clientId, at });
}
