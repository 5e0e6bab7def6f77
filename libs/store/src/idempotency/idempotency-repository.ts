import type { AccountId, Instant } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';

/** What was done under a key: the same input gets the same result again, another input is refused. */
export interface KeptResult {
  readonly operation: string;
  /** A hash, so that no input stays behind. */
  readonly inputHash: string;
  /** JSON with ids only. */
  readonly result: string;
}

/** What was done under this key of this account? */
const findKey = query<KeptResult>(
  'idempotency.find',
  `MATCH (key:IdempotencyKey {id: $id})
   RETURN key.operation AS operation, key.inputHash AS inputHash, key.result AS result`,
);

/** Keeps what was done under a key. */
const keepKey = query<{ id: string }>(
  'idempotency.keep',
  `MATCH (account:Account {id: $accountId})
   CREATE (key:IdempotencyKey {id: $id, key: $key, operation: $operation, inputHash: $inputHash, result: $result, createdAt: $now})
   CREATE (key)-[:OF]->(account)
   RETURN key.id AS id`,
);

/** Lets go of keys from before a moment. */
const forgetKeys = query<{ forgotten: number }>(
  'idempotency.forget',
  `MATCH (key:IdempotencyKey) WHERE key.createdAt < $before
   DETACH DELETE key
   RETURN count(*) AS forgotten`,
);

/** One key of one account. The unique id makes a second request at the same moment fail instead of writing twice. */
export interface AccountKey {
  readonly accountId: AccountId;
  readonly key: string;
}

const idOf = ({ accountId, key }: AccountKey): string => `${accountId}:${key}`;

export async function findResult(tx: GraphTransaction, of: AccountKey): Promise<KeptResult | null> {
  const [kept] = await tx.run(findKey, { id: idOf(of) });
  return kept ?? null;
}

export async function keepResult(
  tx: GraphTransaction,
  of: AccountKey,
  { operation, inputHash, result }: KeptResult,
  now: Instant,
): Promise<void> {
  await tx.run(keepKey, { id: idOf(of), accountId: of.accountId, key: of.key, operation, inputHash, result, now });
}

export async function forgetResults(tx: GraphTransaction, before: Instant): Promise<void> {
  await tx.run(forgetKeys, { before });
}
