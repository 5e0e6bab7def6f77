import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryProblem, type WholeProblem } from '../../../test/plan/arbitrary-problem.js';
import { loadOpinion } from '../../../test/plan/ask-highs.js';
import { tryEveryPlan } from '../../../test/plan/try-every-plan.js';
import { checkFeasible } from '../certificate.js';
import { type PlanNetwork, readPlan } from '../network.js';
import { makePlan, type Plan } from '../plan.js';
import { loadProver, type Prover } from './highs-prover.js';

let prover: Prover;
let opinion: (problem: WholeProblem) => number;

beforeAll(async () => {
  prover = await loadProver();
  opinion = await loadOpinion();
});

const frozen = { now: () => 0 };

function networkOf(problem: WholeProblem): PlanNetwork {
  const reading = readPlan(problem);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.network;
}

/** Hours by name as hours on the arcs. */
function hoursOf(network: PlanNetwork, { assignments, freed }: Plan): Float64Array {
  const { arcs, tail, head, names, offers, needs, tasks } = network;
  const key = (from: string, kind: string, to: string) => `${from}\n${kind}\n${to}`;
  const given = new Map(
    [...assignments, ...freed].map((row) => [
      key('offer' in row ? row.offer : row.pool, 'need' in row ? 'need' : 'task', 'need' in row ? row.need : row.task),
      row.hours,
    ]),
  );
  const kindOf = (node: number) => (node < offers + needs ? 'need' : 'task');
  const hours = Float64Array.from(
    { length: arcs },
    (_, arc) => given.get(key(names.at(tail[arc]!)!, kindOf(head[arc]!), names.at(head[arc]!)!)) ?? 0,
  );
  for (let arc = 0; arc < arcs; arc++) {
    const task = tail[arc]!;
    if (task < offers + needs || task >= offers + needs + tasks) continue;
    for (let into = 0; into < arcs; into++) if (head[into] === task) hours[arc]! += hours[into]!;
  }
  return hours;
}

function expectSound(problem: WholeProblem, plan: Plan): void {
  const network = networkOf(problem);
  const hours = hoursOf(network, plan);
  expect(checkFeasible(network, hours)).toEqual([]);
  expect(hours.reduce((sum, each, arc) => sum + each * network.score[arc]!, 0)).toBe(plan.objective);
  for (let arc = 0; arc < network.arcs; arc++)
    if (network.whole[network.head[arc]!] === 1) expect([0, network.hours[network.head[arc]!]]).toContain(hours[arc]);
}

const promised = ({ objective, gap }: Plan) => objective + gap * Math.max(1, Math.abs(objective));

const wholeOnly = arbitraryProblem({ whole: true, offers: 20, needs: 25, tasks: 0, links: 140, mostHours: 8 });
const mixed = arbitraryProblem({ whole: true, offers: 14, needs: 18, tasks: 9, links: 110, mostHours: 8 });

