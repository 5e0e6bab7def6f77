import { checkIntake } from './check-intake.js';
import { type Declared, type Links, PlanIntake, takeIn } from './intake.js';
import { orderPools } from './pool-order.js';
import type { PlanIssue, PlanProblem } from './plan-problem.js';

/** Hours between two nodes that are agreed and stay. */
export interface Pin {
  readonly tail: number;
  readonly head: number;
  readonly hours: number;
  readonly score: number;
}

/**
 * A plan problem as a network on typed arrays. Nodes are offers, needs, tasks and pools in this order, each in the order
 * of their names, so that the order of the input does not matter. An arc leads from an offer or a pool to a need or a task,
 * or from a task to its pool; arcs are in the order of their tails and heads, those of node `u` from `first[u]`. Only arcs
 * from tasks have a limit, the hours of the task. Idle, relieved and unmet hours have no arcs.
 */
export interface PlanNetwork {
  readonly offers: number;
  readonly needs: number;
  readonly tasks: number;
  readonly pools: number;
  readonly nodes: number;
  readonly arcs: number;
  readonly names: readonly string[];
  /** What is left beside the pins; for a pool: what pins free. */
  readonly hours: Float64Array;
  /** 1 for a need that is met whole or not at all. */
  readonly whole: Uint8Array;
  readonly first: Int32Array;
  readonly tail: Int32Array;
  readonly head: Int32Array;
  readonly score: Float64Array;
  /** Pools after all pools they may free hours for. */
  readonly poolOrder: Int32Array;
  readonly pins: readonly Pin[];
}

export type PlanReading = { readonly network: PlanNetwork } | { readonly issues: readonly PlanIssue[] };

/** Checks a problem and lays out its network. Everything that is wrong is told, with its path (the first hundred). */
export const readPlan = (problem: PlanProblem | unknown): PlanReading => networkOf(takeIn(problem));

/** As `readPlan`, once all rows are taken in. Uses the rows up: an intake makes one network. */
export function networkOf(intake: PlanIntake): PlanReading {
  checkIntake(intake);
  return intake.issues.length > 0 ? { issues: intake.issues } : { network: layOut(intake) };
}

function layOut(intake: PlanIntake): PlanNetwork {
  const kinds = [intake.offers.names, intake.needs.names, intake.tasks.names, intake.pools];
  for (const kind of kinds) kind.release();
  const names: string[] = [];
  const [offerNode, needNode, taskNode, poolNode] = kinds.map((kind) => rank(kind.all, names)) as NodeOf;
  const nodes = names.length;
  const hours = new Float64Array(nodes);
  const whole = new Uint8Array(nodes);
  fill(hours, offerNode, intake.offers);
  fill(hours, needNode, intake.needs);
  fill(hours, taskNode, intake.tasks);
  for (const [i, node] of needNode.entries()) whole[node] = intake.needs.extra[i] ?? 0;
  const poolOfTask = Int32Array.from(taskNode, (_, task) => poolNode[intake.tasks.extra[task] ?? 0] ?? 0);
  const targetNode = (target: number) => (target >= 0 ? needNode[target] : taskNode[-1 - target]) ?? 0;
  const arcs = sortArcs(nodes, unsorted(intake, { offerNode, taskNode, poolNode, poolOfTask, targetNode }));
  for (const { amount } of [intake.matches, intake.freed]) amount.release();
  const counts = { offers: offerNode.length, needs: needNode.length, tasks: taskNode.length, pools: poolNode.length };
  const bare = { ...counts, nodes, names, hours, whole, ...arcs };
  const pins = readPins(intake.pinned, bare, offerNode, targetNode);
  return { ...bare, pins, poolOrder: orderOf(bare) };
}

type NodeOf = [Int32Array, Int32Array, Int32Array, Int32Array];

/** Gives each name its node, in the order of the names, after the nodes that are there. */
function rank(names: readonly string[], all: string[]): Int32Array {
  const nodeOf = new Int32Array(names.length);
  const order = [...names.keys()].sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  for (const number of order) nodeOf[number] = all.push(names[number] ?? '') - 1;
  return nodeOf;
}

function fill(hours: Float64Array, nodeOf: Int32Array, declared: Declared): void {
  for (let i = 0; i < nodeOf.length; i++) hours[nodeOf[i] ?? 0] = declared.hours[i] ?? 0;
}

/** Arcs in the order of the rows that they come from. */
interface Arcs {
  readonly tail: Int32Array;
  readonly head: Int32Array;
  readonly scoreOf: (row: number) => number;
}

interface Places {
  readonly offerNode: Int32Array;
  readonly taskNode: Int32Array;
  readonly poolNode: Int32Array;
  readonly poolOfTask: Int32Array;
  readonly targetNode: (target: number) => number;
}

