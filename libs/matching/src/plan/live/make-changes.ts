import type { PlanFreed, PlanMatch, PlanPin } from '../plan-problem.js';
import { ChangeIssues } from './change-issues.js';
import { type ArcEnds, type NodeKind, nodeKind } from './live-network.js';
import type { LiveState } from './live-state.js';
import { pairKey } from './pair-hours.js';
import type { PlanChange, PlanPair, PlanSpot } from './plan-change.js';

type Scored = PlanMatch | PlanFreed;
type Add = 'addOffer' | 'addNeed' | 'addTask';

/**
 * Makes changes one after the other, so that a later one may name what an earlier one brought in. What is not sound is noted and
 * passed over; the caller then takes all back.
 */
export class ChangeMaker {
  readonly issues = new ChangeIssues();

  constructor(private readonly state: LiveState) {}

  make(changes: readonly PlanChange[]): void {
    for (const [i, change] of changes.entries()) this.makeOne(change, `[${i}]`);
  }

  private makeOne(change: PlanChange, path: string): void {
    switch (change.do) {
      case 'hours':
        return this.setHours(change, path);
      case 'withdraw':
        return this.withdraw(change, path);
      case 'score':
        return this.setScore(change, path);
      case 'open':
        return change.matches.forEach((match, i) => this.open(match, `${path}.matches[${i}]`));
      case 'close':
        return change.matches.forEach((pair, i) => this.close(pair, `${path}.matches[${i}]`));
      case 'addOffer':
        return this.add(change.do, change.offer, change.matches, path);
      case 'addNeed':
        return this.add(change.do, change.need, change.matches, path);
      case 'addTask':
        return this.add(change.do, change.task, change.matches, path);
      case 'pin':
        return this.addPin(change.pin, 1, `${path}.pin`);
      case 'unpin':
        return this.addPin(change.pin, -1, `${path}.pin`);
      default:
        return this.issues.note(`${path}.do`, 'wrongType');
    }
  }

  private setHours(change: PlanSpot & { readonly hours: number }, path: string): void {
    const node = this.spot(change, path);
    if (!this.issues.isHours(path, change.hours) || node === null) return;
    if (change.hours < this.state.network.pinned[node]!) this.issues.note(`${path}.hours`, 'tooManyHours');
    else this.state.setHours(node, change.hours);
  }

  private withdraw(change: PlanSpot, path: string): void {
    const node = this.spot(change, path);
    if (node !== null) this.state.withdraw(node);
  }

  private setScore(change: PlanPair & { readonly score: number }, path: string): void {
    const ends = this.ends(change, path);
    if (!this.isScore(change, path) || ends === null) return;
    if (!this.state.setScore(ends, change.score)) this.issues.note(path, 'unknown');
  }

  private open(match: Scored, path: string): void {
    const ends = this.ends(match, path);
    if (!this.isScore(match, path) || ends === null) return;
    if (this.isCircle(ends)) this.issues.note(`${path}.task`, 'circle');
    else this.state.open(ends, match.score);
  }

  private isCircle({ tail, head }: ArcEnds): boolean {
    const { kind } = this.state.network;
    if (kind[tail] !== nodeKind.pool || kind[head] !== nodeKind.task) return false;
    return this.state.leadsTo(this.state.poolOf(head), tail);
  }

  private close(pair: PlanPair, path: string): void {
    const ends = this.ends(pair, path);
    if (ends !== null) this.state.close(ends);
  }

  private add(kind: Add, row: { id: string; hours: number; pool?: string }, matches: readonly Scored[], path: string) {
    const name = { addOffer: 'offer', addNeed: 'need', addTask: 'task' }[kind] as 'offer' | 'need' | 'task';
    if (!this.isNew(name, row, `${path}.${name}`)) return;
    const node = this.state.names.add(nodeKind[name], row.id, 0);
    if (row.pool !== undefined) this.addTaskArc(node, row.pool);
    this.state.setHours(node, row.hours);
    for (const [i, match] of matches.entries()) {
      const at = `${path}.matches[${i}]`;
      const isOwn = (match as Record<string, unknown>)[name] === row.id || (match as PlanFreed).pool === row.pool;
      if (isOwn) this.open(match, at);
      else this.issues.note(`${at}.${name}`, 'unknown');
    }
    this.price(node);
  }

