import type { Pin } from '../network.js';
import type { ProblemSize } from '../goals/goal-weights.js';
import { step } from './journal.js';
import type { LiveNames } from './live-names.js';
import { type ArcEnds, type LiveNetwork, nodeKind } from './live-network.js';
import { pairEnds, PairHours, pairKey } from './pair-hours.js';
import { Repair } from './repair.js';

/** A live network with its names and pins, and the operations that changes are made of. What `repair.run` is yet to mend. */
export class LiveState {
  readonly repair: Repair;
  readonly pins = new PairHours();
  /** Hours of the plan before. */
  readonly before = new PairHours();
  /** Keys of pairs that stay apart. */
  readonly excluded = new Set<number>();
  private isKept = false;

  constructor(
    readonly network: LiveNetwork,
    readonly names: LiveNames,
    pins: readonly Pin[],
    /** The weights hold for networks up to this size. */
    readonly most: ProblemSize,
  ) {
    this.repair = new Repair(network);
    for (const { tail, head, hours } of pins) {
      const key = pairKey({ tail, head });
      this.pins.set(key, this.pins.get(key) + hours);
    }
  }

  /** Takes back all that was done after the journal had this length. */
  takeBack(length: number): void {
    this.repair.drop();
    this.network.journal.takeBack(length, (kind, at, old) => {
      if (kind === step.pin) this.pins.set(at, old);
      else {
        this.names.undo(kind, at);
        this.network.undo(kind, at, old);
      }
    });
  }

  setHours(node: number, hours: number): void {
    const { network, repair } = this;
    const more = hours - network.named[node]!;
    network.setNamed(node, hours);
    if (network.kind[node] === nodeKind.task) this.fitTask(node);
    else {
      network.addSlack(node, more);
      repair.touchNode(node);
    }
  }

  /** A task passes on what it names, but for what is pinned, which its pool has anyhow. */
  private fitTask(task: number): void {
    const { network, repair } = this;
    const arc = this.arcOfTask(task);
    network.setLimit(arc, network.named[task]! - network.pinned[task]!);
    repair.touchArc(arc);
  }

  arcOfTask(task: number): number {
    const { out } = this.network;
    return out.arc[out.start[task]!]!;
  }

  poolOf(task: number): number {
    return this.network.head[this.arcOfTask(task)]!;
  }

  setScore(ends: ArcEnds, score: number): boolean {
    const arcs = this.network.arcsBetween(ends);
    for (const arc of arcs) {
      this.network.setPoints(arc, score);
      this.repair.touchArc(arc);
    }
    return arcs.length > 0;
  }

  open(ends: ArcEnds, score: number): void {
    if (this.excluded.has(pairKey(ends)) || this.setScore(ends, score)) return;
    this.repair.touchArc(this.network.addArc(ends, score, Infinity));
    const key = pairKey(ends);
    if (this.network.weights.stay > 0 && this.before.get(key) > 0) this.addStay(ends, score);
  }

  addStay(ends: ArcEnds, score: number): void {
    const key = pairKey(ends);
    const hours = Math.max(0, this.before.get(key) - this.pins.get(key));
    this.repair.touchArc(this.network.addArc(ends, score, hours, true));
  }

  close(ends: ArcEnds): void {
    for (const arc of this.network.arcsBetween(ends)) this.closeArc(arc);
  }

  private closeArc(arc: number): void {
    this.repair.free(arc, this.network.hours[arc]!);
    this.network.setLimit(arc, 0);
    this.network.closeArc(arc);
  }

  /** Sets the pinned hours of a pair, which must fit; they count whether or not a match is there. */
  setPin(ends: ArcEnds, hours: number): void {
    const { network, pins, repair } = this;
    const key = pairKey(ends);
    const more = hours - pins.get(key);
    network.journal.note(step.pin, key, pins.get(key));
    pins.set(key, hours);
    this.makeWayForPin(ends, more);
    for (const node of [ends.tail, ends.head]) {
      network.addPinned(node, more);
      if (network.kind[node] === nodeKind.task) {
        this.fitTask(node);
        network.addSlack(this.poolOf(node), more);
        repair.touchNode(this.poolOf(node));
      } else {
        network.addSlack(node, -more);
        repair.touchNode(node);
      }
    }
  }

