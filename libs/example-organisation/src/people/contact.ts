import { daysAfter, daysBetweenContacts, type ContactFrequency, type Tie } from '@kring/care-network';
import type { CalendarDay } from '@kring/care-network';
import type { Chance } from '../chance.js';

/** Rhythm, last contact and quality of a tie, as far as they were recorded. */
export type Contact = Pick<Tie, 'contactFrequency' | 'lastContactOn' | 'quality'>;

/** Networks drift away: this share of the ties has fallen behind its own rhythm. */
const fadingShare = 0.16;

function lastContact(chance: Chance, today: CalendarDay, frequency: ContactFrequency): CalendarDay | null {
  const allowed = daysBetweenContacts[frequency];
  if (allowed === null || chance.happens(0.07)) return null;
  const days = chance.happens(fadingShare)
    ? Math.ceil(allowed * (1.1 + 2.4 * chance.fraction()))
    : Math.floor(allowed * 0.8 * chance.fraction());
  return daysAfter(today, -days);
}

/** How a living person and the client keep in touch. A broken tie has no rhythm any more. */
export function contactOf(chance: Chance, today: CalendarDay, frequencies: readonly ContactFrequency[]): Contact {
  const draw = chance.fraction();
  if (draw < 0.02) {
    const years = chance.between(400, 2200);
    return { contactFrequency: 'never', lastContactOn: daysAfter(today, -years), quality: 'broken' };
  }
  const frequency = chance.happens(0.06) ? null : chance.pick(frequencies);
  const often = frequency === 'daily' || frequency === 'weekly';
  const usual = chance.happens(0.35) ? null : often ? 'strong' : chance.pick(['strong', 'weak'] as const);
  return {
    contactFrequency: frequency,
    lastContactOn: frequency === null ? null : lastContact(chance, today, frequency),
    quality: draw < 0.05 ? 'conflict' : usual,
  };
}

/** With someone who has died there is no contact to record. */
export const noContact: Contact = { contactFrequency: null, lastContactOn: null, quality: null };