/** Gives back the memory of a column of the intake once its values are taken over. */
function unsorted({ matches, freed }: PlanIntake, places: Places): Arcs {
  const tasks = places.taskNode.length;
  const [matched, linked] = [matches.from.length, matches.from.length + freed.from.length];
  const [tail, head] = [new Int32Array(linked + tasks), new Int32Array(linked + tasks)];
  for (let row = 0; row < matched; row++) tail[row] = places.offerNode[matches.from.at(row)] ?? 0;
  for (let row = matched; row < linked; row++) tail[row] = places.poolNode[freed.from.at(row - matched)] ?? 0;
  for (let row = 0; row < linked; row++)
    head[row] = places.targetNode(row < matched ? matches.target.at(row) : freed.target.at(row - matched));
  for (let task = 0; task < tasks; task++) {
    tail[linked + task] = places.taskNode[task] ?? 0;
    head[linked + task] = places.poolOfTask[task] ?? 0;
  }
  for (const links of [matches, freed]) for (const column of [links.from, links.target]) column.release();
  const scoreOf = (row: number): number => {
    if (row < matched) return matches.amount.at(row);
    return row < linked ? freed.amount.at(row - matched) : 0;
  };
  return { tail, head, scoreOf };
}

/** Positions in the order of a key, by counting; equal keys stay in order. */
function order(keys: Int32Array, nodes: number, before: Int32Array | null): { first: Int32Array; sorted: Int32Array } {
  const first = new Int32Array(nodes + 1);
  for (let i = 0; i < keys.length; i++) first[keys[i]! + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const next = first.slice();
  const sorted = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const arc = before === null ? i : before[i]!;
    sorted[next[keys[arc]!]!++] = arc;
  }
  return { first, sorted };
}

/** Orders arcs by tail, then head, one column after the other. Of several arcs between the same two nodes the best score stays. */
function sortArcs(nodes: number, arcs: Arcs): Pick<PlanNetwork, 'tail' | 'head' | 'score' | 'first' | 'arcs'> {
  const { sorted } = order(arcs.tail, nodes, order(arcs.head, nodes, null).sorted);
  const tail = sorted.map((row) => arcs.tail[row]!);
  const head = sorted.map((row) => arcs.head[row]!);
  const score = new Float64Array(sorted.length);
  for (let arc = 0; arc < sorted.length; arc++) score[arc] = arcs.scoreOf(sorted[arc]!);
  const first = new Int32Array(nodes + 1);
  let count = 0;
  for (let arc = 0; arc < sorted.length; arc++) {
    const isSame = count > 0 && tail[count - 1] === tail[arc] && head[count - 1] === head[arc];
    if (isSame) score[count - 1] = Math.max(score[count - 1]!, score[arc]!);
    else {
      tail[count] = tail[arc]!;
      head[count] = head[arc]!;
      score[count++] = score[arc]!;
    }
  }
  for (let arc = 0; arc < count; arc++) first[tail[arc]! + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const short = count === sorted.length;
  return short
    ? { tail, head, score, first, arcs: count }
    : { tail: tail.slice(0, count), head: head.slice(0, count), score: score.slice(0, count), first, arcs: count };
}

type Bare = Omit<PlanNetwork, 'pins' | 'poolOrder'>;

/** Sets pinned hours aside: what is left of both ends, and what comes free in the pool. */
function readPins(links: Links, network: Bare, offerNode: Int32Array, targetNode: (target: number) => number): Pin[] {
  const pins: Pin[] = [];
  const { first, head, score, hours, whole, offers, needs } = network;
  for (let row = 0; row < links.from.length; row++) {
    const pin = { tail: offerNode[links.from.at(row)] ?? 0, head: targetNode(links.target.at(row)) };
    let arc = first[pin.tail]!;
    while (arc < first[pin.tail + 1]! && head[arc] !== pin.head) arc++;
    const amount = links.amount.at(row);
    pins.push({ ...pin, hours: amount, score: arc < first[pin.tail + 1]! ? score[arc]! : 0 });
    if (amount === 0) continue;
    hours[pin.tail]! -= amount;
    hours[pin.head]! -= amount;
    whole[pin.head] = 0;
    if (pin.head >= offers + needs) hours[head[first[pin.head]!]!]! += amount;
  }
  return pins;
}

function orderOf({ offers, needs, tasks, pools, nodes, first, head }: Bare): Int32Array {
  const lowest = offers + needs + tasks;
  const next: number[][] = Array.from({ length: pools }, () => []);
  for (let pool = lowest; pool < nodes; pool++)
    for (let arc = first[pool]!; arc < first[pool + 1]!; arc++)
      if (head[arc]! >= offers + needs) next[pool - lowest]!.push(head[first[head[arc]!]!]! - lowest);
  const found = orderPools(next);
  return 'order' in found ? found.order : new Int32Array();
}