  private makeWayForPin(ends: ArcEnds, more: number): void {
    const { network, repair } = this;
    let left = more;
    for (const arc of network.arcsBetween(ends)) {
      const freed = Math.max(0, Math.min(left, network.hours[arc]!));
      repair.free(arc, freed);
      left -= freed;
      if (network.isStay[arc] === 0) continue;
      network.setLimit(arc, Math.max(0, this.before.get(pairKey(ends)) - this.pins.get(pairKey(ends))));
      repair.touchArc(arc);
    }
  }

  /** Takes an offer, need or task out with all that is attached to it. */
  withdraw(node: number): void {
    const { network } = this;
    const { out, into, kind } = network;
    for (const ends of this.pinsAt(node)) this.setPin(ends, 0);
    if (kind[node] !== nodeKind.task) this.setHours(node, 0);
    else network.setNamed(node, 0);
    for (const side of [out, into])
      while (side.count[node]! > 0) this.closeArc(side.arc[side.start[node]! + side.count[node]! - 1]!);
    this.names.drop(node);
  }

  private pinsAt(node: number): ArcEnds[] {
    if (this.network.pinned[node] === 0) return [];
    return this.pins.ends().filter(({ tail, head }) => tail === node || head === node);
  }

  /** Hours between two nodes now, those pinned included, and the score of their match; 0 where there is none. */
  pairNow(ends: ArcEnds): { readonly hours: number; readonly points: number } {
    const { start, count, to, arc } = this.network.out;
    const low = start[ends.tail]!;
    let hours = this.pins.get(pairKey(ends));
    let points = 0;
    for (let place = low + count[ends.tail]! - 1; place >= low; place--) {
      if (to[place] !== ends.head) continue;
      hours += this.network.hours[arc[place]!]!;
      points = this.network.points[arc[place]!]!;
    }
    return { hours, points };
  }

  /** Hours that an offer gives, a need gets or a task hands over. */
  sumAt(node: number): number {
    const { kind, named, slack, pinned, hours, out } = this.network;
    if (kind[node] !== nodeKind.task) return named[node]! - slack[node]!;
    return pinned[node]! + (out.count[node] === 0 ? 0 : hours[this.arcOfTask(node)]!);
  }

  /** Makes the plan of now the plan before, and forgets how to take it back. */
  keep(): void {
    for (const key of this.changedPairs()) this.keepPair(key);
    this.network.journal.clear();
    this.isKept = true;
  }

  private changedPairs(): Set<number> {
    const { network, pins, before } = this;
    const { tail, head, kind, hours } = network;
    const keys = new Set<number>();
    const addArc = (arc: number) => {
      if (kind[tail[arc]!] !== nodeKind.task) keys.add(pairKey({ tail: tail[arc]!, head: head[arc]! }));
    };
    network.journal.forEach(0, (what, at) => {
      if (what === step.moved || what === step.arcAdded || what === step.arcClosed) addArc(at);
      else if (what === step.pin) keys.add(at);
    });
    if (this.isKept) return keys;
    for (let arc = 0; arc < network.arcs; arc++) if (hours[arc]! > 0) addArc(arc);
    for (const ends of [...pins.ends(), ...before.ends()]) keys.add(pairKey(ends));
    return keys;
  }

  /** The hours of now are those that stay; an arc of its own holds them, and more than those never were. */
  private keepPair(key: number): void {
    const { network, pins, before } = this;
    const ends = pairEnds(key);
    const { hours } = this.pairNow(ends);
    before.set(key, hours);
    if (network.weights.stay === 0) return;
    const arcs = network.arcsBetween(ends);
    const [match, stay] = [0, 1].map((isStay) => arcs.find((arc) => network.isStay[arc] === isStay));
    if (stay !== undefined && (match === undefined || hours === 0)) this.closeArc(stay);
    if (match === undefined || hours === 0) return;
    const own = stay ?? network.addArc(ends, network.points[match]!, 0, true);
    network.setLimit(own, hours - pins.get(key));
    const moved = network.hours[match]!;
    if (moved === 0) return;
    network.move(match, -moved);
    network.move(own, moved);
  }

  /** Whether freed hours of the one pool could in the end come to the other, or it is the same. */
  leadsTo(from: number, to: number): boolean {
    const { out, kind } = this.network;
    const [seen, open] = [new Set([from]), [from]];
    for (let pool = open.pop(); pool !== undefined; pool = open.pop()) {
      if (pool === to) return true;
      for (let place = out.start[pool]!, end = place + out.count[pool]!; place < end; place++) {
        if (kind[out.to[place]!] !== nodeKind.task) continue;
        const next = this.poolOf(out.to[place]!);
        if (!seen.has(next)) open.push(next);
        seen.add(next);
      }
    }
    return false;
  }
}
