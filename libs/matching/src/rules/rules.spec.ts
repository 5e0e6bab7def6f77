import { describe, expect, it } from '@jest/globals';
import type { NeedId } from '@kring/care-network';
import { situationFrom, type ToldHelper, type ToldSituation } from '../../test/situation-from.js';
import { suggestionsForNeed } from '../suggestions-for-need.js';

type Told<Key extends 'offers' | 'needs'> = NonNullable<ToldSituation[Key]>[number];

interface Change {
  readonly helper?: Partial<ToldHelper>;
  readonly offer?: Told<'offers'>;
  readonly need?: Told<'needs'>;
  readonly situation?: Partial<ToldSituation>;
}

const client = { clientId: 'Bram', personId: 'Bram in person', teamId: 'Lindenhof' };
const elsewhere = { clientId: 'Mo', personId: 'Mo in person', teamId: 'Beukenhof' };
const utrecht = { name: 'Utrecht', latitude: 52.0907, longitude: 5.1214 };
const zeist = { name: 'Zeist', latitude: 52.0907, longitude: 5.2332 };

/** One offer and one need that meet without a word; each test changes one thing. */
function answer({ helper, offer, need, situation }: Change) {
  const told = situationFrom({
    today: '2026-11-24',
    helpers: [
      { person: { id: 'Fatima', speaks: ['nl'] }, ties: [{ clientId: 'Bram', from: 'Bram in person' }], ...helper },
    ],
    offers: [
      {
        id: 'walking',
        personId: 'Fatima',
        skills: ['company.walking'],
        hoursPerWeek: 2,
        place: utrecht,
        travelKm: 5,
        times: [{ weekday: 7, startMinute: 600, endMinute: 720 }],
        ...offer,
      },
    ],
    needs: [
      {
        id: 'a walk',
        teamId: 'Lindenhof',
        beneficiary: { kind: 'client', clientId: 'Bram' },
        taskKind: 'company',
        skills: ['company.walking'],
        hoursPerWeek: 2,
        place: utrecht,
        ...need,
      },
    ],
    clients: [client, elsewhere],
    ...situation,
  });
  const [suggestion] = suggestionsForNeed(told, 'a walk' as NeedId);
  return {
    barriers: suggestion?.barriers.map(({ code, facts }) => ({ code, ...facts })),
    unknowns: suggestion?.unknowns.map(({ code }) => code).filter((code) => !ofTheScore.has(code)),
  };
}

const ofTheScore = new Set<string>(['levelNotRecorded', 'sourceNotRecorded', 'likingNotRecorded', 'ringNotPlaced']);
const open = { barriers: [], unknowns: [] };
const closedBy = (code: string, facts: object = {}) => ({ barriers: [{ code, ...facts }], unknowns: [] });
const openButUnknown = (code: string) => ({ barriers: [], unknowns: [code] });

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

describe('time', () => {
  const need = (startMinute: number) => ({ times: [{ weekday: 7, startMinute, endMinute: 900 }] });

  it('a quarter of an hour in common is enough', () => {
    expect(answer({ need: need(705) })).toEqual(open);
  });

  it('less than a quarter is no common time', () => {
    expect(answer({ need: need(706) })).toEqual(closedBy('noCommonTime'));
  });
});

describe('distance', () => {
  it('bars nobody when it is not said how far they go', () => {
    expect(answer({ offer: { travelKm: null } })).toEqual(openButUnknown('travelNotNamed'));
  });

  it('counts from home when the offer names no place', () => {
    const helper = { person: { id: 'Fatima', home: zeist } };
    expect(answer({ helper, offer: { place: null } })).toEqual(closedBy('tooFar', { kilometres: 7.6, travelKm: 5 }));
  });

  it('bars nobody when it is not known where they start', () => {
    expect(answer({ offer: { place: null } })).toEqual(openButUnknown('placeNotKnown'));
  });
});

describe('language', () => {
  it('one in common is enough', () => {
    expect(answer({ need: { languages: ['fr', 'nl'] } })).toEqual(open);
  });

  it('none in common is a barrier that names what is asked', () => {
    expect(answer({ need: { languages: ['pt', 'fr'] } })).toEqual(closedBy('languageMissing', { asked: 'fr pt' }));
  });

  it('is a question when it was not recorded', () => {
    expect(answer({ need: { languages: ['nl'] }, helper: { person: { id: 'Fatima' } } })).toEqual(
      openButUnknown('languagesNotRecorded'),
    );
  });
});

describe('skills', () => {
  it('each one that lacks is told', () => {
    const need = { skills: ['company.walking', 'company.listening', 'cooking.baking'] };
    expect(answer({ need }).barriers).toEqual([
      { code: 'skillMissing', asked: 'company.listening' },
      { code: 'skillMissing', asked: 'cooking.baking' },
    ]);
  });

  it('one that is held but not offered is asked about', () => {
    const change = { need: { skills: ['company.listening'] }, helper: { skills: [{ skill: 'company.listening' }] } };
    expect(answer(change)).toEqual(
      closedBy('skillNotOffered', { asked: 'company.listening', held: 'company.listening' }),
    );
  });

  it('an offer without skills is a question, not a no', () => {
    expect(answer({ offer: { skills: [] } })).toEqual(openButUnknown('skillsNotNamed'));
  });

  it('work that names none asks for its kind, and any skill of that kind will do', () => {
    expect(answer({ need: { skills: [] } })).toEqual(open);
  });

  it('a broad offer with a narrow skill on record needs no question', () => {
    const change = { offer: { skills: ['company'] }, helper: { skills: [{ skill: 'company.walking' }] } };
    expect(answer(change)).toEqual(open);
  });
});

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
