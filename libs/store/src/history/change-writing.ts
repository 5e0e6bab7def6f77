import type { Permit } from '@kring/access';
import type {
  CalendarDay,
  ChangeId,
  ChangeKind,
  ClientId,
  Edit,
  ImportSource,
  Instant,
  PersonId,
  Reversal,
} from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';
import { editProperties, type ChangeContent } from './change-row.js';

/** Counts one change more in each of these circles; whoever changes one of them too waits until the transaction ends. */
const countChange = query<{ clientId: ClientId; sequence: number }>(
  'change.count',
  `UNWIND $clientIds AS clientId
   MATCH (client:Client {id: clientId})
   SET client.sequence = coalesce(client.sequence, 0) + 1
   RETURN client.id AS clientId, client.sequence AS sequence`,
);

/** Writes edits down, each with the person it is about. */
const createChanges = query<{ id: string }>(
  'change.create',
  `MATCH (account:Account {id: $accountId})<-[:HAS_ACCOUNT]-(organisation:Organisation {id: $organisationId})
   UNWIND $rows AS row
   MATCH (client:Client {id: row.clientId})
   MATCH (person:Person {id: row.personId})
   CREATE (client)-[:HAS_CHANGE]->(change:CircleChange {id: row.id, sequence: row.sequence})
   CREATE (change)-[:BY]->(account)
   CREATE (change)-[:TELLS_OF]->(person)
   SET change += row.properties
   RETURN change.id AS id`,
);

/** The same where nobody was signed in. */
const createOperatorChanges = query<{ id: string }>(
  'change.createByOperator',
  `UNWIND $rows AS row
   MATCH (client:Client {id: row.clientId})
   MATCH (person:Person {id: row.personId})
   CREATE (client)-[:HAS_CHANGE]->(change:CircleChange {id: row.id, sequence: row.sequence})
   CREATE (change)-[:TELLS_OF]->(person)
   SET change += row.properties
   RETURN change.id AS id`,
);

/** Says of edits of a tie from whom it runs. */
const createOtherEnds = query<{ id: string }>(
  'change.otherEnds',
  `UNWIND $rows AS row
   MATCH (change:CircleChange {id: row.id})
   MATCH (other:Person {id: row.otherId})
   CREATE (change)-[:SEEN_FROM]->(other)
   RETURN change.id AS id`,
);

/** In whose circles do these people stand, wherever in the organisation? A client stands in their own. */
const circlesOf = query<{ id: ClientId }>(
  'change.circlesOf',
  `UNWIND $personIds AS personId
   MATCH (person:Person {id: personId})<-[:TO]-(:Tie)<-[:HAS_TIE]-(client:Client)
   RETURN client.id AS id
   UNION
   UNWIND $personIds AS personId
   MATCH (person:Person {id: personId})<-[:\`IS\`]-(client:Client)
   RETURN client.id AS id`,
);

/** What was done, before it is logged. */
export interface NewChange {
  readonly kind: ChangeKind;
  readonly at: Instant;
  readonly edits: readonly Edit[];
  readonly contactOn?: CalendarDay | null;
  readonly source?: ImportSource | null;
  readonly reversal?: { readonly is: Reversal; readonly of: ChangeId };
}

/**
 * Adds one line to the log of each of these circles. Call it in the transaction of the change itself, so that nothing
 * changes without a line. Without a permit an operator did it. Answers with the id by which it can be taken back; `null` when there were no edits.
 */
export async function logChange(
  tx: GraphTransaction,
  permit: Permit | null,
  clientIds: readonly ClientId[],
  { kind, at, edits, contactOn = null, source = null, reversal }: NewChange,
): Promise<ChangeId | null> {
  if (edits.length === 0 || clientIds.length === 0) return null;
  const id = newId<ChangeId>();
  const content: ChangeContent = {
    ...{ id, at, kind, contactOn, source, edits },
    reversal: reversal?.is ?? null,
    reverses: reversal?.of ?? null,
  };
  const counted = await tx.run(countChange, { clientIds: [...new Set(clientIds)].toSorted() });
  const rows = counted.flatMap(({ clientId, sequence }) =>
    edits.map((edit, index) => ({
      id: newId(),
      clientId,
      sequence,
      ...endsOf(edit),
      properties: editProperties(content, edit, index),
    })),
  );
  if (permit) {
    const { accountId, organisationId } = permit.viewer;
    await tx.run(createChanges, { accountId, organisationId, rows });
  } else await tx.run(createOperatorChanges, { rows });
  const between = rows.flatMap(({ id: row, otherId }) => (otherId === null ? [] : [{ id: row, otherId }]));
  if (between.length > 0) await tx.run(createOtherEnds, { rows: between });
  return id;
}

function endsOf(edit: Edit): { readonly personId: PersonId; readonly otherId: PersonId | null } {
  if (edit.of === 'tie') return { personId: edit.to, otherId: edit.from };
  return { personId: edit.personId, otherId: edit.of === 'merge' ? edit.goneId : null };
}

/** The same for what happens to a person: it stands in the log of every circle they are in, also out of reach. */
export async function logPersonChange(
  tx: GraphTransaction,
  permit: Permit,
  personId: PersonId,
  change: NewChange,
): Promise<ChangeId | null> {
  const circles = await tx.run(circlesOf, { personIds: [personId] });
  return logChange(
    tx,
    permit,
    circles.map(({ id }) => id),
    change,
  );
}

/** The same in the other circles they are in, for what is part of a larger line of one circle. */
export async function logInOtherCircles(
  tx: GraphTransaction,
  permit: Permit,
  { clientId, personId }: { readonly clientId: ClientId; readonly personId: PersonId },
  change: NewChange,
): Promise<void> {
  const circles = await tx.run(circlesOf, { personIds: [personId] });
  const others = circles.map(({ id }) => id).filter((id) => id !== clientId);
  await logChange(tx, permit, others, change);
}
