import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkCertificate } from './certificate.js';
import { readPlan } from './network.js';
import { solveFlow } from './solve.js';

const folder = process.env['KRING_CONFORMANCE_DATA'];
/** Optima as published with the OR-Library (Beasley 1990), costs to be as small as possible. */
const optima = { assign100: 305, assign200: 475, assign300: 626, assign400: 804 };

function assignmentProblem(text: string) {
  const [size = 0, ...costs] = text.trim().split(/\s+/).map(Number);
  const ids = Array.from({ length: size }, (_, i) => i);
  return {
    offers: ids.map((i) => ({ id: `o${i}`, hours: 1 })),
    needs: ids.map((j) => ({ id: `n${j}`, hours: 1 })),
    matches: costs.map((cost, k) => ({
      offer: `o${Math.floor(k / size)}`,
      need: `n${k % size}`,
      score: 1000 - cost,
    })),
  };
}

/** Where the data is not at hand, a problem of three by three stands in: 1 + 2 + 3 is the least. */
const atHand = folder !== undefined && existsSync(path.join(folder, 'assignment'));
const cases = atHand
  ? Object.entries(optima).map(([name, optimum]) => ({
      name,
      optimum,
      text: readFileSync(path.join(folder, 'assignment', `${name}.txt`), 'utf8'),
    }))
  : [{ name: 'three by three', optimum: 6, text: '3  1 4 5  2 2 6  7 3 3' }];

describe('assignment problems', () => {
  it.each(cases)('reach the published optimum: $name', ({ optimum, text }) => {
    const problem = assignmentProblem(text);
    const reading = readPlan(problem);
    if ('issues' in reading) throw new Error('not sound');
    const flow = solveFlow(reading.network);
    const worth = flow.hours.reduce((sum, hours, arc) => sum + hours * (reading.network.score[arc] ?? 0), 0);
    expect(checkCertificate(reading.network, { hours: flow.hours, price: flow.price })).toEqual([]);
    expect(1000 * problem.offers.length - worth).toBe(optimum);
  });
});
