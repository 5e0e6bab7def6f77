import { describe, expect, it } from '@jest/globals';
import type { ConsentId, PersonId } from './branded.js';
import { consentState, type Consent, type ConsentPurpose } from './person.js';

const consent = (purpose: ConsentPurpose, givenAt: string, withdrawnAt: string | null = null): Consent => ({
  id: '' as ConsentId,
  personId: '' as PersonId,
  purpose,
  givenAt,
  withdrawnAt,
});

describe('consent', () => {
  it('without a record is a question still to be asked, not a no', () => {
    expect(consentState([], 'beAsked')).toBe('notRecorded');
  });

  it('is given for one purpose only', () => {
    const records = [consent('beInCircle', '2026-01-01T00:00:00.000Z')];
    expect(consentState(records, 'beInCircle')).toBe('given');
    expect(consentState(records, 'beAsked')).toBe('notRecorded');
  });

  it('follows the newest record, in whatever order they come', () => {
    const first = consent('beAsked', '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z');
    const again = consent('beAsked', '2026-03-01T00:00:00.000Z');
    expect(consentState([first], 'beAsked')).toBe('withdrawn');
    expect(consentState([first, again], 'beAsked')).toBe('given');
    expect(consentState([again, first], 'beAsked')).toBe('given');
  });
});
