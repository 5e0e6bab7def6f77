import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { Outcome } from '../api/use-save.js';
import { showErrors } from '../form/show-errors.js';
import type { Text } from '../language/use-text.js';

/** Puts what was refused at its field; a day of review that is too early or too late has a sentence of its own. */
export function showConcernErrors<Values extends FieldValues>(
  t: Text,
  outcome: Outcome<unknown>,
  fields: readonly FieldPath<Values>[],
  setError: UseFormSetError<Values>,
): void {
  if (outcome.kind !== 'refused') return;
  const review = fields.find((field) => field === 'reviewOn');
  const isBadDay = (error: (typeof outcome.errors)[number]) => error.code === 'INVALID_PERIOD';
  showErrors(
    t,
    outcome.errors.filter((error) => !isBadDay(error)),
    fields,
    setError,
  );
  if (review && outcome.errors.some(isBadDay))
    setError(review, { type: 'server', message: t('concern.reviewBad') }, { shouldFocus: true });
}
