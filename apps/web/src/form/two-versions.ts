/** One field of a form in words. */
export interface WordedField<Form> {
  readonly label: string;
  readonly says: (form: Form) => string;
  /** Fields that are part of the same answer, and go where it goes. */
  readonly along?: readonly (keyof Form & string)[];
  /** Free text, of which both can stand one under the other. */
  readonly joins?: boolean;
}

/** Every field of a form, in the order in which it is shown; `null`: it is not asked, or part of another answer. */
export type WordedForm<Form> = Readonly<Record<keyof Form & string, WordedField<Form> | null>>;

/** A form as it was opened, as it was filled in here, and as it stands in the store by now. */
export interface Versions<Form> {
  readonly opened: Form;
  readonly mine: Form;
  readonly theirs: Form;
}

/** One field in which what was filled in here differs from what stands in the store. */
export interface FieldDifference<Form> {
  readonly field: keyof Form & string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Whether both can stay: only of free text, and where both say something. */
  readonly canJoin: boolean;
}

/** Whose version of a field stays; `both` puts two texts one under the other. */
export type Kept = 'mine' | 'theirs' | 'both';

const fieldsOf = <Form>(words: WordedForm<Form>) => Object.keys(words) as (keyof Form & string)[];

/** Each field in which two versions differ in words. */
export const differencesOf = <Form>(
  words: WordedForm<Form>,
  { mine, theirs }: Versions<Form>,
): readonly FieldDifference<Form>[] =>
  fieldsOf(words).flatMap((field) => {
    const worded = words[field];
    if (!worded) return [];
    const { label, says, joins = false } = worded;
    const [here, there] = [says(mine), says(theirs)];
    const canJoin = joins && mine[field] !== '' && theirs[field] !== '';
    return here === there ? [] : [{ field, label, mine: here, theirs: there, canJoin }];
  });

/** Who did not touch a field has nothing to say about it: what the other made of it is proposed. */
export function proposedFor<Form>(
  words: WordedForm<Form>,
  field: keyof Form & string,
  { opened, mine }: Versions<Form>,
): Kept {
  const said = (form: Form): string => words[field]?.says(form) ?? JSON.stringify(form[field]);
  return said(opened) === said(mine) ? 'theirs' : 'mine';
}

/** The form with, field by field, the version that was chosen; where nothing was asked, what is proposed. */
export function mergedOf<Form extends object>(
  words: WordedForm<Form>,
  versions: Versions<Form>,
  kept: ReadonlyMap<string, Kept> = new Map(),
): Form {
  const { mine, theirs } = versions;
  const parts = new Set(fieldsOf(words).flatMap((field) => words[field]?.along ?? []));
  const leading = fieldsOf(words).filter((field) => !parts.has(field));
  const chosen = leading.flatMap((field): (readonly [string, unknown])[] => {
    const choice = kept.get(field) ?? proposedFor(words, field, versions);
    if (choice === 'both') return [[field, `${String(theirs[field])}\n${String(mine[field])}`]];
    const from = choice === 'theirs' ? theirs : mine;
    return [field, ...(words[field]?.along ?? [])].map((each) => [each, from[each]]);
  });
  return { ...mine, ...Object.fromEntries(chosen) };
}
