import type { PlanValues } from '../goals/plan-goals.js';
import { step } from './journal.js';
import type { ChangedHours, ChangedSpot, LiveDifference } from './live-difference.js';
import { type ArcEnds, nodeKind } from './live-network.js';
import type { LiveState } from './live-state.js';
import { addHours, loadOf, noValues, plus } from './live-values.js';
import { pairEnds, pairKey } from './pair-hours.js';
import type { PlanPair, PlanSpot } from './plan-change.js';

/** Hours and score between an offer or pool and a need or task, before and now. */
interface PairTrace extends ArcEnds {
  hoursBefore: number;
  hoursNow: number;
  pointsBefore: number;
  pointsNow: number;
}

/** What became of pairs and of the hours that offers name since the journal had a length, read from the journal. */
class Traces {
  readonly pairs = new Map<number, PairTrace>();
  readonly namedBefore = new Map<number, number>();
  /** Hours put on arcs less those taken off; most arcs that paths went along have them back. */
  private readonly moved = new Map<number, number>();
  private readonly newArcs = new Set<number>();
  private readonly closedArcs: number[] = [];
  private readonly oldPoints = new Map<number, number>();
  private readonly oldPins = new Map<number, number>();

  constructor(
    private readonly state: LiveState,
    length: number,
  ) {
    const { moved, newArcs, closedArcs, oldPoints, oldPins, namedBefore } = this;
    state.network.journal.forEach(length, (kind, at, old) => {
      if (kind === step.moved) moved.set(at, (moved.get(at) ?? 0) + old);
      else if (kind === step.arcAdded) newArcs.add(at);
      else if (kind === step.arcClosed) closedArcs.push(at);
      else if (kind === step.score && !oldPoints.has(at)) oldPoints.set(at, old);
      else if (kind === step.named && !namedBefore.has(at)) namedBefore.set(at, old);
      else if (kind === step.pin && !oldPins.has(at)) oldPins.set(at, old);
    });
    this.tracePairs();
  }

  private tracePairs(): void {
    const { pins } = this.state;
    for (const [key, old] of this.oldPins) this.pair(pairEnds(key)).hoursBefore += old - pins.get(key);
    for (const [arc, hours] of this.moved) if (hours !== 0) this.ofArc(arc).hoursBefore -= hours;
    for (const arc of this.oldPoints.keys()) this.ofArc(arc);
    if (!pins.isEmpty) for (const arc of [...this.closedArcs, ...this.newArcs]) this.ofArc(arc);
    if (this.newArcs.size > 0) for (const pair of this.pairs.values()) this.forgetNew(pair);
    for (const arc of this.closedArcs) this.setPointsBefore(arc);
    for (const arc of this.oldPoints.keys()) this.setPointsBefore(arc);
  }

  private ofArc(arc: number): PairTrace {
    const { tail, head } = this.state.network;
    return this.pair({ tail: tail[arc]!, head: head[arc]! });
  }

  /** A match that is new had no score before. */
  private forgetNew(pair: PairTrace): void {
    if (this.state.network.arcsBetween(pair).every((arc) => this.newArcs.has(arc))) pair.pointsBefore = 0;
  }

  private setPointsBefore(arc: number): void {
    if (this.newArcs.has(arc)) return;
    const { tail, head, points } = this.state.network;
    const pair = this.pairs.get(pairKey({ tail: tail[arc]!, head: head[arc]! }));
    if (pair !== undefined) pair.pointsBefore = this.oldPoints.get(arc) ?? points[arc]!;
  }

  private pair(ends: ArcEnds): PairTrace {
    const key = pairKey(ends);
    const known = this.pairs.get(key);
    if (known !== undefined) return known;
    const { hours, points } = this.state.pairNow(ends);
    const { tail, head } = ends;
    const pair = { tail, head, hoursBefore: hours, hoursNow: hours, pointsBefore: points, pointsNow: points };
    this.pairs.set(key, pair);
    return pair;
  }
}

type Lists = Record<'came' | 'went' | 'grew' | 'shrank', PairTrace[]>;

