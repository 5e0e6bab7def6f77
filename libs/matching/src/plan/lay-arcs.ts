import type { PlanIntake } from './intake.js';

/** The nodes of what an intake has numbered. */
export interface Places {
  readonly offerNode: Int32Array;
  readonly taskNode: Int32Array;
  readonly poolNode: Int32Array;
  readonly poolOfTask: Int32Array;
  readonly targetNode: (target: number) => number;
}

/** Arcs in the order of their tails and heads; those of node `u` are from `first[u]` to before `first[u + 1]`. */
export interface LaidArcs {
  readonly arcs: number;
  readonly first: Int32Array;
  readonly tail: Int32Array;
  readonly head: Int32Array;
  readonly score: Float64Array;
}

/**
 * Lays out the rows of matches and freed hours and the tasks as arcs in the order of their tails and heads, by counting twice;
 * of several arcs between the same two nodes the best score stays. Uses up the columns of the intake, so that little stands
 * in memory twice.
 */
export function layArcs(intake: PlanIntake, nodes: number, places: Places): LaidArcs {
  const { matches, freed } = intake;
  const byHead = rowsByHead(intake, nodes, places);
  const matched = matches.from.length;
  const linked = matched + freed.from.length;
  const tailOf = (row: number): number => {
    if (row < matched) return places.offerNode[matches.from.at(row)]!;
    return row < linked ? places.poolNode[freed.from.at(row - matched)]! : places.taskNode[row - linked]!;
  };
  const first = new Int32Array(nodes + 1);
  for (let row = 0; row < byHead.length; row++) first[tailOf(row) + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  const place = first.slice();
  const rowAt = new Int32Array(byHead.length);
  for (const row of byHead) rowAt[place[tailOf(row)]!++] = row;
  for (const { from } of [matches, freed]) from.release();
  const head = byHead;
  for (let arc = 0; arc < rowAt.length; arc++) head[arc] = headOf(intake, places, rowAt[arc]!);
  for (const { target } of [matches, freed]) target.release();
  const score = new Float64Array(rowAt.length);
  for (let arc = 0; arc < rowAt.length; arc++) {
    const row = rowAt[arc]!;
    if (row < linked) score[arc] = row < matched ? matches.amount.at(row) : freed.amount.at(row - matched);
  }
  for (const { amount } of [matches, freed]) amount.release();
  return withoutTwins(rowAt, head, score, first);
}

/** The rows of matches, then of freed hours, then the tasks, in the order of their heads. */
function rowsByHead(intake: PlanIntake, nodes: number, places: Places): Int32Array {
  const rows = intake.matches.from.length + intake.freed.from.length + places.taskNode.length;
  const next = new Int32Array(nodes + 1);
  for (let row = 0; row < rows; row++) next[headOf(intake, places, row) + 1]!++;
  for (let node = 0; node < nodes; node++) next[node + 1]! += next[node]!;
  const sorted = new Int32Array(rows);
  for (let row = 0; row < rows; row++) sorted[next[headOf(intake, places, row)]!++] = row;
  return sorted;
}

function headOf({ matches, freed }: PlanIntake, { targetNode, poolOfTask }: Places, row: number): number {
  const matched = matches.target.length;
  if (row < matched) return targetNode(matches.target.at(row));
  const linked = matched + freed.target.length;
  return row < linked ? targetNode(freed.target.at(row - matched)) : poolOfTask[row - linked]!;
}

/** Keeps one arc between two nodes; `tail` is written anew, what stands in it does not matter. */
function withoutTwins(tail: Int32Array, head: Int32Array, score: Float64Array, first: Int32Array): LaidArcs {
  let count = 0;
  for (let node = 0, low = 0; node < first.length - 1; node++) {
    const high = first[node + 1]!;
    const start = count;
    for (let arc = low; arc < high; arc++) {
      const isSame = count > start && head[count - 1] === head[arc];
      if (isSame) score[count - 1] = Math.max(score[count - 1]!, score[arc]!);
      else {
        tail[count] = node;
        head[count] = head[arc]!;
        score[count++] = score[arc]!;
      }
    }
    low = high;
    first[node + 1] = count;
  }
  return count === head.length
    ? { tail, head, score, first, arcs: count }
    : { tail: tail.slice(0, count), head: head.slice(0, count), score: score.slice(0, count), first, arcs: count };
}
