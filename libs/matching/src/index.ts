export * from './barrier.js';
export { weights } from './score/weights.js';
export type { Helper, Situation, SituationClient } from './situation/situation.js';
export * from './suggestion.js';
export * from './suggestions-for-need.js';
export * from './suggestions-for-offer.js';
export * from './suggestions-for-team.js';
export * from './plan/index.js';
