import type { PlanNetwork } from '../../plan/network.js';
import type { Program } from '../../plan/whole/program.js';
import type { Part } from './parts-that-compete.js';

/** What a quarter of an hour on each arc counts for in a goal; more is better. */
export type WorthByArc = ArrayLike<number>;

/** A goal that came before, and what a plan reaches in it at least. */
export interface Reach {
  readonly worth: WorthByArc;
  readonly least: number;
}

type Row = readonly [row: number, value: number];

/**
 * A goal in one part of a network as a mixed-integer program: hours on its arcs, and for each need that competes whether it gets
 * all it asks. As many are met as can be, needs in `sure` all the same, and what came before is reached. Once it is settled
 * which needs are met, all plans that are best in goals before are a face of a flow, so that hours are whole; they are counted in the
 * greatest `unit` that all limits are a multiple of, and worth in the greatest that all worths are, so that there is
 * nothing between one value and the next.
 */
export class GoalsProgram {
  /** Quarters of an hour that one of the program stands for. */
  readonly unit: number;
  /** Needs that compete; their columns come after those of arcs. */
  readonly needs: readonly number[];
  private readonly rowOf = new Map<number, number>();
  private readonly needRow: ReadonlyMap<number, number>;
  private readonly contestRow: ReadonlyMap<number, number>;
  private readonly rows: number;

  constructor(
    private readonly network: PlanNetwork,
    readonly part: Part,
    private readonly sure: ReadonlySet<number>,
  ) {
    const { tail, head, hours } = network;
    for (const arc of part.arcs)
      for (const node of [tail[arc]!, head[arc]!]) if (!this.rowOf.has(node)) this.rowOf.set(node, this.rowOf.size);
    this.needs = part.contests.flatMap(({ needs }) => needs);
    const nodes = this.rowOf.size;
    this.needRow = new Map(this.needs.map((need, place) => [need, nodes + place]));
    const first = nodes + this.needs.length;
    this.contestRow = new Map(part.contests.flatMap(({ needs }, place) => needs.map((need) => [need, first + place])));
    this.rows = first + part.contests.length;
    const limits = [...this.rowOf.keys()].map((node) => hours[node]!);
    this.unit = [...limits, ...part.alikeOut.values(), ...part.alikeIn.values()].reduce(commonDivisor, 0) || 1;
  }

  /** The greatest number that what plans reach in a goal is always a multiple of; 0 when it is nothing in all. */
  step(worth: WorthByArc): number {
    return this.unit * this.part.arcs.reduce((most, arc) => commonDivisor(most, worth[arc]!), 0);
  }

  /** What a plan with these hours by arc reaches. */
  reachedBy(worth: WorthByArc, hoursOn: (arc: number) => number): number {
    return this.part.arcs.reduce((sum, arc) => sum + worth[arc]! * hoursOn(arc), 0);
  }

  program(worth: WorthByArc, before: readonly Reach[], start: Float64Array | null): Program {
    const { part, unit, needs, needRow, contestRow, network } = this;
    const { tail, head, hours } = network;
    const columns = part.arcs.length + needs.length;
    const step = this.step(worth) / unit || 1;
    const isWhole = Uint8Array.from({ length: columns }, (_, column) => (column < part.arcs.length ? 0 : 1));
    const [worths, most] = [new Float64Array(columns), new Float64Array(columns).fill(1)];
    const [starts, rows, values]: [number[], number[], number[]] = [[0], [], []];
    const put = (entries: readonly Row[]): void => {
      for (const [row, value] of entries) {
        rows.push(row);
        values.push(value);
      }
      starts.push(rows.length);
    };
    for (const [column, arc] of part.arcs.entries()) {
      worths[column] = worth[arc]! / step;
      most[column] = this.mostOn(arc) / unit;
      const counted = needRow.get(head[arc]!);
      const earlier = before.map((reach, place): Row => [this.rows + place, reach.worth[arc]!]);
      put([
        [this.rowOf.get(tail[arc]!)!, this.isTask(tail[arc]!) ? -1 : 1],
        [this.rowOf.get(head[arc]!)!, this.isPool(head[arc]!) ? -1 : 1],
        ...(counted === undefined ? [] : [[counted, 1] as const]),
        ...earlier.filter(([, value]) => value !== 0),
      ]);
    }
    for (const need of needs)
      put([
        [needRow.get(need)!, -hours[need]! / unit],
        [contestRow.get(need)!, 1],
      ]);
    return {
      ...{ worth: worths, most, isWhole, start: start ?? new Float64Array(columns), ...this.limits(before) },
      ...{ starts: Int32Array.from(starts), rows: Int32Array.from(rows), values: Float64Array.from(values) },
    };
  }

  private limits(before: readonly Reach[]): Pick<Program, 'rowLeast' | 'rowMost'> {
    const { network, part, unit, sure } = this;
    const rowLeast = new Float64Array(this.rows + before.length).fill(-Infinity);
    const rowMost = new Float64Array(this.rows + before.length).fill(Infinity);
    for (const [node, row] of this.rowOf) {
      const alike = (part.alikeIn.get(node) ?? 0) - (part.alikeOut.get(node) ?? 0);
      rowMost[row] = this.isTask(node) ? -alike / unit : (network.hours[node]! + alike) / unit;
      if (this.isTask(node) || sure.has(node)) rowLeast[row] = rowMost[row]!;
    }
    for (const row of this.needRow.values()) rowLeast[row] = 0;
    for (const { needs, met } of part.contests) rowLeast[this.contestRow.get(needs[0]!)!] = met;
    for (const [place, { least }] of before.entries()) rowLeast[this.rows + place] = least / unit;
    return { rowLeast, rowMost };
  }

  private mostOn(arc: number): number {
    const { tail, head, hours, offers } = this.network;
    const [from, to] = [tail[arc]!, head[arc]!];
    if (this.isTask(from)) return hours[from]!;
    return Math.min(this.isPool(to) ? Infinity : hours[to]!, from < offers ? hours[from]! : Infinity);
  }

  private isTask(node: number): boolean {
    const { offers, needs, tasks } = this.network;
    return node >= offers + needs && node < offers + needs + tasks;
  }

  private isPool(node: number): boolean {
    const { offers, needs, tasks } = this.network;
    return node >= offers + needs + tasks;
  }
}

/** Euclid's. Of 0 and a number it is the number, without its sign. */
function commonDivisor(one: number, other: number): number {
  let [large, small] = [Math.abs(one), Math.abs(other)];
  while (small > 0) [large, small] = [small, large % small];
  return large;
}
