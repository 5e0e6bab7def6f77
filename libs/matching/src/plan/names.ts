import { NameTexts } from './name-texts.js';

const free = 0;
const fewest = 64;

/** Finds a place for a name in a table, from its code units (Fowler, Noll and Vo, FNV-1a, 32 bits). */
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const seed = 0x811c9dc5 | 0;

/**
 * Gives each name a number on first sight, so that a row may name what is declared further on. Names are found by open
 * addressing, also by the bytes that they have in a file, so that no name need be made into a string.
 */
export class Names {
  readonly texts = new NameTexts();
  /** One more than the number of the name in a slot; 0 where there is none. At most half of the slots are taken. */
  private slots = new Int32Array(fewest);

  numberOf(name: string): number {
    let hash = seed;
    for (let at = 0; at < name.length; at++) hash = mix(hash, name.charCodeAt(at));
    let slot = this.slotOf(hash);
    for (; this.slots[slot] !== free; slot = this.after(slot))
      if (this.texts.isSame(this.slots[slot]! - 1, name)) return this.slots[slot]! - 1;
    return this.put(slot, this.texts.add(name));
  }

  /** As `numberOf`, for a name of ASCII characters in `bytes`. */
  numberOfAscii(bytes: Uint8Array, from: number, to: number): number {
    let hash = seed;
    for (let at = from; at < to; at++) hash = mix(hash, bytes[at]!);
    let slot = this.slotOf(hash);
    for (; this.slots[slot] !== free; slot = this.after(slot))
      if (this.texts.isSameAscii(this.slots[slot]! - 1, bytes, from, to)) return this.slots[slot]! - 1;
    return this.put(slot, this.texts.addAscii(bytes, from, to));
  }

  /** Gives back the memory of whatever finds numbers by names; `texts` stays. */
  release(): void {
    this.slots = new Int32Array(fewest);
  }

  private put(slot: number, number: number): number {
    this.slots[slot] = number + 1;
    if (2 * this.texts.length > this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    this.slots = new Int32Array(4 * this.slots.length);
    for (let number = 0; number < this.texts.length; number++) {
      let hash = seed;
      for (const unit of this.texts.unitsOf(number)) hash = mix(hash, unit);
      let slot = this.slotOf(hash);
      while (this.slots[slot] !== free) slot = this.after(slot);
      this.slots[slot] = number + 1;
    }
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private after(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }
}
