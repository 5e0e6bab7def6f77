import { expect, it } from '@jest/globals';
import type { Ring, SupportKind } from '@kring/care-network';
import { multiplexity, paidShare, type TieWithClient } from './index.js';

const tie = (
  ring: Ring | null,
  supportGiven: readonly SupportKind[] = [],
  supportReceived: readonly SupportKind[] = [],
): TieWithClient => ({ ring, supportGiven, supportReceived });

it('the paid share counts who is placed, and is undefined when nobody is', () => {
  expect(paidShare([tie(1), tie(4), tie(4), tie(3), tie(null)])).toBe(0.5);
  expect(paidShare([tie(1)])).toBe(0);
  expect(paidShare([tie(null)])).toBeNull();
  expect(paidShare([])).toBeNull();
});

it('multiplexity is the mean number of kinds of support, each once whatever its direction, and leaves out ties of which none was named', () => {
  const ties = [tie(1, ['company'], ['company', 'advice']), tie(1, ['practical'], ['practical']), tie(2)];
  expect(multiplexity(ties)).toBe(1.5);
  expect(multiplexity([tie(1), tie(2)])).toBeNull();
});
