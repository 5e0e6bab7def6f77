import { messageOf } from '../foreign-values.js';
import {
  ConstraintViolated,
  QueryFailed,
  StoreConflict,
  StoreInUse,
  StoreUnavailable,
  StoreError,
} from '../store-error.js';

const unique = /property '(\w+)' with value .* already exists on :(\w+)$/s;
/** ISO GQL statuses (ISO/IEC 39075): the class 42 is about the text of a query, which holds no values. */
const conflict = '40000';
const faultOfText = /^42/;

/** Grafeo quotes values in its messages, so only the name of the query, the status and our own words are kept. */
export function grafeoError(query: string, error: unknown): StoreError {
  const text = messageOf(error);
  const gqlStatus = gqlStatusOf(error);
  const [, property = null, label = null] = unique.exec(text) ?? [];
  if (property) return new ConstraintViolated(query, label, property);
  if (gqlStatus === conflict) return new StoreConflict(query);
  if (gqlStatus && faultOfText.test(gqlStatus)) return new QueryFailed(query, text);
  return new QueryFailed(
    query,
    `Grafeo reported ${/GRAFEO-\w+/.exec(text)?.[0] ?? 'an error'} (${gqlStatus ?? 'no status'})`,
  );
}

/** About files only, so the message may be told. */
export function grafeoOpenError(folder: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const message = messageOf(error);
  if (message.includes('cannot be locked')) return new StoreInUse(folder);
  return new StoreUnavailable(`The store in ${folder} cannot be opened: ${message}`);
}

/** The binding puts the status on the error, but only where it knows the error for one: across realms it does not. */
function gqlStatusOf(error: unknown): string | undefined {
  const { gqlStatus, cause } = error as { readonly gqlStatus?: string; readonly cause?: unknown };
  return gqlStatus ?? /^GQLSTATUS (\w+)$/.exec(messageOf(cause))?.[1];
}
