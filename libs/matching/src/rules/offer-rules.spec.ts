import { describe, expect, it } from '@jest/globals';
import { answer, closedBy, open } from '../../test/one-meeting.js';

describe('for whom an offer is meant', () => {
  it('an offer for one client reaches that client', () => {
    expect(answer({ offer: { audience: { kind: 'client', clientId: 'Bram' } } })).toEqual(open);
  });

  it('an offer for one client is not spent on another', () => {
    const offer = { audience: { kind: 'client', clientId: 'Mo' } };
    expect(answer({ offer })).toEqual(closedBy('meantForOthers', { audience: 'client' }));
  });

  it('an offer for one team is not spent on another', () => {
    const offer = { audience: { kind: 'team', teamId: 'Beukenhof' } };
    expect(answer({ offer })).toEqual(closedBy('meantForOthers', { audience: 'team' }));
  });
});

describe('an offer that names this team or client', () => {
  it('asks nobody whether they may be shown here, wherever they are from', () => {
    const helper = { ties: [{ clientId: 'Mo', from: 'Mo in person' }] };
    const audiences = [
      { kind: 'team', teamId: 'Lindenhof' },
      { kind: 'client', clientId: 'Bram' },
    ];
    for (const audience of audiences) expect(answer({ helper, offer: { audience } })).toEqual(open);
  });
});

describe('the hours of an offer', () => {
  const agreed = (hoursPerWeek: number) => ({
    offer: { hoursPerWeek: 2 },
    need: { hoursPerWeek: 4 },
    situation: {
      matches: [
        {
          ...{ id: 'agreed', offerId: 'walking', hoursPerWeek, state: 'accepted' },
          ...{ target: { kind: 'need', needId: 'a walk' }, proposedAt: '2026-11-20T10:00:00.000Z' },
        },
      ],
    },
  });

  it('are enough when a quarter is left, and nothing below it', () => {
    expect(answer(agreed(1.75))).toEqual(open);
    expect(answer(agreed(1.8))).toEqual(closedBy('hoursSpent', { hoursPerWeek: 2 }));
  });
});

describe('the state of an offer', () => {
  it.each([
    ['paused', 'offerPaused'],
    ['withdrawn', 'offerWithdrawn'],
  ])('%s closes it', (state, code) => {
    expect(answer({ offer: { state } })).toEqual(closedBy(code));
  });

  it('holds for a year after it was confirmed', () => {
    expect(answer({ offer: { confirmedAt: '2025-11-23T23:00:00.000Z' } })).toEqual(open);
  });

  it('is stale a day later', () => {
    const offer = { confirmedAt: '2025-11-23T22:59:59.000Z' };
    expect(answer({ offer })).toEqual(closedBy('offerStale', { days: 366 }));
  });
});

describe('an experiment that was agreed but has not begun', () => {
  it('is waited for', () => {
    const situation = {
      policies: [{ id: 'custom', taskKind: 'company', keptFor: 'staff', ground: 'custom', statement: 'So it is.' }],
      experiments: [
        {
          id: 'from January',
          policyId: 'custom',
          teamId: 'Lindenhof',
          period: { from: '2027-01-01', until: '2027-06-30' },
          state: 'agreed',
        },
      ],
    };
    const facts = { taskKind: 'company', keptFor: 'staff', statement: 'So it is.', startsOn: '2027-01-01' };
    expect(answer({ situation })).toEqual(closedBy('policyCustom', facts));
  });
});
