import type { PlanNetwork } from '../../plan/network.js';
import type { Prover } from '../../plan/whole/highs-prover.js';
import { givesNoMore } from './gives-no-more.js';
import { programOfGroup, type GroupProgram } from './group-program.js';
import { HoursToNeeds, type Kept } from './hours-to-needs.js';

/** Which needs can be met whole together. */
export interface MostMet {
  /** Nodes of the needs that are met, as many as were found. */
  readonly met: readonly number[];
  /** No plan meets more than this. The same as `met` has when that is proven. */
  readonly most: number;
  /** Needs that compete for hours, each group with how many of them are met; all others of `met` are met in every plan that meets the most. */
  readonly contests: readonly Contest[];
}

/** Needs that compete for hours; what those of another group get is no matter to them. */
export interface Contest {
  readonly needs: readonly number[];
  readonly met: number;
}

/** What is settled before the search: needs that are to be met, which can be, and needs that are not. */
export interface Settled {
  readonly met: ReadonlySet<number>;
  readonly notMet: ReadonlySet<number>;
}

/** How far to go. */
export interface Effort {
  /** So many looks at arcs, then branch and bound ends. */
  readonly mostLooks: number;
  /** Proves what branch and bound leaves open, as long as there is time; without one it stays open. */
  readonly prover?: Prover | undefined;
  readonly leftMs?: () => number;
}

const nothingSettled: Settled = { met: new Set(), notMet: new Set() };

const near = 1e-6;

/**
 * The most needs that can have all their hours. `groups` of needs come one after the other: those of a group get as many hours
 * together as they can before those of the next get any. What needs get together is a polymatroid (Edmonds 1970): hours that
 * come along augmenting paths are taken from no other need, so that more needs met never cost an hour; and the smallest needs
 * first bring the greatest sum of shares, which rounded down is a bound on the needs that are met.
 *
 * Needs that compete for hours are told from others by where hours could move from; among each group of them, branch and bound (Land
 * and Doig 1960) over needs that get a part only, then a solver of mixed-integer programs, each as far as `effort` goes. Of needs that
 * ask as much, the first comes first.
 */
export function mostMet(
  network: PlanNetwork,
  groups: readonly (readonly number[])[],
  effort: Effort,
  settled = nothingSettled,
): MostMet {
  const { hours } = network;
  const search = new Search(network, effort);
  const found = groups.map((group) =>
    search.take(
      group.filter((need) => hours[need]! > 0).sort((one, other) => hours[one]! - hours[other]!),
      settled,
    ),
  );
  return {
    met: found.flatMap(({ met }) => met),
    most: found.reduce((sum, { most }) => sum + most, 0),
    contests: found.flatMap(({ contests }) => contests),
  };
}

/** What was found of some needs: those that are met, and no plan meets more. */
type Counted = Pick<MostMet, 'met' | 'most'>;

/** The greatest sum of shares, and the needs that get less than they ask in it. */
interface Relaxed {
  readonly sum: number;
  readonly lacking: readonly number[];
}

class Search {
  private readonly flow: HoursToNeeds;
  private readonly isNoBetter: (one: number, other: number) => boolean;

  constructor(
    private readonly network: PlanNetwork,
    private readonly effort: Effort,
  ) {
    this.flow = new HoursToNeeds(network);
    this.isNoBetter = givesNoMore(network);
  }

  /** The most of a group, the smallest first; all hours that it can have are then with it. */
  take(needs: readonly number[], settled: Settled): MostMet {
    const first = needs.filter((need) => settled.met.has(need));
    for (const need of first) this.fill(need);
    const open = needs.filter((need) => !settled.met.has(need) && !settled.notMet.has(need));
    const found = this.settle(open);
    for (const need of [...found.met, ...needs]) this.fill(need);
    return { ...found, met: [...first, ...found.met], most: first.length + found.most };
  }

  /** Brings a need what it lacks; gives whether it has all its hours then. */
  private fill(need: number): boolean {
    return this.flow.fill(need) === this.network.hours[need]!;
  }

  /** The most of these beside what has its hours already: each group of needs that compete by itself. */
  private settle(needs: readonly number[]): MostMet {
    const { flow } = this;
    const start = flow.kept();
    const { possible, lacking } = this.relaxPossible(start, needs);
    const relaxed = flow.kept();
    const groups = this.groupsOf(lacking, possible);
    const contested = new Set(groups.flat());
    const sure = possible.filter((need) => !contested.has(need));
    const found = groups.map((group) => {
      flow.goBack(start);
      const byHand = this.solve(group, -1);
      if (byHand.met.length === byHand.most || this.effort.prover === undefined) return byHand;
      flow.goBack(relaxed);
      const asked = programOfGroup(this.network, flow, group);
      flow.goBack(start);
      return this.prove(group, byHand, asked, this.effort.prover);
    });
    flow.goBack(start);
    const most = found.reduce((total, each) => total + each.most, sure.length);
    const contests = groups.map((group, place) => ({ needs: group, met: found[place]!.met.length }));
    return { met: [...sure, ...found.flatMap(({ met }) => met)], most, contests };
  }

