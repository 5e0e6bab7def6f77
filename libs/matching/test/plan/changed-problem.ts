import type { PlanChange, PlanPair, PlanSpot } from '../../src/plan/live/plan-change.js';
import type { PlanFreed, PlanMatch, PlanPin } from '../../src/plan/plan-problem.js';
import type { WholeProblem } from './arbitrary-problem.js';
import { standsAt } from './stands-at.js';

const from = (row: object) =>
  'offer' in row ? `offer ${String(row.offer)}` : `pool ${String((row as PlanFreed).pool)}`;
const to = (row: object) =>
  'need' in row ? `need ${String(row.need)}` : `task ${String((row as { task: string }).task)}`;
export const pairName = (row: object): string => `${from(row)} ${to(row)}`;

/** The problem after a sound change, made by rewriting its lists. */
export function changedProblem(problem: WholeProblem, change: PlanChange): WholeProblem {
  switch (change.do) {
    case 'hours':
      return withHours(problem, change, change.hours);
    case 'withdraw':
      return without(problem, change);
    case 'score':
      return opened(problem, [change]);
    case 'open':
      return opened(problem, change.matches);
    case 'close':
      return closed(problem, change.matches);
    case 'addOffer':
      return opened({ ...problem, offers: [...problem.offers, change.offer] }, change.matches);
    case 'addNeed':
      return opened({ ...problem, needs: [...problem.needs, change.need] }, change.matches);
    case 'addTask':
      return opened({ ...problem, tasks: [...problem.tasks, change.task] }, change.matches);
    case 'pin':
      return { ...problem, pinned: addedUp([...(problem.pinned ?? []), change.pin]) };
    case 'unpin': {
      const taken = { ...change.pin, hours: -change.pin.hours };
      return { ...problem, pinned: addedUp([...(problem.pinned ?? []), taken]) };
    }
  }
}

function withHours(problem: WholeProblem, spot: PlanSpot, hours: number): WholeProblem {
  const set = <T extends { readonly id: string }>(rows: readonly T[], id: string) =>
    rows.map((row) => (row.id === id ? { ...row, hours } : row));
  if ('offer' in spot) return { ...problem, offers: set(problem.offers, spot.offer) };
  if ('need' in spot) return { ...problem, needs: set(problem.needs, spot.need) };
  return { ...problem, tasks: set(problem.tasks, spot.task) };
}

function without(problem: WholeProblem, spot: PlanSpot): WholeProblem {
  const [kind, id] = Object.entries(spot).find(([key]) => key !== 'do') as ['offer' | 'need' | 'task', string];
  const list = `${kind}s` as const;
  const isAway = (row: object) => standsAt(row, kind, id);
  return {
    ...problem,
    [list]: problem[list].filter((row) => row.id !== id),
    matches: problem.matches.filter((row) => !isAway(row)),
    freed: problem.freed.filter((row) => !isAway(row)),
    pinned: (problem.pinned ?? []).filter((row) => !isAway(row)),
  };
}

function closed(problem: WholeProblem, pairs: readonly PlanPair[]): WholeProblem {
  const away = new Set(pairs.map(pairName));
  return {
    ...problem,
    matches: problem.matches.filter((row) => !away.has(pairName(row))),
    freed: problem.freed.filter((row) => !away.has(pairName(row))),
  };
}

function opened(problem: WholeProblem, rows: readonly (PlanMatch | PlanFreed)[]): WholeProblem {
  return rows.reduce((before: WholeProblem, row) => {
    const rest = closed(before, [row]);
    return 'offer' in row ? { ...rest, matches: [...rest.matches, row] } : { ...rest, freed: [...rest.freed, row] };
  }, problem);
}

function addedUp(rows: readonly PlanPin[]): PlanPin[] {
  const pins = new Map<string, PlanPin>();
  for (const pin of rows) pins.set(pairName(pin), { ...pin, hours: pin.hours + (pins.get(pairName(pin))?.hours ?? 0) });
  return [...pins.values()].filter(({ hours }) => hours > 0);
}

/** The problem as it can be read: without freed hours of pools that have lost all their tasks. */
export function readable(problem: WholeProblem): WholeProblem {
  const pools = new Set(problem.tasks.map(({ pool }) => pool));
  return { ...problem, freed: problem.freed.filter(({ pool }) => pools.has(pool)) };
}
