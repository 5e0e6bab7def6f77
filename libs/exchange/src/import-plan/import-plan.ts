import type {
  CalendarDay,
  Consent,
  HeldSkill,
  KnownPerson,
  Person,
  PersonId,
  PhotoContent,
  Ring,
  Sector,
  Tie,
} from '@kring/care-network';
import type { Remark } from '../imported-circle.js';

/** What a change does to one field. `null` and the empty list are "not recorded". */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export const rowStates = ['new', 'alreadyThere', 'changed', 'refused'] as const;
/** What an import does with one person, or with one tie among people. */
export type RowState = (typeof rowStates)[number];

export const refusalReasons = [
  'CLIENT_SELF',
  'NO_NAME',
  'OF_ANOTHER_CLIENT',
  'NO_LONGER_ACTIVE',
  'NO_PERSON',
  'TWICE',
  'LEFT_OUT',
] as const;
/** Why someone in a file does not come into the circle. `LEFT_OUT`: whoever imports it wanted it so. */
export type RefusalReason = (typeof refusalReasons)[number];

/** What an import would do with one person or tie, to be read before it is done. */
export interface ImportRow {
  readonly kind: 'person' | 'tie';
  /** Which person or which tie of the file, from 0; `null` for who was left out while reading. */
  readonly index: number | null;
  readonly state: RowState;
  /** `null` for who is refused. */
  readonly id: string | null;
  /** Of a tie among people: both names. */
  readonly name: string;
  readonly changes: readonly FieldChange[];
  readonly why: RefusalReason | null;
}

/** A skill of someone who is in the circle already. */
export interface SkillToRecord {
  readonly personId: PersonId;
  readonly before: HeldSkill | null;
  readonly after: HeldSkill;
}

/** A photo from a file of someone of whom Kring has none. */
export interface PhotoToKeep {
  readonly personId: PersonId;
  readonly photo: PhotoContent;
}

/** What an import does to a circle, row by row, and what is to be written for it. */
export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  readonly remarks: readonly Remark[];
  readonly newPeople: readonly KnownPerson[];
  readonly newTies: readonly Tie[];
  readonly changedPeople: readonly Person[];
  readonly changedTies: readonly Tie[];
  readonly skills: readonly SkillToRecord[];
  /** Of people who are in the circle already: a yes that was not known, or the day on which one was taken back. */
  readonly consents: readonly Consent[];
  /** Of who is new, and of who had none: a photo that is there already stays. */
  readonly photos: readonly PhotoToKeep[];
  /** How many times the file says yes where Kring knows of none; taken over only when that is asked. */
  readonly yesInFile: number;
}

/** What whoever imports a file decides about one person in it. */
export interface PersonChoice {
  readonly leaveOut: boolean;
  /** In place of what the file does not say; `null` leaves it unknown. */
  readonly ring: Ring | null;
  readonly sector: Sector | null;
}

/** What whoever imports decided, person by person and tie by tie. */
export interface ImportChoices {
  /** By the place of the person in the file. */
  readonly people: ReadonlyMap<number, PersonChoice>;
  /** Ties among people to leave out, by their place in the file. */
  readonly tiesLeftOut: ReadonlySet<number>;
}

/** What whoever imports may change; the rest of the file is as if it were not there. */
export interface ImportRights {
  readonly changePerson: (id: PersonId) => boolean;
  readonly note: boolean;
  readonly certificate: boolean;
  readonly consents: boolean;
  /** Of the people that `changePerson` allows. */
  readonly photos: boolean;
}

/** How a file is to be laid beside a circle. */
export interface ImportWishes {
  /** Whoever is in the circle already stays as they are. */
  readonly keepAsIs: boolean;
  /** Years of birth, contacts and consents after it are not believed. */
  readonly today: CalendarDay;
  /** Whether a yes in the file counts where none is recorded. A yes that was taken back always counts. */
  readonly takeYes?: boolean;
  /** None when left out. */
  readonly choices?: ImportChoices;
  /** Of whom Kring has a photo; nobody when left out. */
  readonly withPhoto?: ReadonlySet<PersonId>;
  /** Everything when left out. */
  readonly rights?: ImportRights;
}

/** Who of the circle each person in the file is; `null` for who is new. */
export type Matches = ReadonlyMap<string, PersonId | null>;
