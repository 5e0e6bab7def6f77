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
  private readonly newArcs = new Set<number>();
  private readonly priced = new Set<number>();
  private readonly repinned = new Set<number>();

  constructor(
    private readonly state: LiveState,
    length: number,
  ) {
    const { network, pins } = state;
    network.journal.forEach(length, (kind, at, old) => {
      if (kind === step.moved) this.ofArc(at).hoursBefore -= old;
      else if (kind === step.arcAdded) this.newArcs.add(at);
      else if (kind === step.arcClosed) this.setPoints(at, network.points[at]!);
      else if (kind === step.score) this.setPoints(at, old);
      else if (kind === step.named && !this.namedBefore.has(at)) this.namedBefore.set(at, old);
      else if (kind === step.pin && !this.repinned.has(at)) {
        this.repinned.add(at);
        this.pair(pairEnds(at)).hoursBefore += old - pins.get(at);
      }
    });
    for (const arc of this.newArcs) if (!this.priced.has(this.keyOf(arc))) this.ofArc(arc).pointsBefore = 0;
  }

  private keyOf(arc: number): number {
    const { tail, head } = this.state.network;
    return pairKey({ tail: tail[arc]!, head: head[arc]! });
  }

  private ofArc(arc: number): PairTrace {
    const { tail, head } = this.state.network;
    return this.pair({ tail: tail[arc]!, head: head[arc]! });
  }

  /** The first that is noted of a pair is what held before. */
  private setPoints(arc: number, points: number): void {
    const key = this.keyOf(arc);
    if (this.newArcs.has(arc) || this.priced.has(key)) return;
    this.priced.add(key);
    this.ofArc(arc).pointsBefore = points;
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

/** What differs since the journal had a length. `before` are the values of then; those of now are in the answer. */
export function whatChanged(state: LiveState, length: number, before: PlanValues): LiveDifference {
  const { network } = state;
  const traces = new Traces(state, length);
  const values = noValues();
  const ends = new Map<number, number>();
  const lists: Record<'came' | 'went' | 'grew' | 'shrank', PairTrace[]> = { came: [], went: [], grew: [], shrank: [] };
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
  for (const offer of new Set([...namedBefore.keys(), ...ends.keys()])) {
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

const inOrder = (state: LiveState, traces: readonly PairTrace[]): ChangedHours[] =>
  [...traces]
    .sort((a, b) => state.names.compare(a.tail, b.tail) || state.names.compare(a.head, b.head))
    .map(({ tail, head, hoursBefore, hoursNow }) => ({
      ...pairOf(state, tail, head),
      before: hoursBefore,
      after: hoursNow,
    }));

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
