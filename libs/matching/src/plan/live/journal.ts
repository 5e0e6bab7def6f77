/** The kinds of steps that a live network can take back. */
export const step = {
  price: 0,
  slack: 1,
  named: 2,
  pinned: 3,
  moved: 4,
  /** The last hours of an arc went: the arc after which it stood among those in use, at its tail and at its head. */
  unusedOut: 12,
  unusedInto: 13,
  score: 5,
  limit: 6,
  arcAdded: 7,
  arcClosed: 8,
  nodeAdded: 9,
  nodeGone: 10,
  pin: 11,
} as const;
export type Step = (typeof step)[keyof typeof step];

/** What was done, step by step: what it was done to, and the old value or, for `moved`, the hours moved. */
export class Journal {
  private readonly kinds: Step[] = [];
  private readonly at: number[] = [];
  private readonly old: number[] = [];

  get length(): number {
    return this.kinds.length;
  }

  note(kind: Step, at: number, old: number): void {
    this.kinds.push(kind);
    this.at.push(at);
    this.old.push(old);
  }

  /** Hands over the steps after the first `length`, the last first, and forgets them. */
  takeBack(length: number, undo: (kind: Step, at: number, old: number) => void): void {
    while (this.kinds.length > length) undo(this.kinds.pop()!, this.at.pop()!, this.old.pop()!);
  }

  /** Hands over the steps after the first `length` in the order in which they were done. */
  forEach(length: number, look: (kind: Step, at: number, old: number) => void): void {
    for (let i = length; i < this.kinds.length; i++) look(this.kinds[i]!, this.at[i]!, this.old[i]!);
  }

  clear(): void {
    this.kinds.length = this.at.length = this.old.length = 0;
  }
}