  private isNew(name: 'offer' | 'need' | 'task', row: { id: string; hours: number; pool?: string }, path: string) {
    const { issues, state } = this;
    const { network, most, names } = state;
    const before = issues.all.length;
    if (typeof row.id !== 'string' || row.id === '') issues.note(`${path}.id`, 'wrongType');
    else if (names.find(nodeKind[name], row.id) !== undefined) issues.note(`${path}.id`, 'duplicate');
    if (name === 'task' && (typeof row.pool !== 'string' || row.pool === '')) issues.note(`${path}.pool`, 'missing');
    if (network.nodes + 2 > most.nodes) issues.note(path, 'tooLarge');
    issues.isHours(path, row.hours);
    return issues.all.length === before;
  }

  private addTaskArc(task: number, name: string): void {
    const { network, names } = this.state;
    const pool = names.find(nodeKind.pool, name) ?? names.add(nodeKind.pool, name, 0);
    network.addArc({ tail: task, head: pool }, 0, 0);
  }

  /** Gives what is new the price at which all its arcs are right, so that only its hours are left to place or to find. */
  private price(node: number): void {
    const { network } = this.state;
    const { price, out, into, kind } = network;
    let best = 0;
    if (kind[node] === nodeKind.offer)
      for (let k = out.start[node]!, end = k + out.count[node]!; k < end; k++)
        best = Math.max(best, out.score[k]! + price[out.to[k]!]!);
    else {
      if (kind[node] === nodeKind.task) best = price[this.state.poolOf(node)]!;
      for (let k = into.start[node]!, end = k + into.count[node]!; k < end; k++)
        best = Math.min(best, price[into.to[k]!]! - into.score[k]!);
    }
    network.setPrice(node, best);
  }

  private addPin(pin: PlanPin, sign: 1 | -1, path: string): void {
    const ends = this.ends(pin, path);
    if (!this.issues.isHours(path, pin.hours) || ends === null) return;
    const { pins, network } = this.state;
    const now = pins.get(pairKey(ends));
    const left = (node: number) => network.named[node]! - network.pinned[node]!;
    const most = sign < 0 ? now : Math.min(left(ends.tail), left(ends.head));
    if (pin.hours > most) this.issues.note(`${path}.hours`, 'tooManyHours');
    else this.state.setPin(ends, now + sign * pin.hours);
  }

  private isScore({ score }: { readonly score: number }, path: string): boolean {
    return this.issues.isScore(path, score, this.state.most.mostScore);
  }

  private ends(pair: PlanPair, path: string): ArcEnds | null {
    const tail = this.find(pair, ['offer', 'pool'], path);
    const head = this.find(pair, ['need', 'task'], path);
    return tail === null || head === null ? null : { tail, head };
  }

  private spot(spot: PlanSpot, path: string): number | null {
    return this.find(spot, ['offer', 'need', 'task'], path);
  }

  private find(named: object, kinds: readonly (keyof typeof nodeKind)[], path: string): number | null {
    const given = kinds.filter((kind) => (named as Record<string, unknown>)[kind] !== undefined);
    const [kind] = given;
    if (kind === undefined || given.length > 1) {
      this.issues.note(path, kinds.includes('need') ? 'needOrTask' : 'missing');
      return null;
    }
    const node = this.state.names.find(nodeKind[kind] as NodeKind, (named as Record<string, string>)[kind]!);
    if (node === undefined) this.issues.note(`${path}.${kind}`, 'unknown');
    return node ?? null;
  }
}
