import { describe, expect, it } from '@jest/globals';
import { checkConcern, isReviewDue } from './safeguarding-concern.js';

const today = '2026-11-24';
const concern = { reason: 'Leent geld van Daan.', reviewOn: '2027-01-15' };
const lifted = { at: '2026-11-20T10:00:00.000Z', by: 'Anouk', why: 'Besproken.' };

describe('a safeguarding concern', () => {
  it('has words and a day within half a year on which it is looked at again', () => {
    expect(checkConcern(concern, today)).toEqual([]);
    expect(checkConcern({ ...concern, reviewOn: '2027-05-26' }, today)).toEqual([]);
  });

  it('tells all that is wrong at once', () => {
    expect(checkConcern({ reason: ' ', reviewOn: today }, today)).toEqual([
      { code: 'REQUIRED', field: 'reason', facts: {} },
      { code: 'INVALID_PERIOD', field: 'reviewOn', facts: { mostDays: 183 } },
    ]);
    expect(checkConcern({ ...concern, reviewOn: '2027-05-27' }, today)).toMatchObject([{ field: 'reviewOn' }]);
    expect(checkConcern({ ...concern, reviewOn: 'one day' }, today)).toMatchObject([{ field: 'reviewOn' }]);
  });

  it('asks to be looked at from its day on, as long as it stands', () => {
    expect(isReviewDue({ lifted: null, reviewOn: '2026-11-24' }, today)).toBe(true);
    expect(isReviewDue({ lifted: null, reviewOn: '2026-11-25' }, today)).toBe(false);
    expect(isReviewDue({ lifted, reviewOn: '2026-11-01' }, today)).toBe(false);
  });
});
