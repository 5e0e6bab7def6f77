import { expect, it } from '@jest/globals';
import { asProof } from './as-shown.js';

const ended = { optimal: false, gapHours: 0, gapNeeds: 0, certificateChecked: true, exactGoals: [] } as const;

it('tells in which goal another plan could be better, by how much at most, and what ended the proof', () => {
  expect(asProof({ ...ended, gapGoal: { goal: 'load', most: 4 }, cutBy: 'clock' })).toEqual({
    ...{ optimal: false, gapHours: 0, gapNeeds: 0, checked: true },
    gapGoal: { goal: 'load', most: 4 },
    cutBy: 'clock',
  });
});

it('tells of no goal where it is not known which', () => {
  expect(asProof({ ...ended, gapGoal: null, cutBy: 'work' })).toMatchObject({ gapGoal: null, cutBy: 'work' });
});
