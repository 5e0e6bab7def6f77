import type { ClientId, ConsentId, PersonId, SkillCode } from './branded.js';
import type { Language } from './organisation.js';
import type { PersonSymbol } from './picture/symbol.js';
import type { Place } from './place.js';
import type { CalendarDay, Instant } from './time.js';

/** What stands on a map. A pet or a club belongs in a circle too (easyNWK, Network Canvas). */
export const personKinds = ['person', 'pet', 'organisation'] as const;
export type PersonKind = (typeof personKinds)[number];

/**
 * Someone in one or more circles of one organisation, with or without an account. Comes from whoever maps the circle,
 * and from the person as soon as they take part. `null` is always "not recorded".
 */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly kind: PersonKind;
  readonly deceased: boolean;
  /** What stands for them on the map where there is no photo. */
  readonly symbol: PersonSymbol | null;
  /** 1900 up to this year. */
  readonly birthYear: number | null;
  /** Empty when not recorded. */
  readonly speaks: readonly Language[];
  readonly home: Place | null;
  /** Last day on which the certificate of conduct (VOG) is valid; `null` when none was seen. */
  readonly certificateUntil: CalendarDay | null;
  readonly note: string | null;
  readonly version: number;
}

/** Levels of the shared skill list: someone knows a little, can do it alone, or could teach it. */
export const skillLevels = ['some', 'able', 'expert'] as const;
export type SkillLevel = (typeof skillLevels)[number];

/** Where a skill was learned. A mother of five may cook better than a cook: both count. */
export const skillSources = ['work', 'life'] as const;
export type SkillSource = (typeof skillSources)[number];

/** A skill as held by a person. Comes from the person, or from who knows them, then with less certainty. */
export interface HeldSkill {
  readonly skill: SkillCode;
  readonly level: SkillLevel | null;
  readonly source: SkillSource | null;
  /** Whether the person likes doing it: being able is not wanting. */
  readonly likesDoingIt: boolean | null;
}

/** The person whose circle it is. Comes from the team's client list. A client is also a person, who can give help too. */
export interface Client {
  readonly id: ClientId;
  readonly personId: PersonId;
  /** The house or district by which the team knows the client. */
  readonly house: string | null;
  readonly version: number;
}

/** A client who was added by mistake and taken back can be put back for so long; then they are erased. */
export const clientSetAsideDays = 30;

/** The purposes a person can agree to, each apart (GDPR article 6 and 7). */
export const consentPurposes = ['beInCircle', 'beAsked', 'shareWithOtherTeams'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** A recorded yes for one purpose. Withdrawn consent stays on record with its date; the newest record decides. */
export interface Consent {
  readonly id: ConsentId;
  readonly personId: PersonId;
  readonly purpose: ConsentPurpose;
  readonly givenAt: Instant;
  readonly withdrawnAt: Instant | null;
}

/** What is known of one purpose. `notRecorded` is no refusal: nobody asked yet. */
export type ConsentState = 'given' | 'withdrawn' | 'notRecorded';

/** The record that decides on one purpose; `null` when there is none. Of two at one moment, the one written last. */
export const newestConsent = (records: readonly Consent[], purpose: ConsentPurpose): Consent | null =>
  records
    .filter((record) => record.purpose === purpose)
    .reduce<Consent | null>((latest, record) => (latest && isLater(latest, record) ? latest : record), null);

/** Ids of records grow with time, so they tell the order within one moment. */
const isLater = (one: Consent, other: Consent): boolean =>
  one.givenAt === other.givenAt ? one.id > other.id : one.givenAt > other.givenAt;

/** The records for one purpose that came after one of them; all of them when that is `null`. */
export function consentsSince(
  records: readonly Consent[],
  purpose: ConsentPurpose,
  last: ConsentId | null,
): readonly Consent[] {
  const known = records.find(({ id }) => id === last);
  return records.filter(
    (record) => record.purpose === purpose && record !== known && !(known && isLater(known, record)),
  );
}

/** What a person's records say about one purpose. No record is not a no: it is a question still to be asked. */
export function consentState(records: readonly Consent[], purpose: ConsentPurpose): ConsentState {
  const newest = newestConsent(records, purpose);
  if (!newest) return 'notRecorded';
  return newest.withdrawnAt === null ? 'given' : 'withdrawn';
}
