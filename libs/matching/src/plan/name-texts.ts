const unitsAtFirst = 256;
/** More arguments at once are too many for a call. */
const unitsAtOnce = 1024;

/** Names one behind the other, by number: a tenth of the memory of as many short strings, and no work for who tidies up. */
export class NameTexts {
  length = 0;
  private units = new Uint16Array(unitsAtFirst);
  private starts = new Int32Array(unitsAtFirst);

  /** Adds a name and gives its number. */
  add(name: string): number {
    const start = this.begin(name.length);
    for (let at = 0; at < name.length; at++) this.units[start + at] = name.charCodeAt(at);
    return this.length++;
  }

  addAscii(bytes: Uint8Array, from: number, to: number): number {
    const start = this.begin(to - from);
    for (let at = from; at < to; at++) this.units[start + at - from] = bytes[at]!;
    return this.length++;
  }

  at(number: number): string {
    const [start, end] = [this.starts[number]!, this.starts[number + 1]!];
    let name = '';
    for (let from = start; from < end; from += unitsAtOnce)
      name += text(this.units.subarray(from, Math.min(end, from + unitsAtOnce)));
    return name;
  }

  isSame(number: number, name: string): boolean {
    const start = this.starts[number]!;
    if (name.length !== this.starts[number + 1]! - start) return false;
    for (let at = 0; at < name.length; at++) if (this.units[start + at] !== name.charCodeAt(at)) return false;
    return true;
  }

  isSameAscii(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.starts[number]!;
    if (to - from !== this.starts[number + 1]! - start) return false;
    for (let at = from; at < to; at++) if (this.units[start + at - from] !== bytes[at]) return false;
    return true;
  }

  /** Below 0 when the one comes before the other, as strings are compared. */
  compare(one: number, other: number): number {
    const { starts, units } = this;
    const [start, from] = [starts[one]!, starts[other]!];
    const [long, broad] = [starts[one + 1]! - start, starts[other + 1]! - from];
    for (let at = 0; at < long && at < broad; at++) {
      const difference = units[start + at]! - units[from + at]!;
      if (difference !== 0) return difference;
    }
    return long - broad;
  }

  /** The code units of a name, for who makes a key of them. */
  *unitsOf(number: number): Generator<number> {
    for (let at = this.starts[number]!; at < this.starts[number + 1]!; at++) yield this.units[at]!;
  }

  /** Makes room for so many units, and gives where they begin. */
  private begin(units: number): number {
    const start = this.starts[this.length]!;
    if (this.length + 2 > this.starts.length) this.starts = grown(this.starts, this.length + 2);
    if (start + units > this.units.length) this.units = grown(this.units, start + units);
    this.starts[this.length + 1] = start + units;
    return start;
  }
}

/** Quicker than to spread the units one by one. */
const text = (units: Uint16Array): string => Reflect.apply(String.fromCharCode, null, units) as string;

function grown<T extends Int32Array | Uint16Array>(old: T, least: number): T {
  const larger = new (old.constructor as new (length: number) => T)(Math.max(least, Math.ceil(1.5 * old.length)));
  larger.set(old);
  return larger;
}
