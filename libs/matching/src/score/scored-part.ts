import type { Facts } from '../barrier.js';
import type { ScorePart, ScorePartCode, Unknown } from '../suggestion.js';
import { weights } from './weights.js';

/** A part with what was not known while it was worked out, when no rule already says so. */
export interface ScoredPart {
  readonly part: ScorePart;
  readonly unknown: Unknown | null;
}

export const scored = (code: ScorePartCode, points: number, facts: Facts = {}): ScoredPart => ({
  part: { code, points, facts },
  unknown: null,
});

/** All points: the work does not ask for this. */
export const notAsked = (code: ScorePartCode): ScoredPart => scored(code, weights[code]);

/** Half of the points: neither yes nor no. All weights are even, so it is a whole number. */
export const halfFor = (code: ScorePartCode, unknown: Unknown | null = null): ScoredPart => ({
  part: { code, points: weights[code] / 2, facts: {} },
  unknown,
});
