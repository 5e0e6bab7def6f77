import type { KnownPerson, Person, PersonId, Tie } from '@kring/care-network';

/** What a change does to one field. `null` and the empty list are "not recorded". */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export const rowStates = ['new', 'alreadyThere', 'changed', 'refused'] as const;
/** What an import does with one person, or with one tie among people. */
export type RowState = (typeof rowStates)[number];

/** Why someone in a file does not come into the circle. */
export type RefusalReason = 'CLIENT_SELF' | 'NO_NAME' | 'OF_ANOTHER_CLIENT' | 'TWICE';

export interface ImportRow {
  readonly kind: 'person' | 'tie';
  readonly state: RowState;
  /** `null` for who is refused. */
  readonly id: string | null;
  /** Of a tie among people: both names. */
  readonly name: string;
  readonly changes: readonly FieldChange[];
  readonly why: RefusalReason | null;
}

/** What an import does to a circle, row by row, and what is to be written for it. */
export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  readonly newPeople: readonly KnownPerson[];
  readonly newTies: readonly Tie[];
  readonly changedPeople: readonly Person[];
  readonly changedTies: readonly Tie[];
}

export interface ImportWishes {
  /** Whoever is in the circle already stays as they are. */
  readonly keepAsIs: boolean;
  /** Years of birth after it are not believed. */
  readonly thisYear: number;
}

/** Who of the circle each person in the file is; `null` for who is new. */
export type Matches = ReadonlyMap<string, PersonId | null>;
