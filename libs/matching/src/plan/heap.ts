/** A binary heap of nodes by distance; a node that was reached again at less is passed over when its old entry comes up. */
export class Heap {
  private nodes = new Int32Array(64);
  private keys = new Float64Array(64);
  length = 0;
  /** Of what was taken last. */
  key = 0;

  clear(): void {
    this.length = 0;
  }

  push(node: number, key: number): void {
    if (this.length === this.nodes.length) this.grow();
    const { nodes, keys } = this;
    let at = this.length++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (keys[above]! <= key) break;
      nodes[at] = nodes[above]!;
      keys[at] = keys[above]!;
      at = above;
    }
    nodes[at] = node;
    keys[at] = key;
  }

  /** The nearest entry of those left, old ones too; there must be one. */
  take(): number {
    this.key = this.keys[0]!;
    const node = this.nodes[0]!;
    this.dropFirst();
    return node;
  }

  /** The nearest node, or -1. */
  pop(distance: Float64Array): number {
    while (this.length > 0) {
      const node = this.take();
      if (this.key === distance[node]) return node;
    }
    return -1;
  }

  private dropFirst(): void {
    const { nodes, keys } = this;
    const length = --this.length;
    const node = nodes[length]!;
    const key = keys[length]!;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= length) break;
      if (below + 1 < length && keys[below + 1]! < keys[below]!) below++;
      if (keys[below]! >= key) break;
      nodes[at] = nodes[below]!;
      keys[at] = keys[below]!;
      at = below;
    }
    nodes[at] = node;
    keys[at] = key;
  }

  private grow(): void {
    const { nodes, keys } = this;
    this.nodes = new Int32Array(2 * nodes.length);
    this.keys = new Float64Array(2 * keys.length);
    this.nodes.set(nodes);
    this.keys.set(keys);
  }
}
