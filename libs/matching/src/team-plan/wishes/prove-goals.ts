import type { PlanNetwork } from '../../plan/network.js';
import type { Prover } from '../../plan/whole/highs-prover.js';
import { teamGoals, type GoalGap, type TeamGoal } from '../goals.js';
import { partsOfShare } from '../weights/team-weights.js';
import type { TeamProblem } from '../model.js';
import { arcKey } from '../ways/problem-names.js';
import { GoalsProgram, type Reach, type WorthByArc } from './goals-program.js';
import { HoursToNeeds } from './hours-to-needs.js';
import { partsThatCompete } from './parts-that-compete.js';
import { lessIsBetter, type ArcHours } from './reached.js';
import type { MostWishes, NeedNames, WishesOfProblem } from './wishes-of-problem.js';

interface Asked {
  readonly problem: TeamProblem;
  readonly network: PlanNetwork;
  readonly wishes: WishesOfProblem;
  /** The most needs that can be met: proven. */
  readonly found: MostWishes;
  /** Goals to prove, in their order from the first. */
  readonly goals: readonly TeamGoal[];
  /** Needs that the best flow by the other goals meets: where these are as many as can be, nothing is left to choose. */
  readonly freeMet: NeedNames;
}

/** What is proven of one part, from the first goal on: no plan that is as good in the goals before reaches more than `most` in a goal. */
interface PartProof {
  readonly part: GoalsProgram;
  readonly most: ReadonlyMap<TeamGoal, number>;
  /** Needs to meet, of those that compete. */
  readonly met: readonly number[] | null;
}

/** The needs to meet so that the goals after their number are reached, and how far that is proven. */
export interface GoalsProof {
  readonly met: NeedNames;
  /** Up to which goal a plan is proven, with these hours: one that is the best flow that meets needs of `met`, or as good. */
  told(hours: ArcHours): Told;
}

interface Told {
  /** The goals, from the first, in which no plan is better that is as good in those before. */
  readonly exactGoals: readonly TeamGoal[];
  readonly gap: GoalGap | null;
}

/** Hours that some needs get together are the same whichever of them are met, so these are reached in full at once. */
const reachedAlways: ReadonlySet<TeamGoal> = new Set(['waited', 'met', 'wishes']);

const near = 1e-3;

/**
 * Of plans that meet the most needs, which needs are to be met for the other goals: one mixed-integer program for each goal and
 * each part of the network in which needs compete, with what came before as a limit.
 */
export function proveGoals(asked: Asked, prover: Prover, leftMs: () => number): GoalsProof {
  const { network, found, wishes, problem } = asked;
  const flow = new HoursToNeeds(network);
  for (const need of wishes.groups.flat()) flow.fill(need);
  const contested = found.contests.flatMap(({ needs }) => needs);
  const isFree = wishes.isAmong(asked.freeMet);
  const isFound = wishes.isAmong(found.met);
  const sure = new Set(found.nodes.filter((need) => !contested.includes(need)));
  const parts = partsThatCompete(network, flow, found.contests).filter(({ contests }) =>
    contests.some(({ needs, met }) => needs.filter(isFree).length < met),
  );
  const worths = worthsByArc(problem, network);
  const proofs = parts.map((part, place) => {
    const end = leftMs() - leftMs() / (parts.length - place);
    const left = (): number => leftMs() - end;
    return proofOf(new GoalsProgram(network, part, sure), { asked, worths, prover, leftMs: left, flow });
  });
  const settled = new Set(proofs.flatMap(({ part }) => part.needs));
  const others = contested.filter((need) => !settled.has(need) && isFree(need));
  const chosen = proofs.flatMap(({ met, part }) => met ?? part.needs.filter(isFound));
  return {
    met: wishes.namesOf([...sure, ...others, ...chosen]),
    told: (hours) => toldOf(asked, { proofs, worths }, hours),
  };
}

interface Proving {
  readonly asked: Asked;
  readonly worths: ReadonlyMap<TeamGoal, WorthByArc>;
  readonly prover: Prover;
  readonly leftMs: () => number;
  /** A plan that meets the most hours. */
  readonly flow: HoursToNeeds;
}

function proofOf(part: GoalsProgram, { asked, worths, prover, leftMs, flow }: Proving): PartProof {
  const before: Reach[] = [];
  const most = new Map<TeamGoal, number>();
  let values: Float64Array | null = null;
  for (const goal of asked.goals) {
    const worth = worths.get(goal)!;
    const step = part.step(worth);
    if (step === 0 || reachedAlways.has(goal)) {
      const least = part.reachedBy(worth, (arc) => flow.on(arc));
      most.set(goal, least);
      if (step > 0) before.push({ worth, least });
      continue;
    }
    if (leftMs() <= 0) break;
    const asProgram = part.program(worth, before, values);
    const proof = prover(asProgram, leftMs);
    if (proof === null) break;
    const bound = Math.floor(proof.bound + near);
    most.set(goal, bound * step);
    if (proof.values === null) break;
    values = proof.values;
    const reached = Math.round(asProgram.worth.reduce((sum, each, column) => sum + each * values![column]!, 0));
    if (reached < bound) break;
    before.push({ worth, least: reached * step });
  }
  const arcs = part.part.arcs.length;
  const met = values === null ? null : part.needs.filter((_, place) => values![arcs + place]! > 0.5);
  return { part, most, met };
}

function toldOf(
  { goals, network }: Asked,
  { proofs, worths }: { readonly proofs: readonly PartProof[]; readonly worths: ReadonlyMap<TeamGoal, WorthByArc> },
  hours: ArcHours,
): ReturnType<GoalsProof['told']> {
  const { tail, head, names } = network;
  const hoursOn = (arc: number): number => hours.get(arcKey(names.at(tail[arc]!)!, names.at(head[arc]!)!)) ?? 0;
  for (const [place, goal] of goals.entries()) {
    const worth = worths.get(goal)!;
    const more = proofs.reduce(
      (sum, { part, most }) => sum + Math.max(0, (most.get(goal) ?? Infinity) - part.reachedBy(worth, hoursOn)),
      0,
    );
    if (more > 0) return { exactGoals: goals.slice(0, place), gap: gapOf(goal, more) };
  }
  return { exactGoals: goals, gap: null };
}

/** As values tell it, from quarters and parts of a share. */
const gapOf = (goal: TeamGoal, most: number): GoalGap | null =>
  Number.isFinite(most) ? { goal, most: most / (goal === 'shares' ? partsOfShare : 4) } : null;

function worthsByArc({ arcs }: TeamProblem, network: PlanNetwork): ReadonlyMap<TeamGoal, WorthByArc> {
  const { names, tail, head } = network;
  const worths = new Map(teamGoals.map((goal) => [goal, new Float64Array(network.arcs)]));
  for (let arc = 0; arc < network.arcs; arc++) {
    const [from, to] = [names.at(tail[arc]!)!, names.at(head[arc]!)!];
    const worth = from === to ? {} : (arcs.get(arcKey(from, to))?.worth ?? {});
    for (const goal of teamGoals) worths.get(goal)![arc] = (worth[goal] ?? 0) * (lessIsBetter.has(goal) ? -1 : 1);
  }
  return worths;
}
