import type { Permit } from '@kring/access';
import type { CircleVersionId, ClientId, Instant, PersonId, VersionEdit } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';
import { inReach, scopeOf } from '../scope.js';

const clientInReach = `MATCH (client:Client {id: $clientId})<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.client}`;

/** A name with whose circle it is of. */
interface VersionRow {
  readonly id: CircleVersionId;
  readonly name: string;
  readonly personId: PersonId;
}

const versionColumns = 'version.id AS id, version.name AS name, self.id AS personId';

/** Which moments of a circle have a name? */
const versionsOf = query<CircleVersion>(
  'circleVersion.all',
  `${clientInReach}
   WITH client
   MATCH (client)-[:HAS_VERSION]->(version:CircleVersion)-[:BY]->(account:Account)
   WHERE version.removedAt IS NULL
   RETURN version.id AS id, version.name AS name, version.at AS at, version.sequence AS sequence, account.name AS byName
   ORDER BY at DESC, id DESC`,
);

/** Gives the circle of now a name. */
const createVersion = query<VersionRow>(
  'circleVersion.create',
  `${clientInReach}
   MATCH (account:Account {id: $viewer.accountId})
   MATCH (client)-[:\`IS\`]->(self:Person)
   CREATE (client)-[:HAS_VERSION]->(version:CircleVersion {id: $id, name: $name, at: $at,
     sequence: coalesce(client.sequence, 0)})
   CREATE (version)-[:BY]->(account)
   RETURN ${versionColumns}`,
);

/** Takes a name away; the history stays, and so does the name for who puts it back. */
const hideVersion = query<VersionRow>(
  'circleVersion.hide',
  `${clientInReach}
   MATCH (client)-[:\`IS\`]->(self:Person)
   MATCH (client)-[:HAS_VERSION]->(version:CircleVersion {id: $id})
   WHERE version.removedAt IS NULL
   SET version.removedAt = $at
   RETURN ${versionColumns}`,
);

/** Puts a name back that was taken away. */
const showVersion = query<VersionRow>(
  'circleVersion.show',
  `${clientInReach}
   MATCH (client)-[:\`IS\`]->(self:Person)
   MATCH (client)-[:HAS_VERSION]->(version:CircleVersion {id: $id})
   WHERE version.removedAt IS NOT NULL
   REMOVE version.removedAt
   RETURN ${versionColumns}`,
);

/** A named moment of one circle. */
export interface CircleVersion {
  readonly id: CircleVersionId;
  readonly name: string;
  readonly at: Instant;
  /** The last change that it holds; 0 when there was none. */
  readonly sequence: number;
  readonly byName: string;
}

/** The newest first. Empty when the client is out of reach. */
export const findVersions = (
  tx: GraphTransaction,
  permit: Permit,
  clientId: ClientId,
): Promise<readonly CircleVersion[]> => tx.run(versionsOf, { ...scopeOf(permit), clientId });

/** What was done to a name, to be logged; `null` when the client is out of reach. */
export async function saveVersion(
  tx: GraphTransaction,
  permit: Permit,
  clientId: ClientId,
  { name, at }: { readonly name: string; readonly at: Instant },
): Promise<VersionEdit | null> {
  const id = newId<CircleVersionId>();
  const [saved] = await tx.run(createVersion, { ...scopeOf(permit), clientId, id, name: name.trim(), at });
  return saved ? madeBy(saved) : null;
}

/** What was done to a name, to be logged; `null` when it is not there, or out of reach. */
export async function removeVersion(
  tx: GraphTransaction,
  permit: Permit,
  clientId: ClientId,
  { id, at }: { readonly id: CircleVersionId; readonly at: Instant },
): Promise<VersionEdit | null> {
  const [hidden] = await tx.run(hideVersion, { ...scopeOf(permit), clientId, id, at });
  return hidden ? { ...madeBy(hidden), before: { name: hidden.name }, after: null } : null;
}

/** What was done to a name, to be logged; `null` when it was not taken away, or is out of reach. */
export async function putBackVersion(
  tx: GraphTransaction,
  permit: Permit,
  clientId: ClientId,
  id: CircleVersionId,
): Promise<VersionEdit | null> {
  const [shown] = await tx.run(showVersion, { ...scopeOf(permit), clientId, id });
  return shown ? madeBy(shown) : null;
}

const madeBy = ({ id, name, personId }: VersionRow): VersionEdit => ({
  of: 'version',
  ...{ personId, versionId: id },
  before: null,
  after: { name },
});
