export { candidates, type CandidateOptions, type Candidates } from './candidates.js';
export { type Bond, offerFacts, type OfferFacts, type TieFacts } from './offer-facts.js';
export { OfferIndex, type RankedOffer } from './offer-index.js';
export { NeedIndex, type RankedWork } from './need-index.js';
export { needFacts, taskFacts, type WorkFacts } from './work-facts.js';
