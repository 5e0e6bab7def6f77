import type { Program } from './program.js';
import type { Proof, Prover } from './highs-prover.js';

/** Numbers that are kept at most, of all programs together: about 16 MB. */
const mostNumbers = 2_000_000;

interface Remembered {
  readonly parts: readonly ArrayLike<number>[];
  readonly proof: Proof;
  readonly mostWork: number;
}

/**
 * A prover that answers a program that it has proven before at once: from one plan to the next most parts of a problem stay as they
 * were. It tells the work of the first time, so that what is remembered does not change how far a plan is proven. What time ended
 * before it was proven is not kept. The programs asked for last are kept, as far as there is room.
 */
export function rememberingProver(prover: Prover): Prover {
  const known = new Map<string, Remembered>();
  let numbers = 0;
  return (program, leftMs, mostWork = Infinity) => {
    const parts = partsOf(program);
    const key = keyOf(parts);
    const found = known.get(key);
    if (found !== undefined) {
      known.delete(key);
      known.set(key, found);
      const isKnown = found.parts.every((part, place) => isEqual(part, parts[place]!));
      if (isKnown && isAsFar(found, mostWork)) return found.proof;
    }
    const proof = prover(program, leftMs, mostWork);
    if (proof === null || (proof.cutBy !== 'work' && !isProven(program, proof))) return proof;
    if (found === undefined) numbers += sizeOf(parts);
    known.set(key, { parts, proof, mostWork });
    for (const [oldest, { parts: left }] of known) {
      if (numbers <= mostNumbers) break;
      known.delete(oldest);
      numbers -= sizeOf(left);
    }
    return proof;
  };
}

/** Whether to ask again would tell the same. */
const isAsFar = ({ proof, mostWork }: Remembered, now: number): boolean =>
  proof.cutBy === 'work' ? mostWork === now : proof.work <= now;

const partsOf = (program: Program): readonly ArrayLike<number>[] => [
  ...[program.worth, program.most, program.start, program.isWhole],
  ...[program.rowLeast, program.rowMost, program.starts, program.rows, program.values],
];

const sizeOf = (parts: readonly ArrayLike<number>[]): number => parts.reduce((sum, { length }) => sum + length, 0);

function isEqual(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let place = 0; place < one.length; place++) if (one[place] !== other[place]) return false;
  return true;
}

/** Lengths and a sum of all numbers (Fowler, Noll and Vo). */
function keyOf(parts: readonly ArrayLike<number>[]): string {
  let hash = 0x811c9dc5;
  for (const part of parts)
    for (let place = 0; place < part.length; place++) hash = Math.imul(hash ^ (part[place]! | 0), 0x01000193);
  return `${parts.map(({ length }) => length).join(' ')} ${hash}`;
}

/** Worths are whole, so that less than one point lies between what was found and what can be. */
function isProven({ worth }: Program, { bound, values }: Proof): boolean {
  if (values === null) return false;
  return bound - worth.reduce((sum, each, column) => sum + each * values[column]!, 0) < 1;
}