/** What differs since the journal had a length. `before` are the values of then; those of now are in the answer. */
export function whatChanged(state: LiveState, length: number, before: PlanValues): LiveDifference {
  const { network } = state;
  const traces = new Traces(state, length);
  const values = noValues();
  const ends = new Map<number, number>();
  const lists: Lists = { came: [], went: [], grew: [], shrank: [] };
  const add = (node: number, more: number) => ends.set(node, (ends.get(node) ?? 0) + more);
  for (const trace of traces.pairs.values()) {
    const { tail, head, hoursBefore, hoursNow } = trace;
    if (network.kind[tail] === nodeKind.task) continue;
    const same = state.before.get(pairKey(trace));
    addHours(values, network, head, { hours: hoursNow, same, points: trace.pointsNow }, 1);
    addHours(values, network, head, { hours: hoursBefore, same, points: trace.pointsBefore }, -1);
    if (hoursNow === hoursBefore) continue;
    add(head, hoursNow - hoursBefore);
    if (network.kind[tail] === nodeKind.offer) add(tail, hoursNow - hoursBefore);
    const list = hoursBefore === 0 ? 'came' : hoursNow === 0 ? 'went' : hoursNow > hoursBefore ? 'grew' : 'shrank';
    lists[list].push(trace);
  }
  values.load += loadChange(state, traces.namedBefore, ends);
  return {
    before,
    after: plus(before, values),
    came: inOrder(state, lists.came),
    went: inOrder(state, lists.went),
    grew: inOrder(state, lists.grew),
    shrank: inOrder(state, lists.shrank),
    sums: sumsOf(state, ends),
  };
}

function loadChange(state: LiveState, namedBefore: Map<number, number>, ends: Map<number, number>): number {
  const { kind, named } = state.network;
  let change = 0;
  for (const offer of namedBefore.keys()) if (!ends.has(offer)) ends.set(offer, 0);
  for (const offer of ends.keys()) {
    if (kind[offer] !== nodeKind.offer) continue;
    const used = state.sumAt(offer);
    change +=
      loadOf(named[offer]!, used) - loadOf(namedBefore.get(offer) ?? named[offer]!, used - (ends.get(offer) ?? 0));
  }
  return change;
}

function sumsOf(state: LiveState, ends: Map<number, number>): ChangedSpot[] {
  return [...ends]
    .filter(([, more]) => more !== 0)
    .sort(([a], [b]) => state.names.compare(a, b))
    .map(([node, more]) => ({ ...spotOf(state, node), before: state.sumAt(node) - more, after: state.sumAt(node) }));
}

const inOrder = (state: LiveState, traces: PairTrace[]): ChangedHours[] =>
  traces
    .sort((a, b) => state.names.compare(a.tail, b.tail) || state.names.compare(a.head, b.head))
    .map((trace) => changedHours(state, trace));

/** Written out, since thousands of these are made where many changes are tried. */
function changedHours({ network, names }: LiveState, trace: PairTrace): ChangedHours {
  const { tail, head, hoursBefore: before, hoursNow: after } = trace;
  const [from, to] = [names.nameOf(tail), names.nameOf(head)];
  const isNeed = network.kind[head] === nodeKind.need;
  if (network.kind[tail] === nodeKind.offer)
    return isNeed ? { offer: from, need: to, before, after } : { offer: from, task: to, before, after };
  return isNeed ? { pool: from, need: to, before, after } : { pool: from, task: to, before, after };
}

export function spotOf({ network, names }: LiveState, node: number): PlanSpot {
  const name = names.nameOf(node);
  if (network.kind[node] === nodeKind.offer) return { offer: name };
  return network.kind[node] === nodeKind.need ? { need: name } : { task: name };
}

export function pairOf({ network, names }: LiveState, tail: number, head: number): PlanPair {
  const [from, to] = [names.nameOf(tail), names.nameOf(head)];
  const target = network.kind[head] === nodeKind.need ? { need: to } : { task: to };
  return network.kind[tail] === nodeKind.offer ? { offer: from, ...target } : { pool: from, ...target };
}
