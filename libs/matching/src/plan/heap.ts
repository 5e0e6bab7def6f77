/** A binary heap of nodes by distance; a node that was reached again at less is passed over when its old entry comes up. */
export class Heap {
  private readonly nodes: number[] = [];
  private readonly keys: number[] = [];

  clear(): void {
    this.nodes.length = 0;
    this.keys.length = 0;
  }

  push(node: number, key: number): void {
    const { nodes, keys } = this;
    let at = nodes.length;
    nodes.push(node);
    keys.push(key);
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

  /** The nearest node, or -1. */
  pop(distance: Float64Array): number {
    while (this.nodes.length > 0) {
      const node = this.nodes[0]!;
      const key = this.keys[0]!;
      this.dropFirst();
      if (key === distance[node]) return node;
    }
    return -1;
  }

  private dropFirst(): void {
    const { nodes, keys } = this;
    const node = nodes.pop()!;
    const key = keys.pop()!;
    const length = nodes.length;
    if (length === 0) return;
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
}
