/** Nodes in the order in which they came; what it has grown to, it keeps when it is emptied. */
export class NodeList {
  nodes = new Int32Array(64);
  length = 0;
  private taken = 0;

  push(node: number): void {
    if (this.length === this.nodes.length) this.grow();
    this.nodes[this.length++] = node;
  }

  /** The node that came first of those not yet taken, or -1. */
  take(): number {
    return this.taken === this.length ? -1 : this.nodes[this.taken++]!;
  }

  clear(): void {
    this.length = 0;
    this.taken = 0;
  }

  private grow(): void {
    const old = this.nodes;
    this.nodes = new Int32Array(2 * old.length);
    this.nodes.set(old);
  }
}
