import { describe, expect, it } from '@jest/globals';
import { asId } from '../branded.js';
import { stateAfter, type MatchAnswer } from './match.js';

describe('the answer of a helper', () => {
  it.each([
    ['yes', 'accepted'],
    ['no', 'declined'],
    ['ratherSomethingElse', 'declined'],
  ] as const)('%s: the match is %s', (answer, state) => {
    expect(stateAfter(answer)).toBe(state);
  });

  it('that nobody knows is refused', () => {
    expect(() => stateAfter('maybe' as MatchAnswer)).toThrow('Unknown kind: maybe');
  });
});

describe('an id', () => {
  it('is a lower-case UUID', () => {
    expect(asId('018f0000-0000-7000-8000-000000000001')).toBe('018f0000-0000-7000-8000-000000000001');
  });

  it.each(['', 'henk', '018F0000-0000-7000-8000-000000000001', ' 018f0000-0000-7000-8000-000000000001'])(
    'is not "%s"',
    (text) => {
      expect(() => asId(text)).toThrow(RangeError);
    },
  );
});
