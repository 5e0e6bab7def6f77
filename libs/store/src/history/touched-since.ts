import type { Permit } from '@kring/access';
import { standingChanges, type ChangeId, type ClientId, type PersonId, type TieId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { inReach, scopeOf } from '../scope.js';

interface TouchRow {
  readonly id: ChangeId;
  readonly reverses: ChangeId | null;
  readonly tieId: TieId | null;
  readonly personId: PersonId;
  readonly otherId: PersonId | null;
}

/**
 * Whom and which ties did the later lines of a circle in reach touch, those that the viewer may not read included?
 * What was done to them, by whom and how often is no part of the answer.
 */
const touches = query<TouchRow>(
  'change.touchedAfter',
  `MATCH (client:Client {id: $clientId})<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.client}
   WITH client
   MATCH (client)-[:HAS_CHANGE]->(change:CircleChange)-[:TELLS_OF]->(person:Person)
   WHERE change.sequence > $after
   OPTIONAL MATCH (change)-[:SEEN_FROM]->(other:Person)
   RETURN change.changeId AS id, change.reverses AS reverses, change.tieId AS tieId, person.id AS personId,
     CASE WHEN other IS NULL THEN null ELSE other.id END AS otherId
   ORDER BY change.sequence`,
);

/** People and ties that are no longer as they were. */
export interface Touched {
  readonly people: ReadonlySet<PersonId>;
  readonly ties: ReadonlySet<TieId>;
}

/**
 * Whom and what anybody changed in a circle after a line, unless that was taken back. It decides what an undo must leave
 * alone; show it to nobody but as far as the viewer sees those people themselves.
 */
export async function touchedSince(
  tx: GraphTransaction,
  permit: Permit,
  { clientId, after, self }: { readonly clientId: ClientId; readonly after: number; readonly self: PersonId },
): Promise<Touched> {
  const rows = await tx.run(touches, { ...scopeOf(permit), clientId, after });
  const lines = [...new Map(rows.map(({ id, reverses }) => [id, { id, reverses: reverses ?? null }])).values()];
  const standing = new Set(standingChanges(lines).map(({ id }) => id));
  const those = rows.filter(({ id }) => standing.has(id));
  const people = those.flatMap(({ personId, otherId }) => (otherId === null ? [personId] : [personId, otherId]));
  return {
    people: new Set(people.filter((id) => id !== self)),
    ties: new Set(those.flatMap(({ tieId }) => (tieId == null ? [] : [tieId]))),
  };
}
