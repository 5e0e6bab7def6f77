import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryProblem, type WholeProblem } from '../../test/plan/arbitrary-problem.js';
import { tryEveryPlan } from '../../test/plan/try-every-plan.js';
import { boundOf, checkCertificate } from './certificate.js';
import { readPlan } from './network.js';
import { makePlan, type Plan } from './plan.js';

const frozen = { now: () => 0 };

function networkOf(problem: WholeProblem) {
  const reading = readPlan(problem);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.network;
}

/** Checks by the words of the problem, not by the network. */
function expectKept(problem: WholeProblem, plan: Plan) {
  const given = (list: readonly { hours: number }[], key: string, id: string) =>
    list.filter((row) => (row as Record<string, unknown>)[key] === id).reduce((sum, { hours }) => sum + hours, 0);
  const both = [...plan.assignments, ...plan.freed];
  for (const { id, hours } of problem.offers) expect(given(plan.assignments, 'offer', id)).toBeLessThanOrEqual(hours);
  for (const { id, hours } of problem.tasks) expect(given(both, 'task', id)).toBeLessThanOrEqual(hours);
  for (const { id, hours, whole } of problem.needs) {
    expect(given(both, 'need', id)).toBeLessThanOrEqual(hours);
    const parts = both.filter((row) => 'need' in row && row.need === id);
    if (whole === true) expect(parts.map((row) => row.hours)).toEqual(parts.length === 0 ? [] : [hours]);
  }
  for (const pool of new Set(problem.tasks.map((task) => task.pool))) {
    const tasks = problem.tasks.filter((task) => task.pool === pool);
    const freed = tasks.reduce((sum, { id }) => sum + given(both, 'task', id), 0);
    expect(given(plan.freed, 'pool', pool)).toBeLessThanOrEqual(freed);
  }
  for (const pin of problem.pinned ?? []) {
    const end = 'need' in pin ? (['need', pin.need] as const) : (['task', pin.task] as const);
    const same = plan.assignments.filter(({ offer }) => offer === pin.offer);
    expect(given(same, end[0], end[1])).toBeGreaterThanOrEqual(pin.hours);
  }
}

function expectBest(problem: WholeProblem) {
  const network = networkOf(problem);
  const plan = makePlan(network, frozen);
  expectKept(problem, plan);
  expect({ objective: plan.objective, optimal: plan.optimal, gap: plan.gap }).toEqual({
    objective: tryEveryPlan(problem),
    optimal: true,
    gap: 0,
  });
  expect(checkCertificate(network, { hours: plan.relaxed!, price: plan.prices })).toEqual([]);
}

/** Pins the first match that has hours at both ends. */
const arbitraryPinned = (whole: boolean) =>
  arbitraryProblem({ whole }).map((problem): WholeProblem => {
    for (const match of problem.matches) {
      const [offer, end] = [
        problem.offers.find(({ id }) => id === match.offer),
        'need' in match
          ? problem.needs.find(({ id }) => id === match.need)
          : problem.tasks.find(({ id }) => id === match.task),
      ];
      const isWhole = end !== undefined && 'whole' in end && end.whole === true;
      const hours = isWhole ? end.hours : 1;
      if (!offer || !end || hours === 0 || Math.min(offer.hours, end.hours) < hours) continue;
      const pair = 'need' in match ? { need: match.need } : { task: match.task };
      return { ...problem, pinned: [{ offer: match.offer, ...pair, hours }] };
    }
    return problem;
  });

