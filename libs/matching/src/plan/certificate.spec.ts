import { describe, expect, it } from '@jest/globals';
import { checkCertificate } from './certificate.js';
import { readPlan } from './network.js';

const reading = readPlan({
  offers: [{ id: 'Ans', hours: 2 }],
  needs: [
    { id: 'shopping', hours: 2 },
    { id: 'walk', hours: 1 },
  ],
  tasks: [{ id: 'rota', hours: 1, pool: 'nurses' }],
  matches: [
    { offer: 'Ans', need: 'shopping', score: 5 },
    { offer: 'Ans', need: 'walk', score: 8 },
    { offer: 'Ans', task: 'rota', score: 1 },
  ],
  freed: [{ pool: 'nurses', need: 'shopping', score: 3 }],
});
if ('issues' in reading) throw new Error('not sound');
const { network } = reading;

/** Arcs: Ans to shopping, walk and rota; rota to nurses; nurses to shopping. Nodes: Ans, shopping, walk, rota, nurses. */
const flaws = (hours: number[], price: number[]) =>
  checkCertificate(network, { hours: Float64Array.from(hours), price: Float64Array.from(price) });

describe('the check of a certificate', () => {
  it('accepts the best plan with right prices', () => {
    expect(flaws([1, 1, 0, 0, 0], [5, 0, -3, 3, 3])).toEqual([]);
  });

  it('refuses more hours than there are', () => {
    expect(flaws([2, 1, 0, 0, 0], [5, 0, -3, 3, 3])).toContainEqual({ code: 'tooManyHours', at: 0 });
  });

  it('refuses hours of a pool that no takeover freed', () => {
    expect(flaws([1, 1, 0, 0, 1], [5, 0, -3, 3, 3])).toContainEqual({ code: 'poolGivesTooMuch', at: 4 });
    expect(flaws([1, 1, 0, 1, 1], [5, 0, -3, 3, 3])).toContainEqual({ code: 'poolGivesTooMuch', at: 3 });
  });

  it('refuses parts of hours and hours below 0', () => {
    expect(flaws([0.5, 1, 0, 0, 0], [5, 0, -3, 3, 3])).toContainEqual({ code: 'negativeHours', at: 0 });
    expect(flaws([-1, 1, 0, 0, 0], [5, 0, -3, 3, 3])).toContainEqual({ code: 'negativeHours', at: 0 });
  });

  it('refuses a lesser plan, whatever its prices', () => {
    expect(flaws([2, 0, 0, 0, 0], [5, 0, -3, 3, 3])).toEqual([{ code: 'priceTooLow', at: 2 }]);
    expect(flaws([2, 0, 0, 0, 0], [5, 0, 0, 3, 3])).toEqual([{ code: 'priceTooLow', at: 1 }]);
  });

  it('refuses prices that are no numbers', () => {
    expect(flaws([1, 1, 0, 0, 0], [Number.NaN, 0, -3, 3, 3])).not.toEqual([]);
  });
});
