import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPlan, type PlanNetwork, type PlanProblem } from '../../plan/index.js';
import { HoursToNeeds } from './hours-to-needs.js';
import { mostMet } from './most-met.js';

const hours = (most: number) => fc.integer({ min: 1, max: most });
const names = (what: string, count: number) => Array.from({ length: count }, (_, index) => `${what}${index}`);

/** Few who offer little and many who ask, some by tasks that free a pool: so scarce that needs have to be chosen. */
const scarce = fc
  .record({
    offered: fc.array(hours(5), { minLength: 1, maxLength: 4 }),
    asked: fc.array(hours(4), { minLength: 2, maxLength: 7 }),
    taskHours: fc.array(hours(4), { minLength: 0, maxLength: 2 }),
    draws: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
  })
  .map(({ offered, asked, taskHours, draws }): PlanProblem => {
    const [offers, needs, tasks] = [names('o', offered.length), names('n', asked.length), names('t', taskHours.length)];
    let draw = 0;
    const isDrawn = () => draws[draw++] === true;
    return {
      offers: offers.map((id, index) => ({ id, hours: offered[index]! })),
      needs: needs.map((id, index) => ({ id, hours: asked[index]! })),
      tasks: tasks.map((id, index) => ({ id, hours: taskHours[index]!, pool: 'staff' })),
      matches: offers.flatMap((offer) => [
        ...needs.filter(isDrawn).map((need) => ({ offer, need, score: 1 })),
        ...tasks.filter(isDrawn).map((task) => ({ offer, task, score: 0 })),
      ]),
      freed: tasks.length > 0 ? needs.filter(isDrawn).map((need) => ({ pool: 'staff', need, score: 1 })) : [],
    };
  });

const laidOut = (problem: PlanProblem): PlanNetwork => {
  const reading = readPlan(problem);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.network;
};

const needsOf = ({ offers, needs }: PlanNetwork) => Array.from({ length: needs }, (_, need) => offers + need);

/** The most hours that reach some needs, by the theorem of Hall: the least that any choice of cuts lets through. */
function mostHours({ offers, needs, tasks, nodes, tail, head, arcs, hours: most }: PlanNetwork, wanted: Set<number>) {
  const inner = [...Array(nodes).keys()].filter((node) => node < offers || node >= offers + needs + tasks);
  let least = Infinity;
  for (let cut = 0; cut < 2 ** inner.length; cut++) {
    const isIn = new Set(inner.filter((_, place) => (cut >> place) % 2 === 1));
    let sum = 0;
    for (let offer = 0; offer < offers; offer++) if (!isIn.has(offer)) sum += most[offer]!;
    const reaches = (node: number) => [...Array(arcs).keys()].some((arc) => head[arc] === node && isIn.has(tail[arc]!));
    for (const need of wanted) if (reaches(need)) sum += most[need]!;
    for (let task = offers + needs; task < offers + needs + tasks; task++) {
      const pool = [...Array(arcs).keys()].find((arc) => tail[arc] === task)!;
      if (reaches(task) && !isIn.has(head[pool]!)) sum += most[task]!;
    }
    least = Math.min(least, sum);
  }
  return least;
}

const asks = ({ hours: most }: PlanNetwork, needs: Iterable<number>) =>
  [...needs].reduce((sum, need) => sum + most[need]!, 0);

/** Every set of needs tried. */
function mostByTrying(network: PlanNetwork): number {
  const needs = needsOf(network);
  let best = 0;
  for (let set = 0; set < 2 ** needs.length; set++) {
    const chosen = new Set(needs.filter((_, place) => (set >> place) % 2 === 1));
    if (chosen.size > best && mostHours(network, chosen) === asks(network, chosen)) best = chosen.size;
  }
  return best;
}

describe('the most needs that can be met whole', () => {
  it('are found and proven, as trying every set of needs shows', () => {
    let hadToChoose = 0;
    fc.assert(
      fc.property(scarce, (problem) => {
        const network = laidOut(problem);
        const best = mostByTrying(network);
        const { met, most } = mostMet(network, [needsOf(network)], { mostLooks: Infinity });
        expect([met.length, most]).toEqual([best, best]);
        expect(mostHours(network, new Set(met))).toBe(asks(network, met));
        if (best > 0 && best < network.needs) hadToChoose++;
      }),
      { numRuns: 300 },
    );
    expect(hadToChoose).toBeGreaterThan(100);
  });

  it('are found with some needs met first and others left out', () =>
    fc.assert(
      fc.property(scarce, fc.nat(6), fc.nat(6), (problem, first, last) => {
        const network = laidOut(problem);
        const needs = needsOf(network);
        const [one, other] = [needs[first % needs.length]!, needs[last % needs.length]!];
        const isPossible = mostHours(network, new Set([one])) === asks(network, [one]);
        if (one === other || !isPossible) return;
        const settled = { met: new Set([one]), notMet: new Set([other]) };
        const { met, most } = mostMet(network, [needs], { mostLooks: Infinity }, settled);
        expect(met).toContain(one);
        expect(met).not.toContain(other);
        expect(mostHours(network, new Set(met))).toBe(asks(network, met));
        expect(most).toBe(met.length);
      }),
      { numRuns: 200 },
    ));

  it('cost no hour: all that offers can do for the needs is still done beside them', () =>
    fc.assert(
      fc.property(scarce, (problem) => {
        const network = laidOut(problem);
        const { met } = mostMet(network, [needsOf(network)], { mostLooks: Infinity });
        const flow = new HoursToNeeds(network);
        for (const need of met) expect(flow.fill(need)).toBe(network.hours[need]!);
        const needs = needsOf(network);
        const got = needs.reduce((sum, need) => sum + flow.fill(need), 0);
        expect(got).toBe(mostHours(network, new Set(needs)));
      }),
      { numRuns: 100 },
    ));

  it('are told with a bound when time is up, and the bound holds', () =>
    fc.assert(
      fc.property(scarce, (problem) => {
        const network = laidOut(problem);
        const { met, most } = mostMet(network, [needsOf(network)], { mostLooks: 0 });
        const best = mostByTrying(network);
        expect(met.length).toBeLessThanOrEqual(best);
        expect(most).toBeGreaterThanOrEqual(best);
      }),
      { numRuns: 100 },
    ));
});
