import type { PlanQuestion } from '@kring/matching';

const inOrder = (items: readonly unknown[]): readonly string[] => items.map((item) => JSON.stringify(item)).sort();

/**
 * One text for one question of a plan that stays ready: the same whatever way and order led to it, so that what was switched on and
 * off again is the question from before.
 */
export function askedKey({ pinned = [], excluded = [], whole = [], changes = {} }: PlanQuestion): string {
  const wondered = Object.entries(changes)
    .map(([name, items]): [string, readonly string[]] => [name, inOrder(items as readonly unknown[])])
    .filter(([, items]) => items.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([inOrder(pinned), inOrder(excluded), inOrder(whole), wondered]);
}
