import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { errorText, fieldOf, type UserError } from '../api/user-error.js';
import type { Text } from '../language/use-text.js';

/** Puts each error of the API at its field; the first one takes focus. */
export function showErrors<Values extends FieldValues>(
  t: Text,
  errors: readonly UserError[],
  fields: readonly FieldPath<Values>[],
  setError: UseFormSetError<Values>,
): void {
  let first = true;
  for (const error of errors) {
    const field = fields.find((each) => each === fieldOf(error));
    if (!field) continue;
    setError(field, { type: 'server', message: errorText(t, error) }, { shouldFocus: first });
    first = false;
  }
}
