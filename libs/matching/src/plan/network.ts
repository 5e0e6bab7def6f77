import { checkIntake } from './check-intake.js';
import { type Declared, type Links, PlanIntake, takeIn } from './intake.js';
import { layArcs, type LaidArcs } from './lay-arcs.js';
import { NamesInOrder, type NodeNames } from './node-names.js';
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
 * or from a task to its pool. Only arcs from tasks have a limit, the hours of the task. Idle, relieved and unmet hours have no arcs.
 */
export interface PlanNetwork extends LaidArcs {
  readonly offers: number;
  readonly needs: number;
  readonly tasks: number;
  readonly pools: number;
  readonly nodes: number;
  readonly names: NodeNames;
  /** What is left beside the pins; for a pool: what pins free. */
  readonly hours: Float64Array;
  /** 1 for a need that is met whole or not at all. */
  readonly whole: Uint8Array;
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
  const names = new NamesInOrder(kinds.map(({ texts }) => texts));
  const [offerNode, needNode, taskNode, poolNode] = kinds.map((_, kind) => names.nodesOf(kind)) as NodeOf;
  const nodes = names.length;
  const hours = new Float64Array(nodes);
  const whole = new Uint8Array(nodes);
  fill(hours, offerNode, intake.offers);
  fill(hours, needNode, intake.needs);
  fill(hours, taskNode, intake.tasks);
  for (const [i, node] of needNode.entries()) whole[node] = intake.needs.extra.at(i);
  const poolOfTask = taskNode.map((_, task) => poolNode[intake.tasks.extra.at(task)]!);
  const targetNode = (target: number) => (target >= 0 ? needNode[target] : taskNode[-1 - target]) ?? 0;
  const arcs = layArcs(intake, nodes, { offerNode, taskNode, poolNode, poolOfTask, targetNode });
  const counts = { offers: offerNode.length, needs: needNode.length, tasks: taskNode.length, pools: poolNode.length };
  const bare = { ...counts, nodes, names, hours, whole, ...arcs };
  const pins = readPins(intake.pinned, bare, offerNode, targetNode);
  return { ...bare, pins, poolOrder: orderOf(bare) };
}

type NodeOf = [Int32Array, Int32Array, Int32Array, Int32Array];

function fill(hours: Float64Array, nodeOf: Int32Array, declared: Declared): void {
  for (let i = 0; i < nodeOf.length; i++) hours[nodeOf[i] ?? 0] = declared.hoursOf(i);
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
