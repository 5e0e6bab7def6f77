import { describe, expect, it } from '@jest/globals';
import { loadProver, type Prover } from './highs-prover.js';
import type { Program } from './program.js';
import { rememberingProver } from './remembering-prover.js';

/** So many things of size 2, each worth one, in a knapsack. */
const knapsack = (things: number, room: number): Program => ({
  worth: new Float64Array(things).fill(1),
  most: new Float64Array(things).fill(1),
  start: new Float64Array(things),
  isWhole: new Uint8Array(things).fill(1),
  rowLeast: Float64Array.of(-Infinity),
  rowMost: Float64Array.of(room),
  starts: Int32Array.from({ length: things + 1 }, (_, thing) => thing),
  rows: new Int32Array(things),
  values: new Float64Array(things).fill(2),
});

const counted = async (): Promise<{ prover: Prover; asked: Program[] }> => {
  const [highs, asked] = [await loadProver(), [] as Program[]];
  const prover = rememberingProver((program, leftMs) => {
    asked.push(program);
    return highs(program, leftMs);
  });
  return { prover, asked };
};

describe('a prover that remembers', () => {
  it('is asked once for the same program, and again for any other', async () => {
    const { prover, asked } = await counted();
    const found = [knapsack(5, 7), knapsack(5, 7), knapsack(5, 9), knapsack(6, 7), knapsack(5, 7)].map((program) =>
      Math.floor(prover(program, () => 1000)!.bound + 1e-6),
    );
    expect(found).toEqual([3, 3, 4, 3, 3]);
    expect(asked).toHaveLength(3);
  });

  it('asks again what was not proven', () => {
    let turn = 0;
    const cut = { values: null, work: 1, cutBy: 'clock' } as const;
    const prover = rememberingProver(() => ({ ...cut, bound: turn++ === 0 ? 5 : 3.5 }));
    expect([1, 2].map(() => prover(knapsack(5, 7), () => 0)!.bound)).toEqual([5, 3.5]);
  });

  it('tells the work of the first time, and does not know what is more work than there may be', async () => {
    const { prover, asked } = await counted();
    const [first, again] = [1, 2].map(() => prover(knapsack(5, 7), () => 1000)!);
    expect(again!.work).toBe(first!.work);
    prover(knapsack(5, 7), () => 1000, -1);
    expect(asked).toHaveLength(2);
  });
});
