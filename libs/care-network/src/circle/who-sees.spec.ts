import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { narrower, seenBys } from './seen-by.js';

const say = fc.constantFrom(...seenBys);

describe('the narrower of two says', () => {
  it('does not depend on the order, and is one of the two', () => {
    fc.assert(
      fc.property(say, say, say, (one, other, third) => {
        expect(narrower(one, other)).toBe(narrower(other, one));
        expect([one, other]).toContain(narrower(one, other));
        expect(narrower(narrower(one, other), third)).toBe(narrower(one, narrower(other, third)));
      }),
    );
  });

  it('is never wider than either', () => {
    expect(narrower('everyone', 'team')).toBe('team');
    expect(narrower('nobody', 'team')).toBe('nobody');
    expect(narrower('everyone', 'everyone')).toBe('everyone');
  });
});
