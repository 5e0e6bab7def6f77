import { describe, expect, it } from '@jest/globals';
import { answer, closedBy, open, openButUnknown } from '../../test/one-meeting.js';

describe('an offer and a need', () => {
  it('meet when nothing stands in the way', () => {
    expect(answer({})).toEqual(open);
  });
});

describe('the certificate of conduct', () => {
  const need = { certificateRequired: true };
  const until = (day: string | null) => ({ person: { id: 'Fatima', certificateUntil: day } });

  it('counts on its last day', () => {
    expect(answer({ need, helper: until('2026-11-24') })).toEqual(open);
  });

  it('has expired on the day after', () => {
    expect(answer({ need, helper: until('2026-11-23') })).toEqual(
      closedBy('certificateExpired', { until: '2026-11-23' }),
    );
  });

  it('is missing when none was seen', () => {
    expect(answer({ need, helper: until(null) })).toEqual(closedBy('certificateMissing'));
  });
});

describe('someone from the circle of another team', () => {
  const ties = [{ clientId: 'Mo', from: 'Mo in person' }];
  const sharing = (withdrawnAt: string | null) => [{}, { id: 'sharing', purpose: 'shareWithOtherTeams', withdrawnAt }];

  it('is proposed with the question whether they may be shown here', () => {
    expect(answer({ helper: { ties } })).toEqual(openButUnknown('sharingNotAsked'));
  });

  it('is proposed when they said yes to that', () => {
    expect(answer({ helper: { ties, consents: sharing(null) } })).toEqual(open);
  });

  it('is not proposed when they took that back', () => {
    const consents = sharing('2026-08-01T10:00:00.000Z');
    expect(answer({ helper: { ties, consents } })).toEqual(closedBy('sharingWithdrawn'));
  });
});

describe('who may do it', () => {
  it('a need for staff is not met directly', () => {
    expect(answer({ need: { performer: 'staff' } })).toEqual(closedBy('needForStaff'));
  });

  it.each(['conflict', 'broken'])('a tie that is in %s is for the client to decide', (quality) => {
    const ties = [{ clientId: 'Bram', from: 'Bram in person', quality }];
    expect(answer({ helper: { ties } })).toEqual(closedBy('tieInConflict', { quality }));
  });

  it('people who have died are never shown', () => {
    expect(answer({ helper: { person: { id: 'Fatima', deceased: true } } }).barriers).toBeUndefined();
  });
});

describe('a safeguarding concern', () => {
  const concern = (clientId: string | null) => ({
    situation: { concerns: [{ personId: 'Fatima', clientId }] },
    helper: { ties: [{ clientId: 'Bram', from: 'Bram in person' }] },
  });

  it('closes the needs of that client, and says nothing of why', () => {
    expect(answer(concern('Bram'))).toEqual(closedBy('safeguarding'));
  });

  it('closes the work of the team, where the two would meet', () => {
    expect(answer({ ...concern('Bram'), need: { beneficiary: { kind: 'team' } } })).toEqual(closedBy('safeguarding'));
  });

  it('leaves other clients open when it is about one, of the same team too', () => {
    expect(answer(concern('Mo'))).toEqual(open);
    const clients = ['Bram', 'Tess'].map((clientId) => ({
      ...{ clientId, personId: `${clientId} in person`, teamId: 'Lindenhof' },
    }));
    const { helper, situation } = concern('Tess');
    expect(answer({ helper, situation: { ...situation, clients } })).toEqual(open);
  });

  it('closes everything when it is about the person', () => {
    expect(answer(concern(null))).toEqual(closedBy('safeguarding'));
  });
});

describe('what was asked before', () => {
  const asked = (state: string) => ({
    situation: {
      matches: [
        {
          id: 'asked',
          offerId: 'walking',
          target: { kind: 'need', needId: 'a walk' },
          hoursPerWeek: 1,
          state,
          proposedAt: '2026-11-20T10:00:00.000Z',
        },
      ],
    },
  });

  it('a helper who still has to answer is left to it', () => {
    expect(answer(asked('proposed'))).toEqual(closedBy('alreadyAsked', { proposedOn: '2026-11-20' }));
  });

  it('a proposal that the team took back says nothing', () => {
    expect(answer(asked('withdrawn'))).toEqual(open);
  });

  it('a yes for all of the hours leaves nothing of the offer', () => {
    const need = { hoursPerWeek: 4 };
    const { situation } = asked('accepted');
    const matches = situation.matches.map((match) => ({ ...match, hoursPerWeek: 2 }));
    expect(answer({ need, situation: { matches } })).toEqual(closedBy('hoursSpent', { hoursPerWeek: 2 }));
  });

  it('a yes for part of the hours leaves the rest open', () => {
    expect(answer(asked('accepted'))).toEqual(open);
  });
});
