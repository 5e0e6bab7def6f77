/** A source of chance that gives the same answers for the same seed, on every machine. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly fraction: () => number;
  /** 32 random bits. */
  readonly bits: () => number;
  /** A whole number, both bounds included. */
  readonly between: (least: number, most: number) => number;
  /** True in this share of the cases, 0 to 1. */
  readonly happens: (share: number) => boolean;
  /** One of a list. Throws `RangeError` when the list is empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

/** Four 32-bit words from a text, in the manner of the public-domain hash cyrb128. */
function wordsOf(text: string): [number, number, number, number] {
  const multipliers = [597399067, 2869860233, 951274213, 2716044179];
  let words = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    words = words.map((word, index) => words[(index + 1) % 4]! ^ Math.imul(word ^ code, multipliers[index]!));
  }
  return words as [number, number, number, number];
}

/** The generator sfc32 by Chris Doty-Humphrey (public domain): small, quick and good enough for made-up people. */
function sfc32(text: string): () => number {
  let [a, b, c, count] = wordsOf(text);
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 15; warmUp++) next();
  return next;
}

export function chanceFrom(seed: string): Chance {
  const bits = sfc32(seed);
  const fraction = (): number => bits() / 2 ** 32;
  const below = (count: number): number => Math.floor(fraction() * count);
  return {
    fraction,
    bits,
    between: (least, most) => least + below(most - least + 1),
    happens: (share) => fraction() < share,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('There is nothing to pick from.');
      return list[below(list.length)] as T;
    },
    shuffled: <T>(list: readonly T[]): T[] => {
      const order = [...list];
      for (let last = order.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [order[last], order[other]] = [order[other] as T, order[last] as T];
      }
      return order;
    },
  };
}
