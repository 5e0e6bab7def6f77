import { weights } from '../score/weights.js';
import { hoursPoints } from '../score/work.js';
import type { Asked } from './asked.js';
import { certificateBit, hoursOfQuarters, ownTeamsBit, partsOf } from './entry.js';
import { askedBits } from './headings.js';
import type { OfferColumns } from './offer-columns.js';
import type { Sieve } from './sieve.js';
import type { WorkFacts } from './work-facts.js';

/** What the words of a list's entries are sifted by for this work. */
export function sieveFor({ facts, kinds, languages }: Asked, columns: OfferColumns): Sieve {
  return {
    forbidden: kinds | ownTeamsBit | (facts.certificateRequired ? certificateBit : 0),
    parts: partsOf(facts.week),
    languages,
    skills: facts.skills.length === 1 ? [] : facts.skills.map((skill) => askedBits(columns, skill)),
    anyTimeLoss: facts.week.length === 0 ? 0 : weights.time / 2,
    anyLanguageLoss: facts.languages.length === 0 ? 0 : weights.language / 2,
    hourLosses: hourLosses(facts),
  };
}

function hourLosses({ at, hoursLeft: asked }: WorkFacts): Uint8Array {
  const losses = new Uint8Array(32);
  if (at === 'task') return losses;
  for (let quarters = 0; quarters < losses.length; quarters++)
    losses[quarters] = weights.hours - hoursPoints(Math.min(hoursOfQuarters(quarters), asked), asked);
  return losses;
}
