/** Somebody in a circle, as far as who looks may see them. */
export interface MaybeDouble<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** `null` when there is none, or it is not for who looks. */
  readonly note: string | null;
}

const words = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const phone = /\+?\d(?:[\s().-]?\d){7,13}/g;

/** E-mail addresses, and phone numbers by their last nine digits, so that +31 6 and 06 are one. */
const addresses = (note: string): readonly string[] => [
  ...(note.match(mail) ?? []).map((each) => each.toLocaleLowerCase()),
  ...(note.match(phone) ?? []).map((each) => each.replaceAll(/\D/g, '').slice(-9)),
];

/**
 * Pairs that may be one person: the same words in their names (whatever capitals, accents and order), or the same phone
 * number or e-mail address in their notes. It is a question to who knows them, never an answer.
 */
export function likelyDoubles<Id extends string>(people: readonly MaybeDouble<Id>[]): readonly (readonly [Id, Id])[] {
  const marks = people.map(({ id, name, note }) => ({ id, marks: new Set([words(name), ...addresses(note ?? '')]) }));
  return marks.flatMap((one, index) =>
    marks
      .slice(index + 1)
      .filter((other) => [...one.marks].some((mark) => mark !== '' && other.marks.has(mark)))
      .map((other) => [one.id, other.id] as const),
  );
}
