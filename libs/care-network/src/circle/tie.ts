import type { ClientId, PersonId, TieId } from '../branded.js';
import type { HandPlace } from './hand-place.js';
import type { Ring, Sector } from './ring-and-sector.js';
import type { CalendarDay } from '../time.js';
import type { SeenBy } from './seen-by.js';

/** What people do for each other. The same four for what is given and what is received. */
export const supportKinds = ['practical', 'company', 'advice', 'emotional'] as const;
export type SupportKind = (typeof supportKinds)[number];

/** How a tie is, as the mapper says it. */
export const tieQualities = ['strong', 'weak', 'broken', 'conflict'] as const;
export type TieQuality = (typeof tieQualities)[number];

/** How often the two are in touch, as people say it. */
export const contactFrequencies = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'never'] as const;
export type ContactFrequency = (typeof contactFrequencies)[number];

/** The longest gap in days that still fits a frequency, with room for a holiday; `never` has no rhythm to fall behind. */
export const daysBetweenContacts: Readonly<Record<ContactFrequency, number | null>> = {
  daily: 4,
  weekly: 21,
  monthly: 62,
  quarterly: 155,
  yearly: 460,
  never: null,
};

/**
 * A relation between two people in the circle of one client. A tie with the client puts the other in the circle;
 * a tie among others says who knows whom and has neither ring nor sector. Comes from whoever maps the circle.
 * `support` is seen from `from`: given by `from`, received by `from`. An empty list means none was named.
 */
export interface Tie {
  readonly id: TieId;
  readonly clientId: ClientId;
  readonly from: PersonId;
  readonly to: PersonId;
  /** What `to` is to `from`, in the mapper's words: "vader", "buurvrouw". */
  readonly role: string | null;
  /** `null` when not placed yet, and always on ties among others. */
  readonly ring: Ring | null;
  readonly sector: Sector | null;
  /** Where in that ring and sector a hand put them; absent or `null` is laid out by Kring. */
  readonly handPlace?: HandPlace | null;
  readonly quality: TieQuality | null;
  readonly supportGiven: readonly SupportKind[];
  readonly supportReceived: readonly SupportKind[];
  readonly contactFrequency: ContactFrequency | null;
  readonly lastContactOn: CalendarDay | null;
  /** The client's say over who may know of it; absent is everyone. Of a tie among others the narrower of its two ends. */
  readonly seenBy?: SeenBy;
  readonly version: number;
}

const dayInMilliseconds = 86_400_000;

/** Days since the last contact on a given day; `null` when no contact was recorded. */
export const daysSinceContact = (tie: Pick<Tie, 'lastContactOn'>, today: CalendarDay): number | null =>
  tie.lastContactOn === null
    ? null
    : Math.round((Date.parse(today) - Date.parse(tie.lastContactOn)) / dayInMilliseconds);

/**
 * Whether a tie falls behind its own rhythm. Unknown rhythm or unknown last contact is no sign of fading: then it
 * answers `null`, and the screen asks.
 */
export function isFading(tie: Pick<Tie, 'contactFrequency' | 'lastContactOn'>, today: CalendarDay): boolean | null {
  if (tie.contactFrequency === null) return null;
  const allowed = daysBetweenContacts[tie.contactFrequency];
  const days = daysSinceContact(tie, today);
  return allowed === null || days === null ? null : days > allowed;
}
