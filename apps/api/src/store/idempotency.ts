import type { OpenOperation, Operation } from '@kring/access';
import {
  ConstraintViolated,
  findResult,
  forgetResult,
  keepResult,
  type GraphTransaction,
  type KeyOfOne,
} from '@kring/store';
import type { Instant } from '@kring/care-network';
import { createHash } from 'node:crypto';
import type { Call } from '../graphql/call.js';
import type { RequestContext } from '../graphql/request-context.js';
import { done, refused, type Outcome } from '../graphql/outcome.js';
import { userProblem } from '../graphql/user-problem.js';

/** What is kept of a mutation for its repetition: ids, and no more. */
export type Ids = Readonly<Record<string, string>>;

/** 1 to 128 visible ASCII characters, so that a UUID and most other ways to make a key will do. */
const keyShape = /^[\x21-\x7e]{1,128}$/;

const isKey = (key: string): boolean => keyShape.test(key);

/** One mutation under its key: the key's owner, what it does, and a hash of what it was given. */
export interface KeyedMutation extends KeyOfOne {
  readonly operation: Operation | OpenOperation;
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
        inputHash: hashOf(input),
      };

/** The same for somebody who is not signed in yet. */
export const keyedVisit = (
  { idempotencyKey }: RequestContext,
  operation: OpenOperation,
  input: object,
): KeyedMutation | null =>
  idempotencyKey === null ? null : { accountId: null, key: idempotencyKey, operation, inputHash: hashOf(input) };

/** Whether the key, where there is one, is one that can be kept. */
export const isUsable = (mutation: KeyedMutation | null): boolean => mutation === null || isKey(mutation.key);

const visitMinutes = 10;

/**
 * Makes what a visitor does under a key happen once. Ten minutes later the key is worth nothing: a visitor has no other
 * proof of who they are, and it must not become a way to sign in.
 */
export async function onceForVisitor<Done extends Ids>(
  tx: GraphTransaction,
  {
    visit,
    now,
    work,
  }: { readonly visit: KeyedMutation | null; readonly now: Instant; readonly work: () => Promise<Outcome<Done>> },
): Promise<Outcome<Done>> {
  if (visit === null) return work();
  if (!isUsable(visit)) return refused(userProblem('INVALID', 'Idempotency-Key', { most: 128 }));
  await forgetResult(tx, visit, new Date(Date.parse(now) - visitMinutes * 60_000).toISOString());
  const before = await repeated<Done>(tx, visit);
  if (before) return before;
  const outcome = await work();
  if ('done' in outcome) await keep(tx, visit, outcome.done, now);
  return outcome;
}

/** Whether another request with the same key was written at the same moment: what it did can now be read. */
export const isSameKeyAtOnce = (error: unknown): boolean =>
  error instanceof ConstraintViolated && error.label === 'IdempotencyKey';

const hashOf = (input: object): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(input)))
    .digest('base64url');

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
