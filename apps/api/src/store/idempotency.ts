import type { Operation } from '@kring/access';
import { findResult, keepResult, type AccountKey, type GraphTransaction } from '@kring/store';
import type { Instant } from '@kring/care-network';
import { createHash } from 'node:crypto';
import type { Call } from '../graphql/call.js';
import { done, refused, type Outcome } from '../graphql/outcome.js';
import { userProblem } from '../graphql/user-problem.js';

/** What is kept of a mutation for its repetition: ids, and no more. */
export type Ids = Readonly<Record<string, string>>;

/** 1 to 128 visible ASCII characters, so that a UUID and most other ways to make a key will do. */
const keyShape = /^[\x21-\x7e]{1,128}$/;

export const isKey = (key: string): boolean => keyShape.test(key);

/** One mutation under its key: the key's owner, what it does, and a hash of what it was given. */
export interface KeyedMutation extends AccountKey {
  readonly operation: Operation;
  readonly inputHash: string;
}

/** `null` when the request came without a key. */
export const keyedMutation = ({ context, viewer, permit }: Call, input: object): KeyedMutation | null =>
  context.idempotencyKey === null
    ? null
    : {
        accountId: viewer.accountId,
        key: context.idempotencyKey,
        operation: permit.operation,
        inputHash: createHash('sha256')
          .update(JSON.stringify(sorted(input)))
          .digest('base64url'),
      };

/** What was done before under this key; `KEY_REUSED` when that was something else; `null` when nothing was. */
export async function repeated<Done extends Ids>(
  tx: GraphTransaction,
  mutation: KeyedMutation,
): Promise<Outcome<Done> | null> {
  const kept = await findResult(tx, mutation);
  if (kept === null) return null;
  const same = kept.operation === mutation.operation && kept.inputHash === mutation.inputHash;
  return same ? done(JSON.parse(kept.result) as Done) : refused(userProblem('KEY_REUSED', 'Idempotency-Key'));
}

export const keep = (tx: GraphTransaction, mutation: KeyedMutation, result: Ids, now: Instant): Promise<void> =>
  keepResult(tx, mutation, { ...mutation, result: JSON.stringify(result) }, now);

/** The same input in another order of fields is the same input. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