  /** Needs that a program finds are met again here, so that only the bound rests on its word. */
  private prove(
    group: readonly number[],
    byHand: Counted,
    { program, firstNeed }: GroupProgram,
    prover: Prover,
  ): Counted {
    const { leftMs = () => Infinity } = this.effort;
    if (leftMs() <= 0) return byHand;
    const proof = prover(program, leftMs);
    if (proof === null) return byHand;
    const start = this.flow.kept();
    const isChosen = (_: number, place: number): boolean => (proof.values?.[firstNeed + place] ?? 0) > 0.5;
    const [chosen, others] = [group.filter(isChosen), group.filter((need, place) => !isChosen(need, place))];
    const met = this.takeWhole(start, [...chosen, ...others]);
    const most = Math.max(byHand.met.length, met.length, Math.min(byHand.most, Math.floor(proof.bound + near)));
    return { met: met.length > byHand.met.length ? met : byHand.met, most };
  }

  /** The most of these beside what has its hours already. When that is no more than `beat`, whatever is known. */
  private solve(needs: readonly number[], beat: number): Counted {
    const { flow } = this;
    const start = flow.kept();
    const { possible, sum, lacking } = this.relaxPossible(start, needs);
    const bound = Math.floor(sum + near);
    if (lacking.length === 0 || bound <= beat) {
      flow.goBack(start);
      return { met: lacking.length === 0 ? possible : [], most: lacking.length === 0 ? possible.length : bound };
    }
    const groups = this.groupsOf(lacking, possible);
    flow.goBack(start);
    const contested = new Set(groups.flat());
    const sure = possible.filter((need) => !contested.has(need));
    if (sure.length === 0 && groups.length === 1)
      return this.branch(start, { needs: possible, split: lacking[0]! }, bound, beat);
    const found = groups.map((group) => this.solve(group, -1));
    const most = found.reduce((total, each) => total + each.most, sure.length);
    return { met: [...sure, ...found.flatMap(({ met }) => met)], most };
  }

  /** With and without the first need that gets a part only when the smallest are served first. */
  private branch(
    start: Kept,
    { needs, split }: { readonly needs: readonly number[]; readonly split: number },
    bound: number,
    beat: number,
  ): Counted {
    const { flow } = this;
    let met = this.takeWhole(start, needs);
    const least = (): number => Math.max(beat, met.length);
    if (bound <= least() || flow.looks > this.effort.mostLooks) return { met, most: bound };
    const others = needs.filter((need) => need !== split);
    this.fill(split);
    const taken = this.solve(others, least() - 1);
    flow.goBack(start);
    if (taken.met.length + 1 > met.length) met = [split, ...taken.met];
    if (met.length >= bound) return { met, most: bound };
    const left = this.solve(
      others.filter((need) => !this.isNoBetter(need, split)),
      least(),
    );
    flow.goBack(start);
    if (left.met.length > met.length) met = left.met;
    return { met, most: Math.max(met.length, Math.min(bound, Math.max(taken.most + 1, left.most))) };
  }

  /** As `relax`, without needs that cannot have all their hours even alone beside what has its hours already. */
  private relaxPossible(start: Kept, needs: readonly number[]): Relaxed & { readonly possible: readonly number[] } {
    const first = this.relax(needs);
    const state = this.flow.kept();
    this.flow.goBack(start);
    const never = new Set(first.lacking.filter((need) => !this.canHave(need, start)));
    if (never.size > 0) {
      const possible = needs.filter((need) => !never.has(need));
      return { possible, ...this.relax(possible) };
    }
    this.flow.goBack(state);
    return { possible: needs, ...first };
  }

  private canHave(need: number, start: Kept): boolean {
    const isPossible = this.fill(need);
    this.flow.goBack(start);
    return isPossible;
  }

  /** The greatest sum of shares, and the needs that get less than they ask. */
  private relax(needs: readonly number[]): Relaxed {
    const { hours } = this.network;
    const lacking: number[] = [];
    let sum = 0;
    for (const need of needs) {
      const got = this.flow.fill(need);
      sum += got / hours[need]!;
      if (got < hours[need]!) lacking.push(need);
    }
    return { sum, lacking };
  }

  /** Needs that compete with each other; what those of one group get is no matter to those of another. */
  private groupsOf(lacking: readonly number[], needs: readonly number[]): readonly (readonly number[])[] {
    let groups: (readonly number[])[] = [];
    for (const need of lacking) {
      if (groups.some((group) => group.includes(need))) continue;
      const reached = new Set(this.flow.withinReach(need, needs));
      const isApart = (group: readonly number[]) => !group.some((each) => reached.has(each));
      for (const group of groups) if (!isApart(group)) for (const each of group) reached.add(each);
      groups = [...groups.filter(isApart), needs.filter((each) => reached.has(each))];
    }
    return groups;
  }

  /** Each need that can be met whole beside those before it. */
  private takeWhole(start: Kept, needs: readonly number[]): readonly number[] {
    const { flow } = this;
    const taken: number[] = [];
    let before = flow.kept();
    for (const need of needs) {
      const had = flow.gotBy(need);
      if (this.fill(need)) {
        taken.push(need);
        before = flow.kept();
      } else if (flow.gotBy(need) > had) flow.goBack(before);
    }
    flow.goBack(start);
    return taken;
  }
}
