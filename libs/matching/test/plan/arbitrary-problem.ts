import fc from 'fast-check';
import type { PlanFreed, PlanMatch, PlanNeed, PlanOffer, PlanPin, PlanTask } from '../../src/plan/plan-problem.js';

/** A problem with all its lists, as the arbitraries make them. */
export interface WholeProblem {
  readonly offers: readonly PlanOffer[];
  readonly needs: readonly PlanNeed[];
  readonly tasks: readonly PlanTask[];
  readonly matches: readonly PlanMatch[];
  readonly freed: readonly PlanFreed[];
  readonly pinned?: readonly PlanPin[];
}

interface Shape {
  readonly offers: number;
  readonly needs: number;
  readonly tasks: number;
  readonly links: number;
  readonly mostHours: number;
  readonly whole: boolean;
}

const small: Shape = { offers: 4, needs: 4, tasks: 4, links: 8, mostHours: 3, whole: false };

const target = (to: number, needs: number) => (to < needs ? { need: `n${to}` } : { task: `t${to - needs}` });

/**
 * Problems small enough to try every plan. Task `t` belongs to pool `t mod 3`, and a pool frees hours only for tasks of pools
 * with a higher number, so that there is no circle.
 */
export function arbitraryProblem(shape: Partial<Shape> = {}): fc.Arbitrary<WholeProblem> {
  const { offers, needs, tasks, links, mostHours, whole } = { ...small, ...shape };
  const hours = fc.integer({ min: 0, max: mostHours });
  const score = fc.integer({ min: -6, max: 12 });
  const link = fc.tuple(fc.nat(99), fc.nat(99), score);
  const need = fc.tuple(hours, whole ? fc.boolean() : fc.constant(false));
  return fc
    .tuple(
      fc.array(hours, { minLength: 1, maxLength: offers }),
      fc.array(need, { minLength: 1, maxLength: needs }),
      fc.array(hours, { maxLength: tasks }),
      fc.array(link, { maxLength: links }),
      fc.array(link, { maxLength: Math.floor(links / 2) }),
    )
    .map(([offerHours, needRows, taskHours, matches, freed]) => {
      const targets = needRows.length + taskHours.length;
      const pools = Math.min(3, taskHours.length);
      return {
        offers: offerHours.map((each, i) => ({ id: `o${i}`, hours: each })),
        needs: needRows.map(([each, isWhole], i) => ({
          id: `n${i}`,
          hours: each,
          ...(isWhole ? { whole: true } : {}),
        })),
        tasks: taskHours.map((each, i) => ({ id: `t${i}`, hours: each, pool: `p${i % 3}` })),
        matches: distinct(matches.map(([from, to, worth]) => [from % offerHours.length, to % targets, worth])).map(
          ([from, to, worth]) => ({ offer: `o${from}`, ...target(to, needRows.length), score: worth }),
        ),
        freed: (pools === 0 ? [] : distinct(freed.map(([from, to, worth]) => [from % pools, to % targets, worth])))
          .filter(([from, to]) => to < needRows.length || (to - needRows.length) % 3 > from)
          .map(([from, to, worth]) => ({ pool: `p${from}`, ...target(to, needRows.length), score: worth })),
      };
    });
}

function distinct(rows: readonly (readonly [number, number, number])[]): (readonly [number, number, number])[] {
  return [...new Map(rows.map((row) => [`${row[0]} ${row[1]}`, row])).values()];
}
