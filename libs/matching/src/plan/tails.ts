import type { FlowNetwork } from './flow-network.js';

/** Which nodes have arcs into each node, in the order of their numbers. Found when first asked for. */
export class Tails {
  private known: Int32Array | null = null;
  private starts: Int32Array | null = null;

  constructor(private readonly network: FlowNetwork) {}

  /** Where those of a node begin in `from`. */
  get first(): Int32Array {
    this.starts ??= countInto(this.network);
    return this.starts;
  }

  get from(): Int32Array {
    this.known ??= this.find();
    return this.known;
  }

  private find(): Int32Array {
    const { nodes, arcs, first, head } = this.network;
    const from = new Int32Array(arcs);
    const next = this.first.slice();
    for (let tail = 0; tail < nodes; tail++)
      for (let arc = first[tail]!, end = first[tail + 1]!; arc < end; arc++) from[next[head[arc]!]!++] = tail;
    return from;
  }
}

/** Where the arcs into each node begin, when they lie side by side. */
function countInto({ head, arcs, nodes }: FlowNetwork): Int32Array {
  const first = new Int32Array(nodes + 1);
  for (let arc = 0; arc < arcs; arc++) first[head[arc]! + 1]!++;
  for (let node = 0; node < nodes; node++) first[node + 1]! += first[node]!;
  return first;
}
