import { describe, expect, it } from '@jest/globals';
import { answer, closedBy, open, openButUnknown, zeist } from '../../test/one-meeting.js';

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

  it('is within reach up to the last kilometre, where helper and work are too', () => {
    expect(answer({ offer: { travelKm: 0 } })).toEqual(open);
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
