import { permitFor, type Permit, type Viewer } from '@kring/access';
import type { ClientId, PersonId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';
import { inReach, scopeOf, seenTie } from '../scope.js';
import {
  memberOf,
  personColumns,
  personOf,
  personProperties,
  type PersonContent,
  type PersonNode,
  type PersonRow,
  type PersonSeen,
} from './person-row.js';

/** Who are these people of the organisation, and which of them are in reach? */
const peopleByIds = query<PersonRow & { near: boolean }>(
  'person.byIds',
  `UNWIND $ids AS id
   MATCH (person:Person {id: id})<-[:KNOWS]-(organisation:Organisation {id: $viewer.organisationId})
   RETURN ${personColumns}, CASE WHEN ${inReach.person} THEN true ELSE false END AS near`,
);

/** In whose circles do these people stand, of those in reach? A client stands in their own. */
const clientsAround = query<{ id: ClientId }>(
  'person.clientsAround',
  `UNWIND $personIds AS personId
   MATCH (person:Person {id: personId})<-[:TO]-(tie:Tie)<-[:HAS_TIE]-(client:Client)
   WHERE $viewer.reach = 'own' OR ${seenTie('tie')}
   WITH DISTINCT client
   MATCH (client)<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.client}
   RETURN client.id AS id
   UNION
   UNWIND $personIds AS personId
   MATCH (person:Person {id: personId})<-[:\`IS\`]-(client:Client)
   MATCH (client)<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.client}
   RETURN client.id AS id`,
);

/** Makes a person of the organisation to whom a client in reach belongs. */
const createPerson = query<{ id: PersonId }>(
  'person.create',
  `MATCH (client:Client {id: $clientId})<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.client}
   CREATE (organisation)-[:KNOWS]->(person:Person {id: $id, version: 1})
   SET person += $properties
   RETURN person.id AS id`,
);

/** What is recorded of a person in reach, before it is changed? */
const personForChange = query<{ person: PersonNode }>(
  'person.forChange',
  `MATCH (person:Person {id: $personId})<-[:KNOWS]-(organisation:Organisation)
   WHERE ${inReach.person}
   SET person.id = person.id
   RETURN person {.*} AS person`,
);

/** Changes what is recorded of a person. */
const savePerson = query<{ id: PersonId }>(
  'person.save',
  `MATCH (person:Person {id: $personId})
   SET person += $properties, person.version = person.version + 1
   RETURN person.id AS id`,
);

/**
 * People by id, wherever in the organisation: whoever may see an offer may know whose it is. How near they stand
 * says what more may be shown. `distance` is the viewer's own reach for who is within it, else `organisation`.
 */
export async function findPeople(
  tx: GraphTransaction,
  viewer: Viewer,
  ids: readonly PersonId[],
): Promise<readonly PersonSeen[]> {
  const permit = permitFor(viewer, 'Query.person');
  const rows = await tx.run(peopleByIds, { ...scopeOf(permit), ids });
  return rows.map((row) => ({
    ...memberOf(row),
    photoId: row.person.photoId ?? null,
    distance: row.near ? permit.reach : 'organisation',
  }));
}

/** The clients in reach whose data these people are part of, each once. */
export async function clientsAroundPeople(
  tx: GraphTransaction,
  permit: Permit,
  personIds: readonly PersonId[],
): Promise<readonly ClientId[]> {
  if (personIds.length === 0) return [];
  return (await tx.run(clientsAround, { ...scopeOf(permit), personIds })).map(({ id }) => id);
}

/** The clients in reach whose data this person is part of. */
export const clientsAroundPerson = (
  tx: GraphTransaction,
  permit: Permit,
  personId: PersonId,
): Promise<readonly ClientId[]> => clientsAroundPeople(tx, permit, [personId]);

/** `null` when the client is out of reach. The person stands in no circle until a tie is added. */
export async function addPerson(
  tx: GraphTransaction,
  permit: Permit,
  clientId: ClientId,
  person: PersonContent,
): Promise<PersonId | null> {
  const properties = personProperties(person);
  const [added] = await tx.run(createPerson, { ...scopeOf(permit), clientId, id: newId<PersonId>(), properties });
  return added?.id ?? null;
}

/** `stale`: somebody changed it since the version that was expected. `notFound` is also what is out of reach. */
export type ChangeResult = 'changed' | 'stale' | 'notFound';

/** Changes a person in reach to what `change` makes of what is recorded now, whatever its version when that is `null`. */
export async function changePerson(
  tx: GraphTransaction,
  permit: Permit,
  { personId, expectedVersion }: { readonly personId: PersonId; readonly expectedVersion: number | null },
  change: (recorded: PersonContent) => PersonContent,
): Promise<ChangeResult> {
  const [found] = await tx.run(personForChange, { ...scopeOf(permit), personId });
  if (!found) return 'notFound';
  const recorded = personOf(found.person);
  if (expectedVersion !== null && recorded.version !== expectedVersion) return 'stale';
  await tx.run(savePerson, { personId, properties: personProperties(change(recorded)) });
  return 'changed';
}
