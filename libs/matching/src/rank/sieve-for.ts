import { weights } from '../score/weights.js';
import { hoursPoints } from '../score/work.js';
import type { Asked } from './asked.js';
import { certificateBit, hoursOfQuarters, ownTeamsBit, partsOf } from './entry.js';
import { askedBits } from './headings.js';
import type { OfferColumns } from './offer-columns.js';
import type { Sieve } from './sieve.js';
import type { WorkFacts } from './work-facts.js';

const noSkills: readonly number[] = [];

/** What the words of a list's entries are sifted by for this work. */
export function sieveFor({ facts, kinds, languages }: Asked, columns: OfferColumns): Sieve {
  return {
    forbidden: kinds | ownTeamsBit | (facts.certificateRequired ? certificateBit : 0),
    parts: partsOf(facts.week),
    languages,
    skills: facts.skills.length === 1 ? noSkills : facts.skills.map((skill) => askedBits(columns, skill)),
    anyTimeLoss: facts.week.length === 0 ? 0 : weights.time / 2,
    anyLanguageLoss: facts.languages.length === 0 ? 0 : weights.language / 2,
    hourLosses: facts.at === 'task' ? noLosses : hourLosses(facts),
  };
}

const noLosses = new Uint8Array(32);
const byHours = new Map<number, Uint8Array>();
/** Needs ask much the same numbers of hours; beyond so many the tables are begun anew. */
const mostTables = 1000;

function hourLosses({ hoursLeft: asked }: WorkFacts): Uint8Array {
  const known = byHours.get(asked);
  if (known) return known;
  const losses = new Uint8Array(32);
  for (let quarters = 0; quarters < losses.length; quarters++)
    losses[quarters] = weights.hours - hoursPoints(Math.min(hoursOfQuarters(quarters), asked), asked);
  if (byHours.size >= mostTables) byHours.clear();
  byHours.set(asked, losses);
  return losses;
}
