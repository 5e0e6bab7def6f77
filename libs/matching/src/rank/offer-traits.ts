import { kindsOf, languagesOf } from './entry.js';
import type { OfferFacts } from './offer-facts.js';

/** Bits of the traits of an offer: 0 to 10 rather not, 11 to 21 kinds of the skills, 22 to 25 languages, then these. */
export const standsBit = 1 << 26;
export const staysBit = 1 << 27;
export const isClientBit = 1 << 28;
export const namesSkillsBit = 1 << 29;
export const speaksUnknownBit = 1 << 30;
export const kindsShift = 11;
export const languagesShift = 22;

/** What of an offer is a yes or no, in one number; `kinds` are the bits of its skills. */
export const traitsOf = (facts: OfferFacts, kinds: number): number =>
  kindsOf(facts.ratherNot) |
  (kinds << kindsShift) |
  (languagesOf(facts.speaks) << languagesShift) |
  (facts.stands ? standsBit : 0) |
  (facts.staysInOwnTeams ? staysBit : 0) |
  (facts.isClient ? isClientBit : 0) |
  (facts.offered.length > 0 ? namesSkillsBit : 0) |
  (facts.speaks.length === 0 ? speaksUnknownBit : 0);
