export * from './barrier.js';
export type { Helper, Situation, SituationClient } from './situation.js';
export * from './suggestion.js';
