/** How evenly something is shared. All in the unit of the values. */
export interface Spread {
  readonly count: number;
  readonly least: number;
  readonly median: number;
  readonly most: number;
  /** 0: all the same; towards 1: one has all. `null` when nobody has anything, for then nothing is shared. */
  readonly gini: number | null;
}

/** The spread of values from 0; `null` for none at all. The median of an even number is the mean of the middle two. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  if (least === undefined || most === undefined) return null;
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { count: sorted.length, least, median, most, gini: giniOf(sorted) };
}

/**
 * Gini's coefficient: the mean difference between two values, over twice their mean (Gini, "Variabilità e mutabilità", 1912), by
 * the sum over values in order.
 */
function giniOf(sorted: readonly number[]): number | null {
  const sum = sorted.reduce((total, value) => total + value, 0);
  if (sum === 0) return null;
  const weighed = sorted.reduce((total, value, i) => total + (2 * (i + 1) - sorted.length - 1) * value, 0);
  return weighed / (sorted.length * sum);
}

/** A point of a Lorenz curve: so large a part of those who have least has this share of all. Both from 0 to 1. */
export interface LorenzPoint {
  readonly part: number;
  readonly share: number;
}

/**
 * The curve of Lorenz ("Methods of measuring the concentration of wealth", 1905) for values from 0, from (0, 0) to (1, 1). Empty
 * when nobody has anything.
 */
export function lorenzOf(values: readonly number[]): LorenzPoint[] {
  const sorted = [...values].sort((a, b) => a - b);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (total === 0) return [];
  let sum = 0;
  const points = sorted.map((value, i) => ({ part: (i + 1) / sorted.length, share: (sum += value) / total }));
  return [{ part: 0, share: 0 }, ...points];
}
