import { describe, expect, it } from '@jest/globals';
import { inPieces, mappedInPieces } from './in-pieces.js';

/** Holds the thread for about a tenth of a millisecond. */
function work(item: number): number {
  const until = performance.now() + 0.1;
  while (performance.now() < until);
  return item * 2;
}

describe('work in pieces', () => {
  it('makes something of each item, in order', async () => {
    expect(await mappedInPieces([3, 1, 2], (item) => item * 2)).toEqual([6, 2, 4]);
    expect(await mappedInPieces([], work)).toEqual([]);
    const result = { length: 2 };
    expect(await inPieces(result, (index) => index + 10, work)).toEqual([20, 22]);
  });

  it('leaves others their turn in between', async () => {
    let turns = 0;
    const take = () => {
      turns += 1;
      timer = setImmediate(take);
    };
    let timer = setImmediate(take);
    const items = Array.from({ length: 2000 }, (_, index) => index);
    await mappedInPieces(items, work);
    clearImmediate(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it('ends at the first item that fails', async () => {
    const seen: number[] = [];
    const failing = mappedInPieces([1, 2, 3], (item) => {
      seen.push(item);
      if (item === 2) throw new RangeError('two');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(seen).toEqual([1, 2]);
  });
});
