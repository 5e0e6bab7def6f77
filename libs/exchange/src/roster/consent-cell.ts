import type { ConsentPurpose, Instant } from '@kring/care-network';
import type { SaidConsent } from '../imported-circle.js';
import { plainHeading as plain } from './columns.js';
import type { Understands } from './values.js';

const purposeWords: Readonly<Record<ConsentPurpose, readonly [nl: string, en: string]>> = {
  beInCircle: ['in de kring staan', 'be in the circle'],
  beAsked: ['om hulp gevraagd worden', 'be asked for help'],
  shareWithOtherTeams: ['andere teams', 'other teams'],
};
const withdrawnWords = ['ingetrokken', 'withdrawn'] as const;

const purposes: ReadonlyMap<string, ConsentPurpose> = new Map(
  Object.entries(purposeWords).flatMap(([purpose, words]) =>
    [purpose, ...words].map((word) => [plain(word), purpose as ConsentPurpose] as const),
  ),
);

/** The purpose that its name or words stand for, in Dutch or English; `undefined` when they are not known. */
export const purposeFrom: Understands<ConsentPurpose> = (text) => purposes.get(plain(text));

export const purposeIn = (purpose: ConsentPurpose, language: 'nl' | 'en'): string =>
  purposeWords[purpose][language === 'nl' ? 0 : 1];

/** A moment in UTC, or a day, which then counts from its first minute. */
const moment = String.raw`\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z)?`;
const form = new RegExp(`^(.+?) (${moment})(?: (\\S+) (${moment}))?$`);

function momentFrom(text: string): Instant | null {
  const date = new Date(text.length === 10 ? `${text}T00:00:00.000Z` : text);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10));
  return exists ? date.toISOString() : null;
}

/**
 * Reads one yes, such as `om hulp gevraagd worden 2026-01-05` or, when it was taken back, `… ingetrokken 2026-03-01`. A yes
 * without a day is not understood: nobody could say when it was given.
 */
export const consentFrom: Understands<SaidConsent> = (text) => {
  const [, words = '', given = '', taken, back] = form.exec(text.trim()) ?? [];
  const purpose = purposeFrom(words);
  const givenAt = momentFrom(given);
  const withdrawnAt = back === undefined ? null : momentFrom(back);
  if (!purpose || givenAt === null) return undefined;
  const isTakenBack = taken !== undefined;
  if (isTakenBack && (withdrawnAt === null || !(withdrawnWords as readonly string[]).includes(plain(taken))))
    return undefined;
  if (withdrawnAt !== null && withdrawnAt < givenAt) return undefined;
  return { purpose, givenAt, withdrawnAt };
};

/** One yes as `consentFrom` reads it, in the words of a language. */
export function consentOut({ purpose, givenAt, withdrawnAt }: SaidConsent, language: 'nl' | 'en'): string {
  const at = language === 'nl' ? 0 : 1;
  const given = `${purposeIn(purpose, language)} ${givenAt}`;
  return withdrawnAt === null ? given : `${given} ${withdrawnWords[at]} ${withdrawnAt}`;
}
