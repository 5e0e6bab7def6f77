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

/** Keeps what a visitor did under a key. */
const keepVisit = query<{ id: string }>(
  'idempotency.keepVisit',
  `CREATE (key:IdempotencyKey {id: $id, key: $key, operation: $operation, inputHash: $inputHash, result: $result, createdAt: $now})
   RETURN key.id AS id`,
);

/** Lets go of one key from before a moment. */
const forgetKey = query<{ forgotten: number }>(
  'idempotency.forgetOne',
  `MATCH (key:IdempotencyKey {id: $id}) WHERE key.createdAt < $before
   DETACH DELETE key
   RETURN count(*) AS forgotten`,
);

/** Lets go of keys from before a moment. */
const forgetKeys = query<{ forgotten: number }>(
  'idempotency.forget',
  `MATCH (key:IdempotencyKey) WHERE key.createdAt < $before
   DETACH DELETE key
   RETURN count(*) AS forgotten`,
);

/**
 * One key of one account, or of a visitor (null) who is on the way to one. The unique id makes a second request at the
 * same moment fail instead of writing twice.
 */
export interface KeyOfOne {
  readonly accountId: AccountId | null;
  readonly key: string;
}

const idOf = ({ accountId, key }: KeyOfOne): string => `${accountId ?? 'visitor'}:${key}`;

/** What was done under a key; `null` when nothing was, or it was let go of since. */
export async function findResult(tx: GraphTransaction, of: KeyOfOne): Promise<KeptResult | null> {
  const [kept] = await tx.run(findKey, { id: idOf(of) });
  return kept ?? null;
}

/** Keeps what was done, in the transaction that did it. Throws `ConstraintViolated` when the key is taken. */
export async function keepResult(
  tx: GraphTransaction,
  of: KeyOfOne,
  { operation, inputHash, result }: KeptResult,
  now: Instant,
): Promise<void> {
  const kept = { id: idOf(of), key: of.key, operation, inputHash, result, now };
  if (of.accountId === null) await tx.run(keepVisit, kept);
  else await tx.run(keepKey, { ...kept, accountId: of.accountId });
}

/** Lets go of one key when it is from before a moment. */
export async function forgetResult(tx: GraphTransaction, of: KeyOfOne, before: Instant): Promise<void> {
  await tx.run(forgetKey, { id: idOf(of), before });
}

/** Lets go of all keys from before a moment, whosever they are. */
export async function forgetResults(tx: GraphTransaction, before: Instant): Promise<void> {
  await tx.run(forgetKeys, { before });
}
