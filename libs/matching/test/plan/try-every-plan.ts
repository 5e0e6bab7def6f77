import type { WholeProblem } from './arbitrary-problem.js';

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly score: number;
  readonly least: number;
}

/** The greatest sum of score times hours, found by trying every plan; for problems of a dozen links at most. */
export function tryEveryPlan(problem: WholeProblem): number {
  let best = -Infinity;
  forEachPlan(problem, (links, hours) => {
    let worth = 0;
    for (let i = 0; i < links.length; i++) worth += links[i]!.score * hours[i]!;
    best = Math.max(best, worth);
  });
  return best;
}

/** Shows every plan there is: the hours on each link. The lists are the same each time; only `hours` changes. */
export function forEachPlan(
  problem: WholeProblem,
  visit: (links: readonly Link[], hours: readonly number[]) => void,
): void {
  const pinnedHours = (from: string, to: string) =>
    (problem.pinned ?? [])
      .filter((pin) => `offer ${pin.offer}` === from && end(pin) === to)
      .reduce((sum, pin) => sum + pin.hours, 0);
  const link = (from: string, row: { readonly score: number } & Parameters<typeof end>[0]): Link => ({
    from,
    to: end(row),
    score: row.score,
    least: pinnedHours(from, end(row)),
  });
  const links = [
    ...problem.matches.map((row) => link(`offer ${row.offer}`, row)),
    ...problem.freed.map((row) => link(`pool ${row.pool}`, row)),
  ];
  search(problem, links, visit);
}

const end = (row: { readonly need: string } | { readonly task: string }) =>
  'need' in row ? `need ${row.need}` : `task ${row.task}`;

function search(problem: WholeProblem, links: readonly Link[], visit: Parameters<typeof forEachPlan>[1]): void {
  const left = new Map<string, number>([
    ...problem.offers.map(({ id, hours }) => [`offer ${id}`, hours] as const),
    ...problem.needs.map(({ id, hours }) => [`need ${id}`, hours] as const),
    ...problem.tasks.map(({ id, hours }) => [`task ${id}`, hours] as const),
  ]);
  const whole = new Map(
    problem.needs.filter((need) => need.whole === true).map(({ id, hours }) => [`need ${id}`, hours]),
  );
  const poolOf = new Map(problem.tasks.map(({ id, pool }) => [`task ${id}`, `pool ${pool}`]));
  const pools = [...new Set(poolOf.values())];
  const chosen = links.map(() => 0);
  const tryFrom = (at: number): void => {
    const link = links[at];
    if (link === undefined) {
      if (pools.every((pool) => (left.get(pool) ?? 0) >= 0)) visit(links, chosen);
      return;
    }
    const isPool = link.from.startsWith('pool');
    const most = Math.min(isPool ? Infinity : (left.get(link.from) ?? 0), left.get(link.to) ?? 0);
    const freed = poolOf.get(link.to);
    for (let hours = link.least; hours <= most; hours++) {
      if (hours > 0 && hours !== (whole.get(link.to) ?? hours)) continue;
      add(left, link.from, -hours);
      add(left, link.to, -hours);
      if (freed !== undefined) add(left, freed, hours);
      chosen[at] = hours;
      tryFrom(at + 1);
      add(left, link.from, hours);
      add(left, link.to, hours);
      if (freed !== undefined) add(left, freed, -hours);
    }
  };
  tryFrom(0);
}

const add = (sums: Map<string, number>, key: string, hours: number) => sums.set(key, (sums.get(key) ?? 0) + hours);
