import fc from 'fast-check';
import type { PlanChange, PlanSpot } from '../../src/plan/live/plan-change.js';
import type { PlanFreed, PlanMatch } from '../../src/plan/plan-problem.js';
import type { WholeProblem } from './arbitrary-problem.js';
import { standsAt } from './stands-at.js';

/** Numbers that a change is made from, once the problem that it changes is known. */
export type Draw = readonly [number, number, number, number, number];

export const arbitraryDraws = (most: number): fc.Arbitrary<Draw[]> =>
  fc.array(fc.tuple(fc.nat(9), fc.nat(999), fc.nat(999), fc.nat(3), fc.integer({ min: -6, max: 12 })), {
    minLength: 1,
    maxLength: most,
  });

const pick = <T>(list: readonly T[], draw: number): T | undefined => list[draw % Math.max(1, list.length)];

/** A change that is sound for the problem, or `null` where the draw asks for what is not there. */
export function drawChange(problem: WholeProblem, [kind, a, b, hours, score]: Draw, fresh: number): PlanChange | null {
  const links = [...problem.matches, ...problem.freed];
  const link = pick(links, a);
  const spot = anySpot(problem, a);
  switch (kind) {
    case 0:
      return spot ? { do: 'withdraw', ...spot } : null;
    case 1:
    case 2: {
      if (!spot) return null;
      return { do: 'hours', ...spot, hours: hours + pinnedAt(problem, spot) };
    }
    case 3:
    case 4:
      return link ? { do: 'score', ...link, score } : null;
    case 5:
      return links.length === 0 ? null : { do: 'close', matches: links.filter((_, i) => (i + a) % 4 === 0) };
    case 6:
      return { do: 'open', matches: [0, 1, 2].flatMap((i) => anyMatch(problem, a + 7 * i, b + 5 * i, score) ?? []) };
    case 7:
      return addition(problem, a, b, hours, score, fresh);
    case 8: {
      const pair = anyMatch(problem, a, b, score);
      if (!pair || 'pool' in pair) return null;
      const most = Math.min(left(problem, { offer: pair.offer }), left(problem, target(pair)));
      return most <= 0 ? null : { do: 'pin', pin: { offer: pair.offer, ...target(pair), hours: 1 + (hours % most) } };
    }
    default: {
      const pin = pick(
        (problem.pinned ?? []).filter((each) => each.hours > 0),
        a,
      );
      return pin ? { do: 'unpin', pin } : null;
    }
  }
}

const target = (row: { need: string } | { task: string }): { need: string } | { task: string } =>
  'need' in row ? { need: row.need } : { task: row.task };

function anySpot(problem: WholeProblem, draw: number): PlanSpot | undefined {
  return pick<PlanSpot>(
    [
      ...problem.offers.map(({ id }) => ({ offer: id })),
      ...problem.needs.map(({ id }) => ({ need: id })),
      ...problem.tasks.map(({ id }) => ({ task: id })),
    ],
    draw,
  );
}

/** A pool may take over tasks of pools with a higher number, so that there is no circle. */
function anyMatch(problem: WholeProblem, a: number, b: number, score: number): PlanMatch | PlanFreed | undefined {
  const pools = [...new Set(problem.tasks.map(({ pool }) => pool))];
  const giver = pick([...problem.offers.map(({ id }) => ({ offer: id })), ...pools.map((pool) => ({ pool }))], a);
  if (!giver) return undefined;
  const tasks = problem.tasks.filter(({ pool }) => !('pool' in giver) || pool > giver.pool);
  const end = pick([...problem.needs.map(({ id }) => ({ need: id })), ...tasks.map(({ id }) => ({ task: id }))], b);
  return end && { ...giver, ...end, score };
}

function addition(
  problem: WholeProblem,
  a: number,
  b: number,
  hours: number,
  score: number,
  fresh: number,
): PlanChange {
  const scores = [score, -score, score + 3];
  const some = <T>(list: readonly T[]) => list.filter((_, i) => (i + b) % 2 === 0).slice(0, 3);
  if (a % 3 === 0) {
    const offer = `new${fresh}`;
    const ends = some([
      ...problem.needs.map(({ id }) => ({ need: id })),
      ...problem.tasks.map(({ id }) => ({ task: id })),
    ]);
    const matches = ends.map((end, i) => ({ offer, ...end, score: scores[i] ?? 0 }));
    return { do: 'addOffer', offer: { id: offer, hours }, matches };
  }
  const pool = `p${b % 4}`;
  const isNeed = a % 3 === 1;
  const pools = [...new Set(problem.tasks.map((task) => task.pool))].filter((each) => isNeed || each < pool);
  const givers = some([...problem.offers.map(({ id }) => ({ offer: id })), ...pools.map((each) => ({ pool: each }))]);
  const id = `new${fresh}`;
  if (isNeed)
    return {
      do: 'addNeed',
      need: { id, hours },
      matches: givers.map((giver, i) => ({ ...giver, need: id, score: scores[i] ?? 0 })),
    };
  const freed = problem.needs.slice(0, 1).map((need) => ({ pool, need: need.id, score }));
  const matches = givers.map((giver, i) => ({ ...giver, task: id, score: scores[i] ?? 0 }));
  return { do: 'addTask', task: { id, hours, pool }, matches: [...matches, ...freed] };
}

function pinnedAt(problem: WholeProblem, spot: PlanSpot): number {
  const [kind, id] = Object.entries(spot)[0] as ['offer' | 'need' | 'task', string];
  return (problem.pinned ?? []).filter((pin) => standsAt(pin, kind, id)).reduce((sum, pin) => sum + pin.hours, 0);
}

function left(problem: WholeProblem, spot: PlanSpot): number {
  const [kind, id] = Object.entries(spot)[0] as ['offer' | 'need' | 'task', string];
  const named = problem[`${kind}s`].find((row) => row.id === id)?.hours ?? 0;
  return named - pinnedAt(problem, spot);
}
