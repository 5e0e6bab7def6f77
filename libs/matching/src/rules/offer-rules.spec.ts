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

describe('the state of an offer', () => {
  it.each([
    ['paused', 'offerPaused'],
    ['withdrawn', 'offerWithdrawn'],
  ])('%s closes it', (state, code) => {
    expect(answer({ offer: { state } })).toEqual(closedBy(code));
  });

  it('holds for a year after it was confirmed', () => {
    expect(answer({ offer: { confirmedAt: '2025-11-24T23:00:00.000Z' } })).toEqual(open);
  });

  it('is stale a day later', () => {
    const offer = { confirmedAt: '2025-11-23T23:00:00.000Z' };
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
