import { describe, expect, it } from '@jest/globals';
import { phaseOf } from './plan-phase.js';

describe('what is being done for a plan', () => {
  it.each([
    ['waiting', 0, 'waiting'],
    ['running', 0, 'reading'],
    ['running', 0.099, 'reading'],
    ['running', 0.1, 'weighing'],
    ['running', 0.399, 'weighing'],
    ['running', 0.4, 'planning'],
    ['running', 0.5, 'openingBarriers'],
    ['done', 1, null],
    ['cancelled', 0.2, null],
    ['failed', 0.05, null],
  ] as const)('%s at %d: %s', (state, progress, phase) => {
    expect(phaseOf({ state, progress })).toBe(phase);
  });
});
