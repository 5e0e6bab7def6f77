import type { Permit } from '@kring/access';
import type { ClientId, Instant } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';

/** Writes down who saw or changed the data of which clients. */
const recordEvent = query<{ id: string }>(
  'accessEvent.record',
  `MATCH (account:Account {id: $accountId})<-[:HAS_ACCOUNT]-(organisation:Organisation {id: $organisationId})
   CREATE (organisation)-[:LOGS]->(event:AccessEvent {id: $id, at: $at, operation: $operation, role: $role})
   CREATE (event)-[:BY]->(account)
   WITH event
   UNWIND $clientIds AS clientId
   MATCH (client:Client {id: clientId})
   CREATE (event)-[:ABOUT]->(client)
   RETURN DISTINCT event.id AS id`,
);

/**
 * Leaves one AccessEvent about the given clients. Call it in the transaction that reads or writes their data, so that
 * nothing is seen without a trace. Without clients there is nothing to record.
 */
export async function recordAccess(
  tx: GraphTransaction,
  { viewer, operation }: Permit,
  clientIds: readonly ClientId[],
  now: Instant,
): Promise<void> {
  if (clientIds.length === 0) return;
  await tx.run(recordEvent, {
    id: newId(),
    at: now,
    operation: operation.slice(operation.indexOf('.') + 1),
    role: viewer.role,
    organisationId: viewer.organisationId,
    accountId: viewer.accountId,
    clientIds: [...new Set(clientIds)],
  });
}
