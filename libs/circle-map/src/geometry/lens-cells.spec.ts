import { describe, expect, it } from '@jest/globals';
import { cellEdges, lensCells } from './lens-cells.js';

const coloured = (signs: readonly string[]) => signs.map((sign, index) => ({ sign, colour: index + 1 }));
const cellsOf = (signs: readonly string[], discPx: number) => lensCells(coloured(signs), discPx);
const signsIn = (signs: readonly string[], discPx: number) =>
  cellsOf(signs, discPx)
    .cells.map(({ sign }) => sign)
    .join(' ');

describe('the signs of a lens within a disc', () => {
  it('stay within the outline of the disc, on every screen and for every number of categories', () => {
    for (const discPx of [9, 12, 15, 18, 22, 24, 28, 34, 40, 44, 65]) {
      for (const signs of [
        ['1'],
        ['12'],
        ['1', '2'],
        ['1', '2', '3'],
        ['1', '2', '3', '4'],
        ['9', '10', '11', '12', '?'],
      ]) {
        const { cells, digitPx } = cellsOf(signs, discPx);
        const width = cells.reduce((sum, { widthPx }) => sum + widthPx, 0);
        expect(width).toBeLessThanOrEqual(discPx * 0.9 + 1e-9);
        expect(digitPx).toBeLessThanOrEqual(discPx);
      }
    }
  });

  it('stand all where there is room, and end with a plus where there is not', () => {
    expect(signsIn(['1', '2', '3', '4'], 44)).toBe('1 2 3 4');
    expect(signsIn(['1', '2', '3'], 34)).toBe('1 2 3');
    expect(signsIn(['1', '2', '3', '4'], 34)).toBe('1 2+');
    expect(signsIn(['1', '2', '3'], 22)).toBe('1+');
    expect(signsIn(['1', '2'], 17)).toBe('1 2');
  });

  it('leave the first alone on a disc of a crowd, as large as it can be', () => {
    expect(signsIn(['1', '2', '3'], 12)).toBe('1');
    expect(cellsOf(['1', '2', '3'], 12).digitPx).toBeCloseTo(8.64);
  });

  it('divide the disc between its colours', () => {
    expect(cellEdges(cellsOf(['1'], 34), 34)).toEqual([]);
    expect(cellEdges(cellsOf(['1', '2'], 34), 34)).toEqual([50]);
    expect(cellEdges(cellsOf(['1', '12'], 34), 34)[0]).toBeCloseTo(35);
  });
});
