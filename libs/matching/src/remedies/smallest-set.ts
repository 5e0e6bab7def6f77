import { movers, type Mover } from '../barrier.js';
import type { Means, Ways } from './remedy.js';

/**
 * How much it takes to get someone moving: a team leader acts in the own ten minutes, a helper or a client has to be
 * asked, a coordinator answers for the organisation. Only compared, never shown.
 */
const heaviness: Readonly<Record<Mover, number>> = { teamLeader: 1, helper: 2, client: 3, coordinator: 4, nobody: 5 };

/** Heaviest movers first, so that one set is lighter than another where they first differ. */
const weightsOf = (set: readonly Means[]): readonly number[] =>
  set.map(({ remedy }) => heaviness[remedy.mover]).sort((one, other) => other - one);

/** Below 0 when `one` asks less: fewer remedies, or as many with lighter movers; 0 when they ask as much. */
export function asksLess(one: readonly Means[], other: readonly Means[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const [weights, others] = [weightsOf(one), weightsOf(other)];
  const differs = weights.findIndex((weight, place) => weight !== others[place]);
  return differs < 0 ? 0 : weights[differs]! - others[differs]!;
}

/** As `asksLess`; of those that ask as much, by what they are. */
export function lighterFirst(one: readonly Means[], other: readonly Means[]): number {
  const less = asksLess(one, other);
  if (less !== 0) return less;
  const [key, otherKey] = [one, other].map((set) => set.map((means) => means.key).join('|')) as [string, string];
  return key === otherKey ? 0 : key < otherKey ? -1 : 1;
}

const byMover = (one: Means, other: Means): number =>
  movers.indexOf(one.remedy.mover) - movers.indexOf(other.remedy.mover) || (one.key < other.key ? -1 : 1);

/**
 * The smallest set that does at least one of each list (a hitting set), exactly: the list with the fewest ways that is
 * not yet met is branched on, and a branch ends when it cannot become smaller than the best so far. Barriers are few.
 */
export function smallestSet(choices: readonly Ways[]): readonly Means[] {
  let best: readonly Means[] | null = null;
  const search = (chosen: readonly Means[], open: readonly Ways[]): void => {
    if (best !== null && chosen.length + Math.min(1, open.length) > best.length) return;
    const next = [...open].sort((one, other) => one.length - other.length)[0];
    if (next === undefined) {
      const set = [...chosen].sort(byMover);
      if (best === null || lighterFirst(set, best) < 0) best = set;
      return;
    }
    for (const means of next)
      search(
        [...chosen, means],
        open.filter((ways) => !ways.some(({ key }) => key === means.key)),
      );
  };
  search([], choices);
  return best ?? [];
}

/** Whether some remedies together do one of each list. */
export const opens = (keys: ReadonlySet<string>, choices: readonly Ways[]): boolean =>
  choices.every((ways) => ways.some(({ key }) => keys.has(key)));
