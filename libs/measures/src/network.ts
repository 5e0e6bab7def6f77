/**
 * What measures are taken of: nodes, and the weight of the ties between them. Ties have no direction here; a pair that is
 * named twice adds up. A node tied to itself is left out: it says nothing about others.
 */
export class Network {
  readonly #weights = new Map<string, Map<string, number>>();

  /** Throws `RangeError` on a weight that is not above zero, or a tie with a node that was not named. */
  constructor(
    nodes: Iterable<string>,
    ties: Iterable<{ readonly from: string; readonly to: string; readonly weight?: number }>,
  ) {
    for (const node of nodes) this.#weights.set(node, new Map());
    for (const { from, to, weight = 1 } of ties) {
      if (!(weight > 0 && Number.isFinite(weight))) throw new RangeError('The weight of a tie is above zero.');
      if (from === to) continue;
      this.#add(from, to, weight);
      this.#add(to, from, weight);
    }
  }

  get nodes(): readonly string[] {
    return [...this.#weights.keys()];
  }

  neighbours(node: string): readonly string[] {
    return [...this.#of(node).keys()];
  }

  /** 0 when there is no tie. */
  weight(one: string, other: string): number {
    return this.#of(one).get(other) ?? 0;
  }

  /** Each tie once. */
  ties(): readonly (readonly [string, string])[] {
    const place = new Map(this.nodes.map((node, index) => [node, index]));
    return this.nodes.flatMap((one) =>
      this.neighbours(one)
        .filter((other) => (place.get(one) ?? 0) < (place.get(other) ?? 0))
        .map((other) => [one, other] as const),
    );
  }

  /** The same network without one node: the circle without its client. */
  without(left: string): Network {
    return this.among(this.nodes.filter((node) => node !== left));
  }

  /** These nodes with the ties among them. */
  among(nodes: readonly string[]): Network {
    const kept = new Set(nodes);
    return new Network(
      nodes,
      this.ties()
        .filter(([one, other]) => kept.has(one) && kept.has(other))
        .map(([from, to]) => ({ from, to, weight: this.weight(from, to) })),
    );
  }

  #of(node: string): Map<string, number> {
    const found = this.#weights.get(node);
    if (!found) throw new RangeError('A tie names a node that is not in the network.');
    return found;
  }

  #add(from: string, to: string, weight: number): void {
    const row = this.#of(from);
    row.set(to, (row.get(to) ?? 0) + weight);
    this.#of(to);
  }
}
