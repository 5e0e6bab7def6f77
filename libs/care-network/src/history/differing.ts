const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What differs between two states of one thing, before and after; `null` when nothing does. */
export function differing<Facts extends object>(
  before: Facts,
  after: Facts,
): { readonly before: Partial<Facts>; readonly after: Partial<Facts> } | null {
  const fields = (Object.keys(after) as (keyof Facts)[]).filter((field) => !same(before[field], after[field]));
  if (fields.length === 0) return null;
  return { before: only(before, fields), after: only(after, fields) };
}

const only = <Facts extends object>(facts: Facts, fields: readonly (keyof Facts)[]): Partial<Facts> =>
  Object.fromEntries(fields.map((field) => [field, facts[field]])) as Partial<Facts>;

/** A field that no longer is what it was expected to be. */
export interface ChangedSince {
  readonly field: string;
  readonly wanted: unknown;
  readonly current: unknown;
}

/** Fields of `expected` that are different in `current` by now, each with what an undo would put there. */
export const changedSince = <Facts extends object>(
  current: Facts,
  expected: Partial<Facts>,
  wanted: Partial<Facts>,
): readonly ChangedSince[] =>
  (Object.keys(expected) as (keyof Facts & string)[])
    .filter((field) => !same(current[field], expected[field]) && !same(current[field], wanted[field]))
    .map((field) => ({ field, wanted: wanted[field], current: current[field] }));