describe('a plan', () => {
  it('is the best there is, by trying every plan', () => {
    fc.assert(fc.property(arbitraryProblem(), expectBest), { numRuns: 500 });
  });

  it('meets whole needs from one offer or one pool, or not at all, and is still the best', () => {
    fc.assert(fc.property(arbitraryProblem({ whole: true }), expectBest), { numRuns: 1200 });
    fc.assert(fc.property(arbitraryProblem({ whole: true, mostHours: 5, links: 7 }), expectBest), { numRuns: 300 });
  });

  it('keeps what is pinned and is the best beside it', () => {
    fc.assert(fc.property(arbitraryPinned(false), expectBest), { numRuns: 500 });
    fc.assert(fc.property(arbitraryPinned(true), expectBest), { numRuns: 500 });
  });

  it('keeps an agreement that no match scores, for a worth of 0', () => {
    const problem = {
      offers: [{ id: 'Ans', hours: 3 }],
      needs: [{ id: 'walk', hours: 2 }],
      tasks: [{ id: 'rota', hours: 2, pool: 'nurses' }],
      matches: [{ offer: 'Ans', need: 'walk', score: 7 }],
      freed: [{ pool: 'nurses', need: 'walk', score: 5 }],
      pinned: [{ offer: 'Ans', task: 'rota', hours: 2 }],
    };
    const plan = makePlan(networkOf(problem), frozen);
    expectKept(problem, plan);
    expect([plan.objective, plan.assignments, plan.freed]).toEqual([
      7 + 5,
      [
        { offer: 'Ans', need: 'walk', hours: 1 },
        { offer: 'Ans', task: 'rota', hours: 2 },
      ],
      [{ pool: 'nurses', need: 'walk', hours: 1 }],
    ]);
  });

  it('tells what is pinned without a match in the order of the names, in whatever order the pins came', () => {
    const pinned = [
      { offer: 'b', need: 'n', hours: 1 },
      { offer: 'a', need: 'n', hours: 1 },
      { offer: 'a', need: 'm', hours: 1 },
    ];
    const problem: WholeProblem = {
      offers: ['a', 'b'].map((id) => ({ id, hours: 3 })),
      needs: ['m', 'n'].map((id) => ({ id, hours: 3, whole: false })),
      tasks: [],
      matches: [],
      freed: [],
      pinned,
    };
    const { assignments } = makePlan(networkOf(problem), frozen);
    expect(assignments).toEqual([
      { offer: 'a', need: 'm', hours: 1 },
      { offer: 'a', need: 'n', hours: 1 },
      { offer: 'b', need: 'n', hours: 1 },
    ]);
    const turned = { ...problem, pinned: [...pinned].reverse() };
    expect(makePlan(networkOf(turned), frozen).assignments).toEqual(assignments);
  });

  it('tells a gap that holds when time is up before a proof', () => {
    const problems = arbitraryProblem({ whole: true, offers: 12, needs: 12, links: 60, mostHours: 6 });
    fc.assert(
      fc.property(problems, (problem) => {
        const network = networkOf(problem);
        let moment = 0;
        const hurried = makePlan(network, { now: () => moment++, timeLimitMs: 4 });
        const best = makePlan(network, frozen);
        expectKept(problem, hurried);
        expect(best.optimal).toBe(true);
        expect(hurried.objective).toBeLessThanOrEqual(best.objective);
        const promised = hurried.objective + hurried.gap * Math.max(1, Math.abs(hurried.objective));
        expect(promised).toBeGreaterThanOrEqual(best.objective - 1e-6);
        expect(boundOf(network, hurried.prices)).toBeGreaterThanOrEqual(best.objective);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    { where: 'all over the country', size: 1300, place: (i: number) => (i * 389 + (i >> 4) * 7) % 1300 },
    { where: 'close by', size: 5000, place: (i: number) => ((i % 5000) + 37 * Math.floor(i / 5000)) % 5000 },
  ])('of many whole needs $where is close to the best in a hurry, and its gap holds', ({ size, place }) => {
    const rows = (letter: string, most: number) =>
      Array.from({ length: size }, (_, i) => ({ id: `${letter}${i}`, hours: 1 + ((i * 7919) % most), whole: true }));
    const problem = {
      offers: rows('offer', 9).map(({ id, hours }) => ({ id, hours })),
      needs: rows('need', 5),
      tasks: [],
      matches: Array.from({ length: 16 * size }, (_, i) => ({
        offer: `offer${i % size}`,
        need: `need${place(i)}`,
        score: 1 + ((i * 104_729) % 9973),
      })),
      freed: [],
    };
    const network = networkOf(problem);
    const plans = [100, 450].map((timeLimitMs) => {
      let moment = 0;
      return makePlan(network, { now: () => moment++, timeLimitMs });
    });
    const [hurried, full] = plans as [Plan, Plan];
    for (const plan of plans) expectKept(problem, plan);
    const promised = ({ objective, gap }: Plan) => objective + gap * objective + 1e-6;
    expect(hurried.relaxed).toBeNull();
    expect(full.relaxed).not.toBeNull();
    expect(promised(hurried)).toBeGreaterThanOrEqual(full.objective);
    expect(promised(full)).toBeGreaterThanOrEqual(hurried.objective);
    expect(boundOf(network, hurried.prices)).toBeGreaterThanOrEqual(full.objective);
    expect(hurried.gap).toBeLessThan(0.01);
  });

  it('is the same whatever the order of the input, whole needs too', () => {
    const problems = arbitraryProblem({ whole: true, offers: 10, needs: 10, links: 40, mostHours: 5 });
    fc.assert(
      fc.property(problems, (problem) => {
        const turned = Object.fromEntries(Object.entries(problem).map(([list, rows]) => [list, [...rows].reverse()]));
        const [one, other] = [problem, turned as unknown as WholeProblem].map((each) =>
          makePlan(networkOf(each), frozen),
        );
        expect(other).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });
});
