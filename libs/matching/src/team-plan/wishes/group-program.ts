import type { PlanNetwork } from '../../plan/network.js';
import type { Program } from '../../plan/whole/program.js';
import type { HoursToNeeds } from './hours-to-needs.js';

/** A program with a column for each need of a group, from `firstNeed` on: 1 when it gets all its hours. */
export interface GroupProgram {
  readonly program: Program;
  readonly firstNeed: number;
}

/**
 * How many needs of a group can be met whole, as a mixed-integer program: hours on the arcs from where they could be moved to the
 * group, and for each need all of its hours or none. `flow` has brought the needs as many hours as it could; from where hours
 * could be moved none are idle and none leave, and what else gets hours there keeps as many.
 */
export function programOfGroup(network: PlanNetwork, flow: HoursToNeeds, group: readonly number[]): GroupProgram {
  const isIn = flow.reachOf(group.filter((need) => flow.gotBy(need) < network.hours[need]!));
  const { offers, needs, tasks, nodes, arcs, tail, head, hours } = network;
  const isNeed = (node: number): boolean => node >= offers && node < offers + needs;
  const isTask = (node: number): boolean => node >= offers + needs && node < offers + needs + tasks;
  const chosen = new Set(group);
  const inside: number[] = [];
  /** Hours that pools have of tasks from where no more could come. */
  const coming = new Float64Array(nodes);
  for (let arc = 0; arc < arcs; arc++) {
    if (!isIn[head[arc]!]) continue;
    if (isIn[tail[arc]!]) inside.push(arc);
    else coming[head[arc]!]! += flow.on(arc);
  }
  const rowOf = new Int32Array(nodes).fill(-1);
  const [rowLeast, rowMost]: [number[], number[]] = [[], []];
  for (let node = 0; node < nodes; node++) {
    if (isIn[node] !== 1) continue;
    const keeps = isNeed(node) && !chosen.has(node) ? flow.gotBy(node) : 0;
    rowOf[node] = rowMost.push(node < offers ? hours[node]! : coming[node]! + keeps) - 1;
    rowLeast.push(isNeed(node) || isTask(node) ? rowMost.at(-1)! : -Infinity);
  }
  const columns = inside.length + group.length;
  const [starts, rows, values]: [number[], number[], number[]] = [[0], [], []];
  const put = (...entries: readonly (readonly [node: number, value: number])[]): void => {
    for (const [node, value] of entries) {
      rows.push(rowOf[node]!);
      values.push(value);
    }
    starts.push(rows.length);
  };
  for (const arc of inside) {
    const [from, to] = [tail[arc]!, head[arc]!];
    put([from, isTask(from) ? -1 : 1], [to, isNeed(to) || isTask(to) ? 1 : -1]);
  }
  for (const need of group) put([need, -hours[need]!]);
  const isOfNeed = (column: number): boolean => column >= inside.length;
  const mostOn = (arc: number): number =>
    isTask(tail[arc]!) ? hours[tail[arc]!]! : isNeed(head[arc]!) ? hours[head[arc]!]! : Infinity;
  return {
    firstNeed: inside.length,
    program: {
      worth: Float64Array.from({ length: columns }, (_, column) => (isOfNeed(column) ? 1 : 0)),
      most: Float64Array.from({ length: columns }, (_, column) => (isOfNeed(column) ? 1 : mostOn(inside[column]!))),
      start: new Float64Array(columns),
      isWhole: Uint8Array.from({ length: columns }, (_, column) => (isOfNeed(column) ? 1 : 0)),
      rowLeast: Float64Array.from(rowLeast),
      rowMost: Float64Array.from(rowMost),
      starts: Int32Array.from(starts),
      rows: Int32Array.from(rows),
      values: Float64Array.from(values),
    },
  };
}
