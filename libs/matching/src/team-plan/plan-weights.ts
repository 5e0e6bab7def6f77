import type { Work } from '../situation/work.js';
import { weights } from '../score/weights.js';
import { quartersIn } from './quarters.js';

/**
 * What counts before what in a plan, as whole numbers for a quarter of an hour a week. Each outweighs the next, so that the
 * next decides between plans that are equal so far. Two needs of more than twenty hours that differ by a quarter are as good
 * as equal: there the score may decide.
 */
export const planWeights = {
  /** A need met with all its hours, spread over them: needs with few hours come first where not all can be met. */
  wish: 16_000_000,
  /** One point of the score of an offer with some work. */
  point: 10,
  /** What was so in the last plan may cost this much, three points, to stay. */
  kept: 30,
  /** Every two hours a week that somebody already has; never as much as a point. */
  load: 1,
} as const;

/** Above what any takeover can score, so that no task is taken over without a need that the freed hours go to. */
export const useOfFreedHours = 2000;

/** The step in which load is looked at, in quarters. */
export const quartersOfLoad = 8;
export const mostLoad = 9;

export const wishWeight = ({ hoursLeft }: Work): number =>
  Math.floor(planWeights.wish / Math.max(1, quartersIn(hoursLeft)));

export const chainWeight = weights.chain * planWeights.point;
