import { problemCodes } from '@kring/care-network';
import type { MessageKey } from '@kring/texts';
import type { ErrorFieldsFragment } from '../gql/graphql.js';
import type { Text, TextValues } from '../language/use-text.js';

export type UserError = ErrorFieldsFragment;

/** Codes that only the edge of the API gives. */
const edgeCodes = ['INVALID', 'UNAUTHENTICATED', 'NOT_EMPTY', 'NOT_DEMO'];

const errorKeys: ReadonlySet<string> = new Set([...problemCodes, ...edgeCodes].map((code) => `error.${code}`));

/** Facts arrive as text; a sentence with a plural needs numbers. */
export const factValues = (facts: UserError['facts']): TextValues =>
  Object.fromEntries(
    facts.map(({ name, value }) => [
      name,
      value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value,
    ]),
  );

/** One whole sentence for an error of the API. A code newer than this screen gets the general one. */
export function errorText(t: Text, error: UserError): string {
  const key = `error.${error.code}`;
  if (!errorKeys.has(key)) return t('error.other');
  const missing = { least: '', most: '', mostDays: '', length: '' };
  return t(key as MessageKey, { ...missing, ...factValues(error.facts) });
}

/** The field of a form that an error belongs to: `input.times.0.endMinute` belongs to `times`. */
export const fieldOf = (error: UserError): string | null => error.field?.replace(/^input\./, '').split('.')[0] ?? null;
