import { describe, expect, it } from '@jest/globals';
import { loadProver, type Proof } from './highs-prover.js';
import { Meter } from './meter.js';
import type { Program } from './program.js';

/** A knapsack of things of many sizes, each worth about its size: no rounding tells which go together. */
const knapsack = (things: number): Program => {
  const sizes = Float64Array.from({ length: things }, (_, thing) => 401 + ((thing * 7919) % 997));
  return {
    worth: sizes.map((size, thing) => size + (thing % 3)),
    most: new Float64Array(things).fill(1),
    start: new Float64Array(things),
    isWhole: new Uint8Array(things).fill(1),
    rowLeast: Float64Array.of(-Infinity),
    rowMost: Float64Array.of(Math.floor(sizes.reduce((sum, size) => sum + size, 0) / 2.3)),
    starts: Int32Array.from({ length: things + 1 }, (_, thing) => thing),
    rows: new Int32Array(things),
    values: sizes,
  };
};

const highs = await loadProver();
const told = ({ bound, values, cutBy, work }: Proof) => ({ bound, values: values && [...values], cutBy, work });

describe('the work of proofs', () => {
  it('is the same each time, and ends a proof at the same place however slow the clock goes', () => {
    const whole = highs(knapsack(60), () => 1e6)!;
    expect(whole.cutBy).toBeNull();
    expect(whole.work).toBeGreaterThan(0);
    const cut = [1e6, 1e5, 1e4].map((ms) => told(highs(knapsack(60), () => ms, whole.work / 3)!));
    expect(cut[0]!.cutBy).toBe('work');
    expect(cut[0]!.bound).toBeGreaterThanOrEqual(whole.bound);
    expect(cut).toEqual([cut[0], cut[0], cut[0]]);
  });

  it('of all proofs of a plan is limited together, and what ended them is told', () => {
    const whole = highs(knapsack(60), () => 1e6)!;
    const meter = new Meter({ now: () => 0, prover: highs, mostWork: 1.5 * whole.work }, 1e6);
    const ask = () => meter.prover!(knapsack(60), meter.leftMs);
    expect([ask()?.cutBy, meter.cutBy]).toEqual([null, null]);
    expect([ask()?.cutBy, meter.cutBy]).toEqual(['work', 'work']);
    expect([ask(), meter.cutBy]).toEqual([null, 'work']);
  });

  it('matters no more once the clock ended something: the plan is not the same everywhere then', () => {
    let now = 0;
    const meter = new Meter({ now: () => now, prover: highs, mostWork: 0.1 }, 1000);
    meter.prover!(knapsack(60), meter.leftMs);
    expect([meter.cutBy, meter.leftMs()]).toEqual(['work', 1000]);
    now = 1000;
    expect([meter.leftMs(), meter.cutBy]).toEqual([0, 'clock']);
  });
});
