/** Gives each name a number on first sight, so that columns hold four bytes instead of a text. */
export class Numbers {
  readonly names: string[] = [];
  private readonly known = new Map<string, number>();

  of(name: string): number {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** -1 when the name was never seen: then nothing is filed under it. */
  ifKnown(name: string): number {
    return this.known.get(name) ?? -1;
  }
}
