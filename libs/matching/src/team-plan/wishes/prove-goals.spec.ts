import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { solveFlow } from '../../plan/solve.js';
import { loadProver, type Prover } from '../../plan/whole/highs-prover.js';
import { teamGoals } from '../goals.js';
import { layOut } from '../lay-out.js';
import type { TeamArc, TeamNeed, TeamProblem } from '../model.js';
import { solveDivisible } from '../solve-team.js';
import { arcKey } from '../ways/problem-names.js';
import { countOf, partsOfShare, shareOf, teamWeights, useOfFreedHours, type Worth } from '../weights/team-weights.js';
import { compareReached, hoursByArc, needsMet, reachedBy, type ArcHours, type Reached } from './reached.js';

const prover = await loadProver();
const weights = teamWeights({ works: 12, tasks: 1, mostShare: 720, mostTurn: 3, someWaited: true });

interface Size {
  readonly needs: number;
  readonly offers: number;
  /** How often one can help with a need, of 100. */
  readonly ways: number;
  readonly withWaiting: boolean;
}

/** Needs that compete for hours, in steps of `unit` quarters, with staff that a task may free. */
const problems = ({ needs, offers, ways, withWaiting }: Size) =>
  fc.record({ draws: fc.infiniteStream(fc.nat(9999)), unit: fc.constantFrom(1, 2, 4) }).map(({ draws, unit }) => {
    const below = (most: number): number => Math.floor((draws.next().value / 10_000) * most);
    const asked = new Map<string, TeamNeed>();
    const worthOf = new Map<string, Worth>();
    for (let need = 0; need < needs; need++) {
      const hours = unit * (1 + below(6));
      const hasWaited = withWaiting && below(5) === 0;
      const turns = below(3) === 0 ? 1 + below(3) : 0;
      asked.set(`n${need}`, { hours, whole: false, canBeMet: below(12) > 0, hasWaited });
      worthOf.set(`n${need}`, { waited: hasWaited ? 1 : 0, wishes: 1, turns, shares: shareOf(hours) });
    }
    const arcs = new Map<string, TeamArc>();
    const add = (from: string, to: string, worth: Worth): unknown =>
      arcs.set(arcKey(from, to), {
        ...{ from, to, fromOffer: from.startsWith('h'), toNeed: to.startsWith('n') },
        ...{ worth, score: countOf(weights, worth) },
      });
    const helpers = new Map<string, number>();
    for (let offer = 0; offer < offers; offer++) {
      helpers.set(`h${offer}`, unit * (1 + below(5)));
      const load = below(3);
      for (const [need, worth] of worthOf)
        if (below(100) < ways) add(`h${offer}`, need, { ...worth, score: 20 + below(60), load });
      if (below(3) === 0) add(`h${offer}`, 'task', { score: below(60) - useOfFreedHours, load, chains: 1 });
    }
    for (const [need, worth] of worthOf) if (below(3) === 0) add('staff', need, { ...worth, score: useOfFreedHours });
    const tasks = new Map([['task', { hours: unit * (1 + below(5)), pool: 'staff' }]]);
    return { offers: helpers, needs: asked, tasks, arcs } satisfies TeamProblem;
  });

const hoursOf = (problem: TeamProblem): ArcHours => {
  const network = layOut(problem);
  const { hours } = solveFlow(network);
  const name = (node: number): string => network.names.at(node)!;
  return hoursByArc(
    [...hours].map((each, arc) => ({ from: name(network.tail[arc]!), to: name(network.head[arc]!), hours: each })),
  );
};

interface Best {
  readonly reached: Reached;
  readonly met: number;
}

const isBetter = (one: Best, other: Best): boolean =>
  (one.reached.waited - other.reached.waited ||
    one.met - other.met ||
    compareReached(weights, one.reached, other.reached)) > 0;

/** The best of the best flows with each set of needs forced: every choice is tried, and nothing is known of what competes. */
function bestOfAllChoices(problem: TeamProblem): Best {
  let best: Best | null = null;
  const names = [...problem.needs.keys()];
  for (let choice = 0; choice < 2 ** names.length; choice++) {
    const forced = new Set(names.filter((_, place) => (choice >> place) % 2 === 1));
    const arcs = [...problem.arcs].map(([key, arc]): [string, TeamArc] => [
      key,
      forced.has(arc.to) ? { ...arc, score: arc.score + weights.of.met } : arc,
    ]);
    const hours = hoursOf({ ...problem, arcs: new Map(arcs) });
    const found = { reached: reachedBy(problem, hours), met: needsMet(problem, hours).size };
    if (best === null || isBetter(found, best)) best = found;
  }
  return best!;
}

describe('the goals after the number of needs, with a prover', () => {
  it('are reached as in the best of all choices of needs, and proven', () => {
    let hadToChoose = 0;
    fc.assert(
      fc.property(problems({ needs: 6, offers: 4, ways: 50, withWaiting: true }), (problem) => {
        const { hours, proof } = solveDivisible(problem, weights, { now: () => 0, prover });
        const best = bestOfAllChoices(problem);
        const free = hoursOf(problem);
        const isChosen = needsMet(problem, free).size < best.met;
        if (isChosen) hadToChoose++;
        const told = isChosen ? hours : free;
        expect(needsMet(problem, told).size).toBe(best.met);
        expect(reachedBy(problem, told)).toEqual(best.reached);
        expect(proof).toMatchObject({ optimal: true, gapNeeds: 0, gapGoal: null, exactGoals: weights.exactGoals });
      }),
      { numRuns: 50 },
    );
    expect(hadToChoose).toBeGreaterThan(3);
  });

  it('are told with how much better another plan could be in the first that is not proven', () => {
    let told = 0;
    fc.assert(
      fc.property(
        problems({ needs: 6, offers: 4, ways: 50, withWaiting: false }),
        fc.nat(4),
        fc.nat(2),
        (problem, proofs, loose) => {
          let left = proofs;
          const tired: Prover = (program, leftMs) => {
            const proof = prover(program, leftMs);
            if (proof === null || left-- > 0) return proof;
            return loose === 0
              ? null
              : { ...proof, bound: proof.bound + loose, values: loose === 1 ? proof.values : null };
          };
          const { hours, proof } = solveDivisible(problem, weights, { now: () => 0, prover: tired });
          const { gapGoal, exactGoals, optimal, gapNeeds } = proof;
          if (optimal || gapNeeds > 0 || gapGoal === null) return;
          told++;
          const [best, reached] = [bestOfAllChoices(problem).reached, reachedBy(problem, hours)];
          expect(exactGoals).toEqual(teamGoals.slice(0, teamGoals.indexOf(gapGoal.goal)));
          for (const goal of exactGoals) expect(reached[goal]).toBe(best[goal]);
          const of = gapGoal.goal === 'shares' ? partsOfShare : 4;
          expect(gapGoal.most).toBeGreaterThan(0);
          expect(Math.abs(best[gapGoal.goal] - reached[gapGoal.goal])).toBeLessThanOrEqual(of * gapGoal.most);
        },
      ),
      { numRuns: 50 },
    );
    expect(told).toBeGreaterThan(2);
  });
});
