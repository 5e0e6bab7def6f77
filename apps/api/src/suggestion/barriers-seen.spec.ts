import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '@kring/access';
import type { BarrierCode } from '@kring/matching';
import { barriersSeen, shownCode } from './barriers-seen.js';

const viewer = (role: Viewer['role']) => ({ role }) as Viewer;
const barrier = (code: BarrierCode) => ({ code, mover: 'nobody', remedy: 'respect', facts: {}, at: 'need' });
const codes = (role: Viewer['role'], ...given: BarrierCode[]) =>
  barriersSeen(viewer(role), given.map(barrier)).map(({ code }) => code);

describe('barriers as a viewer sees them', () => {
  it('are all told to a team leader', () => {
    expect(codes('teamLeader', 'safeguarding', 'consentWithdrawn')).toEqual(['safeguarding', 'consentWithdrawn']);
  });

  it.each(['consultant', 'client', 'relative', 'coordinator'] as const)(
    'tell a %s alike of a concern and of a yes that was taken back, and never how many',
    (role) => {
      expect(codes(role, 'safeguarding', 'noCommonTime')).toEqual(['cannotBe', 'noCommonTime']);
      expect(codes(role, 'consentWithdrawn', 'noCommonTime')).toEqual(['cannotBe', 'noCommonTime']);
      expect(codes(role, 'consentWithdrawn', 'sharingWithdrawn', 'safeguarding')).toEqual(['cannotBe']);
      expect(shownCode(viewer(role), 'safeguarding')).toBe('cannotBe');
    },
  );
});
