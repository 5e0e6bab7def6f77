import type { CircleVersionId, ClientId, ConsentId, OfferId, PersonId, PhotoId, SkillCode, TieId } from '../branded.js';
import type { Offer } from '../help/help.js';
import type { ConsentPurpose, ConsentState, HeldSkill, Person } from '../person.js';
import type { Tie } from '../circle/tie.js';
import type { CalendarDay } from '../time.js';
import type { SeenBy } from '../circle/seen-by.js';
import type { Change, LogLine } from './log-line.js';

/** What somebody did to a circle, in the words of the screens. */
export const changeKinds = [
  'personAdded',
  'personRemoved',
  'personChanged',
  'tieAdded',
  'tieRemoved',
  'tieChanged',
  'moved',
  'rearranged',
  'contact',
  'skillRecorded',
  'skillRemoved',
  'consentGiven',
  'consentWithdrawn',
  'offerRecorded',
  'offerChanged',
  'offerConfirmed',
  'offerPaused',
  'offerResumed',
  'offerWithdrawn',
  'imported',
  'circleBegun',
  'whoSees',
  'personForgotten',
  'photoSet',
  'photoRemoved',
  'photoErased',
  'peopleMerged',
  'versionSaved',
  'versionRemoved',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What is recorded of a tie, without whom it joins. */
export type TieFacts = Omit<Tie, 'id' | 'clientId' | 'from' | 'to' | 'version'>;
/** What is recorded of a person. Skills, consents, offers and the photo have edits of their own. */
export type PersonFacts = Omit<Person, 'id' | 'version'>;
/** What is recorded of a skill that somebody has. */
export type SkillFacts = Omit<HeldSkill, 'skill'>;
/** What is recorded of an offer, without whose it is. */
export type OfferFacts = Omit<Offer, 'id' | 'personId' | 'version'>;

/** What was said for one purpose, and which record says so; `null` when there is none. */
export interface ConsentFacts {
  readonly state: ConsentState;
  readonly newest: ConsentId | null;
}

/** Which photo a person has; the log holds no picture. */
export interface PhotoFacts {
  readonly photo: PhotoId | null;
}

/** Two people were joined, a tie between them was changed, or they were parted. */
export interface TieEdit extends Change<TieFacts> {
  readonly of: 'tie';
  readonly tieId: TieId;
  readonly from: PersonId;
  readonly to: PersonId;
  /** Of the tie before the edit; 0 when it was not there. Who puts it back goes on counting from here. */
  readonly version: number;
}

/** What is recorded of somebody was changed. */
export interface PersonEdit extends Change<PersonFacts> {
  readonly of: 'person';
  readonly personId: PersonId;
}

/** A skill was noted, changed or taken off. */
export interface SkillEdit extends Change<SkillFacts> {
  readonly of: 'skill';
  readonly personId: PersonId;
  readonly skill: SkillCode;
}

/** Something was said about one purpose. */
export interface ConsentEdit extends Change<ConsentFacts> {
  readonly of: 'consent';
  readonly personId: PersonId;
  readonly purpose: ConsentPurpose;
}

/** An offer was recorded or changed; taking one back changes its state. */
export interface OfferEdit extends Change<OfferFacts> {
  readonly of: 'offer';
  readonly personId: PersonId;
  readonly offerId: OfferId;
}

/** Somebody got a photo, another one, or none. */
export interface PhotoEdit extends Change<PhotoFacts> {
  readonly of: 'photo';
  readonly personId: PersonId;
}

/** What a merge moved from the entry that went to the one that stayed, so that it can go back. */
export interface MergeFacts {
  readonly moved: {
    readonly offers: readonly string[];
    readonly consents: readonly string[];
    readonly retracted: readonly string[];
    readonly concerns: readonly string[];
    readonly photos: readonly PhotoId[];
  };
  /** A yes of one entry that stopped to count because the other entry had said no. */
  readonly withdrawn: readonly ConsentId[];
  /** The client's say about each, and what holds now: the strictest. */
  readonly says: { readonly kept: SeenBy; readonly gone: SeenBy; readonly now: SeenBy };
}

/** Two entries that are one person from then on. */
export interface MergeEdit extends Change<MergeFacts> {
  readonly of: 'merge';
  /** The entry that stays. */
  readonly personId: PersonId;
  readonly goneId: PersonId;
}

/** What a moment of the circle is called. */
export interface VersionFacts {
  readonly name: string;
}

/** A name for a moment of the circle. The moment itself stays in the log, whatever becomes of its name. */
export interface VersionEdit extends Change<VersionFacts> {
  readonly of: 'version';
  /** The client's own person. */
  readonly personId: PersonId;
  readonly versionId: CircleVersionId;
}

/** One thing that was made, changed or taken away. */
export type Edit = TieEdit | PersonEdit | SkillEdit | ConsentEdit | OfferEdit | PhotoEdit | MergeEdit | VersionEdit;

/** Where the people of an import came from. */
export interface ImportSource {
  /** The kind of file, as `@kring/exchange` calls it. */
  readonly format: string;
  /** How many people it brought or changed, also after some of them were forgotten. */
  readonly people: number;
}

/** One line in the log of a circle. What happens to a person stands under the same id in every circle they are in. */
export interface CircleChange extends LogLine {
  readonly clientId: ClientId;
  readonly kind: ChangeKind;
  /** The day of a contact, also one before the last; `null` for other kinds. */
  readonly contactOn: CalendarDay | null;
  /** `null` for other kinds than an import. */
  readonly source: ImportSource | null;
  readonly edits: readonly Edit[];
}

/** What takes a change back: the same edits the other way round, the last one first. */
export const reversed = (edits: readonly Edit[]): readonly Edit[] =>
  edits.toReversed().map((edit) => ({ ...edit, before: edit.after, after: edit.before }) as Edit);
