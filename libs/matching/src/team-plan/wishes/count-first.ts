import type { PlanNetwork } from '../../plan/network.js';
import { completeAsTold, type Found } from '../../plan/whole/complete.js';
import type { Proof, Prover } from '../../plan/whole/highs-prover.js';
import { programOf, type Program } from '../../plan/whole/program.js';

/** A plan that keeps whole needs whole and meets the most needs it can, then has the most points. */
export interface CountedFirst extends Found {
  /** No plan meets more needs. */
  readonly most: number;
  /** No plan that meets as many has more points. */
  readonly bound: number;
}

/**
 * Of the plans that keep whole needs whole the most needs met first, then the most points: two mixed-integer programs, the second with
 * what the first found as a limit. `canBeMet`: needs that count, by the node. `null` when there was no time, or nothing was found.
 */
export function countFirst(
  network: PlanNetwork,
  canBeMet: (need: number) => boolean,
  prover: Prover,
  leftMs: () => number,
): CountedFirst | null {
  const counting = new Counting(network, canBeMet);
  const first = prover(counting.program('count', 0), leftMs);
  if (first?.values == null || leftMs() <= 0) return null;
  const met = counting.count(first.values);
  const second = prover(counting.program('points', met), leftMs);
  const values = second?.values != null && counting.count(second.values) >= met ? second.values : first.values;
  const found = counting.planBy(values);
  return found && { ...found, most: Math.floor(first.bound + near), bound: boundOf(second, found) };
}

const near = 1e-3;

const boundOf = (proof: Proof | null, { objective }: Found): number =>
  Math.max(objective, Math.floor((proof?.bound ?? Infinity) + near));

/** The program of a network, with a column for each need that can be divided: whether it has all its hours. */
class Counting {
  private readonly points: Program;
  /** Columns that say whether a need is met. */
  private readonly countColumns: readonly number[];
  private readonly divisible: readonly number[];

  constructor(
    private readonly network: PlanNetwork,
    canBeMet: (need: number) => boolean,
  ) {
    const { arcs, offers, needs, head, whole, hours } = network;
    this.points = programOf(network, new Float64Array(arcs));
    const all = Array.from({ length: needs }, (_, need) => offers + need);
    this.divisible = all.filter((need) => whole[need] === 0 && hours[need]! > 0 && canBeMet(need));
    const ofWhole = Array.from(head.keys()).filter((arc) => whole[head[arc]!] === 1 && canBeMet(head[arc]!));
    this.countColumns = [...ofWhole, ...this.divisible.map((_, place) => arcs + place)];
  }

  /** Rows beyond those of the nodes: each need that can be divided counts only with all its hours, and so many needs are met at least. */
  program(worth: 'count' | 'points', least: number): Program {
    const { points, divisible, network, countColumns } = this;
    const { arcs, nodes, head, hours } = network;
    const columns = arcs + divisible.length;
    const rowOf = new Map(divisible.map((need, place) => [need, nodes + place]));
    const counts = new Set(countColumns);
    const countRow = nodes + divisible.length;
    const [starts, rows, values]: [number[], number[], number[]] = [[0], [], []];
    for (let column = 0; column < columns; column++) {
      const entries: [row: number, value: number][] = [];
      if (column < arcs) {
        for (let at = points.starts[column]!; at < points.starts[column + 1]!; at++)
          entries.push([points.rows[at]!, points.values[at]!]);
        const row = rowOf.get(head[column]!);
        if (row !== undefined) entries.push([row, 1]);
      } else entries.push([nodes + column - arcs, -hours[divisible[column - arcs]!]!]);
      if (counts.has(column)) entries.push([countRow, 1]);
      for (const [row, value] of entries) {
        rows.push(row);
        values.push(value);
      }
      starts.push(rows.length);
    }
    const more = (list: Float64Array | Uint8Array, value: number): number[] => [...list, ...divisible.map(() => value)];
    const isCounted = (_: unknown, column: number): number => (counts.has(column) ? 1 : 0);
    return {
      worth: Float64Array.from(worth === 'points' ? more(points.worth, 0) : Array.from({ length: columns }, isCounted)),
      most: Float64Array.from(more(points.most, 1)),
      start: new Float64Array(columns),
      isWhole: Uint8Array.from(more(points.isWhole, 1)),
      rowLeast: Float64Array.from([...more(points.rowLeast, 0), least]),
      rowMost: Float64Array.from([...more(points.rowMost, Infinity), Infinity]),
      starts: Int32Array.from(starts),
      rows: Int32Array.from(rows),
      values: Float64Array.from(values),
    };
  }

  count(values: Float64Array): number {
    return this.countColumns.filter((column) => values[column]! > 0.5).length;
  }

  /** The best flow with the whole needs met as told; needs that can be divided and are told to be met come before all points. */
  planBy(values: Float64Array): Found | null {
    const { network, divisible } = this;
    const { nodes, arcs, offers, needs, head, whole, score } = network;
    const met = new Set(divisible.filter((_, place) => values[arcs + place]! > 0.5));
    const meeting = new Int32Array(nodes).fill(-1);
    for (let arc = 0; arc < arcs; arc++) if (whole[head[arc]!] === 1 && values[arc]! > 0.5) meeting[head[arc]!] = arc;
    const premium = 2 * score.reduce((most, each) => Math.max(most, Math.abs(each)), 1) * (offers + needs + 1);
    const raised = { ...network, score: score.map((each, arc) => (met.has(head[arc]!) ? each + premium : each)) };
    const found = completeAsTold(raised, meeting);
    if (found === null) return null;
    let objective = 0;
    for (let arc = 0; arc < arcs; arc++) if (found.hours[arc]! > 0) objective += found.hours[arc]! * score[arc]!;
    return { hours: found.hours, objective };
  }
}
