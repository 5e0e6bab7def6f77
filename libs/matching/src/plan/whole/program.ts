import type { PlanNetwork } from '../network.js';

/**
 * A mixed-integer program: columns of worth to be made as great as possible, rows with limits, and the matrix by column.
 * A column runs from 0 to `most`; where `isWhole`, it is 0 or 1.
 */
export interface Program {
  readonly worth: Float64Array;
  readonly most: Float64Array;
  /** A solution to begin with. */
  readonly start: Float64Array;
  readonly isWhole: Uint8Array;
  readonly rowLeast: Float64Array;
  readonly rowMost: Float64Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/**
 * A column for each arc, in its order: hours, or for a whole need whether it is met; a row for each node. `known`: hours of
 * a plan to begin with.
 */
export function programOf(network: PlanNetwork, known: Float64Array): Program {
  const { offers, needs, tasks, nodes, arcs, tail, head, hours, whole, score } = network;
  const isTask = (node: number) => node >= offers + needs && node < offers + needs + tasks;
  const program = {
    worth: new Float64Array(arcs),
    most: new Float64Array(arcs),
    start: Float64Array.from(known, (each, arc) => (whole[head[arc]!] === 1 && each > 0 ? 1 : each)),
    isWhole: Uint8Array.from(head, (node) => whole[node]!),
    rowLeast: Float64Array.from({ length: nodes }, (_, node) => (isTask(node) ? 0 : -Infinity)),
    rowMost: Float64Array.from(hours, (most, node) => (isTask(node) ? 0 : whole[node] === 1 ? 1 : most)),
    starts: Int32Array.from({ length: arcs + 1 }, (_, arc) => 2 * arc),
    rows: new Int32Array(2 * arcs),
    values: new Float64Array(2 * arcs),
  };
  const poolHours = hours.slice();
  for (let arc = 0; arc < arcs; arc++) if (isTask(tail[arc]!)) poolHours[head[arc]!]! += hours[tail[arc]!]!;
  for (let arc = 0; arc < arcs; arc++) {
    const [from, to] = [tail[arc]!, head[arc]!];
    const unit = whole[to] === 1 ? hours[to]! : 1;
    program.worth[arc] = score[arc]! * unit;
    program.most[arc] = whole[to] === 1 ? 1 : Math.min(poolHours[from]!, isTask(from) ? Infinity : poolHours[to]!);
    program.rows.set([from, to], 2 * arc);
    // What enters a task leaves it for the pool, and what a pool gives out is at most what enters it.
    const leaves = isTask(from) ? -1 : unit;
    program.values.set([leaves, isTask(from) ? -1 : whole[to] === 1 ? 1 : unit], 2 * arc);
  }
  return program;
}
