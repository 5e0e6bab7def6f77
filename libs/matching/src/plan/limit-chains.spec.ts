import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryProblem, type WholeProblem } from '../../test/plan/arbitrary-problem.js';
import { limitChains } from './limit-chains.js';
import { readPlan } from './network.js';
import { makePlan, type Plan } from './plan.js';

function planOf(problem: WholeProblem, most: number): Plan {
  const reading = readPlan(problem);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return makePlan(limitChains(reading.network, most), { now: () => 0 });
}

/** The most handovers one after the other along the hours of a plan. */
function longestChain({ tasks }: WholeProblem, { freed }: Plan): number {
  const poolOf = new Map(tasks.map(({ id, pool }) => [id, pool]));
  const below = (pool: string): number =>
    1 +
    Math.max(0, ...freed.flatMap((row) => (row.pool === pool && 'task' in row ? [below(poolOf.get(row.task)!)] : [])));
  return Math.max(0, ...freed.map(({ pool }) => below(pool)));
}

const problems = arbitraryProblem({ offers: 12, needs: 12, tasks: 9, links: 80, mostHours: 5 });

describe('a limit on the length of chains', () => {
  it('is never exceeded, and of three teams the limit of three leaves all chains', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const plans = [1, 2, 3].map((most) => planOf(problem, most));
        for (const [i, plan] of plans.entries()) expect(longestChain(problem, plan)).toBeLessThanOrEqual(i + 1);
        const worth = plans.map(({ objective }) => objective);
        expect(worth[0]).toBeLessThanOrEqual(worth[1]!);
        expect(worth[2]).toBe(planOf(problem, 99).objective);
      }),
      { numRuns: 200 },
    );
  });

  it('of one is the best plan in which freed hours go to needs alone', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const short = { ...problem, freed: problem.freed.filter((row) => 'need' in row) };
        expect(planOf(problem, 1).objective).toBe(planOf(short, 99).objective);
      }),
      { numRuns: 100 },
    );
  });

  it('counts the longest way to a pool, whichever way is looked at last', () => {
    const handover = (pool: string, task: string) => ({ pool, task, score: 1 });
    const problem: WholeProblem = {
      offers: [{ id: 'o', hours: 9 }],
      needs: [],
      tasks: ['short', 'long', 'longer', 'meeting', 'end'].map((id) => ({ id, hours: 1, pool: `of ${id}` })),
      matches: ['short', 'long'].map((task) => ({ offer: 'o', task, score: 1 })),
      freed: [
        handover('of short', 'meeting'),
        handover('of long', 'longer'),
        handover('of longer', 'meeting'),
        handover('of meeting', 'end'),
      ],
    };
    for (const names of [(id: string) => id, (id: string) => `${id === 'of short' ? 'a' : 'z'} ${id}`]) {
      const renamed = {
        ...problem,
        tasks: problem.tasks.map((task) => ({ ...task, pool: names(task.pool) })),
        freed: problem.freed.map((row) => ({ ...row, pool: names(row.pool) })),
      };
      const tasksOf = (most: number) => planOf(renamed, most).freed.flatMap((row) => ('task' in row ? [row.task] : []));
      expect(tasksOf(3)).not.toContain('end');
      expect(tasksOf(4)).toContain('end');
    }
  });
});
