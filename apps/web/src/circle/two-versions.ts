import type { Difference } from './stale-dialog.js';

/** One field in which what was typed here differs from what stands in the store. */
export interface FieldDifference<Form> extends Difference {
  readonly field: keyof Form & string;
}

/** Whose version of a field stays; `both` puts two texts one under the other. */
export type Kept = 'mine' | 'theirs' | 'both';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Who did not touch a field has nothing to say about it: what the other made of it is proposed. */
export const proposedFor = <Form>(field: keyof Form, opened: Form, mine: Form): Kept =>
  isSame(opened[field], mine[field]) ? 'theirs' : 'mine';

/** The form with, field by field, the version that was chosen. Fields that do not differ are the same in both. */
export function mergedOf<Form extends object>(mine: Form, theirs: Form, kept: ReadonlyMap<string, Kept>): Form {
  const choose = (field: keyof Form & string): Form[keyof Form] | string => {
    const choice = kept.get(field);
    if (choice === 'theirs') return theirs[field];
    return choice === 'both' ? `${String(theirs[field])}\n${String(mine[field])}` : mine[field];
  };
  const fields = Object.keys(mine) as (keyof Form & string)[];
  return { ...mine, ...Object.fromEntries(fields.map((field) => [field, choose(field)])) };
}
