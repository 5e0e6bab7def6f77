import type { ScorePartCode } from '../suggestion.js';

/**
 * The most points that a part can give; together 100. The table in this library's README says what earns them.
 * `chain` is what the extra step of a handover costs. What is not asked for gives all points, what is not known half.
 */
export const weights = {
  skill: 30,
  level: 4,
  source: 2,
  liking: 8,
  time: 10,
  hours: 8,
  distance: 8,
  closeness: 8,
  continuity: 4,
  reciprocity: 2,
  sector: 4,
  language: 4,
  freshness: 4,
  load: 4,
  chain: -10,
} as const satisfies Record<ScorePartCode, number>;