describe('a plan with whole needs', () => {
  it('is the best there is, by trying every plan, with a prover too', () => {
    fc.assert(
      fc.property(arbitraryProblem({ whole: true }), (problem) => {
        const plan = makePlan(networkOf(problem), { ...frozen, prover });
        expect([plan.objective, plan.optimal]).toEqual([tryEveryPlan(problem), true]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['whole needs alone', wholeOnly],
    ['whole and divisible needs, tasks, freed hours and scores below 0', mixed],
  ])('agrees with a second opinion: %s', (_, problems) => {
    fc.assert(
      fc.property(problems, (problem) => {
        const plan = makePlan(networkOf(problem), { ...frozen, prover });
        expectSound(problem, plan);
        expect([plan.objective, plan.optimal, plan.gap]).toEqual([opinion(problem), true, 0]);
      }),
      { numRuns: 150 },
    );
  });

  it('agrees with a second opinion without a prover where the problem is small', () => {
    const problems = arbitraryProblem({ whole: true, offers: 8, needs: 9, tasks: 5, links: 30, mostHours: 6 });
    fc.assert(
      fc.property(problems, (problem) => {
        const plan = makePlan(networkOf(problem), frozen);
        expect([plan.objective, plan.optimal]).toEqual([opinion(problem), true]);
      }),
      { numRuns: 150 },
    );
  });

  it('counts in the unit that hours have in common, and stays sound where they have none', () => {
    const units = [7, 1_000_003];
    const [hours, need] = [6, { id: 'n0', whole: true }];
    const twoHoursShort: WholeProblem = {
      ...{
        offers: [{ id: 'o0', hours }],
        needs: [
          { ...need, hours: 7 },
          { ...need, id: 'n1', hours },
        ],
        tasks: [],
        freed: [],
      },
      matches: ['n0', 'n1'].map((id) => ({ offer: 'o0', need: id, score: 1 })),
    };
    fc.assert(
      fc.property(wholeOnly, fc.constantFrom(...units), fc.nat(3), (problem, unit, odd) => {
        const stretch = <T extends { readonly hours: number }>(rows: readonly T[]) =>
          rows.map((row, i) => ({ ...row, hours: row.hours === 0 ? 0 : row.hours * unit + ((i * odd) % 5) }));
        const stretched = { ...problem, offers: stretch(problem.offers), needs: stretch(problem.needs) };
        const plan = makePlan(networkOf(stretched), { ...frozen, prover });
        expectSound(stretched, plan);
        const best = opinion(stretched);
        expect(plan.objective).toBeLessThanOrEqual(best);
        expect(promised(plan)).toBeGreaterThanOrEqual(best * (1 - 1e-9));
        if (plan.optimal) expect(plan.objective).toBe(best);
      }),
      { numRuns: 60, examples: [[twoHoursShort, 1_000_003, 2]] },
    );
  });

  it('never promises less than the best, whenever time is up', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(wholeOnly, mixed).chain((each) => each),
        fc.nat(60),
        (problem, timeLimitMs) => {
          const best = opinion(problem);
          for (const help of [{}, { prover }]) {
            let moment = 0;
            const plan = makePlan(networkOf(problem), { now: () => moment++, timeLimitMs, ...help });
            expectSound(problem, plan);
            expect(plan.objective).toBeLessThanOrEqual(best);
            expect(promised(plan)).toBeGreaterThanOrEqual(best - 1e-6);
            if (plan.optimal) expect(plan.objective).toBe(best);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is mended from parts when there is no time: a pool meets what it can, and what it cannot use is not taken over', () => {
    const problem = {
      offers: [{ id: 'Ans', hours: 5 }],
      needs: [
        { id: 'washing', hours: 4, whole: true },
        { id: 'dressing', hours: 3, whole: true },
      ],
      tasks: [{ id: 'rota', hours: 5, pool: 'nurses' }],
      matches: [{ offer: 'Ans', task: 'rota', score: -1 }],
      freed: [
        { pool: 'nurses', need: 'washing', score: 9 },
        { pool: 'nurses', need: 'dressing', score: 10 },
      ],
    };
    const { objective, assignments, freed } = makePlan(networkOf(problem), { now: () => 0, timeLimitMs: -1 });
    expect({ objective, assignments, freed }).toEqual({
      objective: 3 * 10 - 3,
      assignments: [{ offer: 'Ans', task: 'rota', hours: 3 }],
      freed: [{ pool: 'nurses', need: 'dressing', hours: 3 }],
    });
  });

  it('looks at the clock often, and once time is up only to see that it is', () => {
    fc.assert(
      fc.property(wholeOnly, fc.nat(40), (problem, timeLimitMs) => {
        let moment = 0;
        const plan = makePlan(networkOf(problem), { now: () => moment++, timeLimitMs, prover });
        expect(plan.ms).toBeLessThanOrEqual(timeLimitMs + 60);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same whatever the order of the input, proven or not', () => {
    fc.assert(
      fc.property(mixed, fc.constantFrom(Infinity, 9), (problem, timeLimitMs) => {
        const turned = Object.fromEntries(Object.entries(problem).map(([list, rows]) => [list, [...rows].reverse()]));
        const [one, other] = [problem, turned as unknown as WholeProblem].map((each) => {
          let moment = 0;
          return makePlan(networkOf(each), { now: () => moment++, timeLimitMs, prover });
        });
        expect(other).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  it('is what parts that never meet make of it, each by itself', () => {
    fc.assert(
      fc.property(mixed, mixed, (one, other) => {
        const named = (problem: WholeProblem, mark: string): WholeProblem =>
          JSON.parse(JSON.stringify(problem).replace(/"([ontp]\d+)"/g, `"$1${mark}"`)) as WholeProblem;
        const [a, b] = [named(one, 'a'), named(other, 'b')];
        const both = {
          offers: [...a.offers, ...b.offers],
          needs: [...a.needs, ...b.needs],
          tasks: [...a.tasks, ...b.tasks],
          matches: [...a.matches, ...b.matches],
          freed: [...a.freed, ...b.freed],
        };
        const worth = (problem: WholeProblem) => makePlan(networkOf(problem), { ...frozen, prover }).objective;
        expect(worth(both)).toBe(worth(a) + worth(b));
      }),
      { numRuns: 60 },
    );
  });
});
