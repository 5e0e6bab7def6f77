/** Nodes in the order in which they came; what it has grown to, it keeps when it is emptied. */
export class NodeList {
  nodes = new Int32Array(64);
  length = 0;

  push(node: number): void {
    if (this.length === this.nodes.length) this.grow();
    this.nodes[this.length++] = node;
  }

  /** The node that came last, or -1. */
  pop(): number {
    return this.length === 0 ? -1 : this.nodes[--this.length]!;
  }

  clear(): void {
    this.length = 0;
  }

  private grow(): void {
    const old = this.nodes;
    this.nodes = new Int32Array(2 * old.length);
    this.nodes.set(old);
  }
}
