import { describe, expect, it } from '@jest/globals';
import type { ClientId, PersonId, TieId } from '../branded.js';
import { daysSinceContact, isFading, type ContactFrequency, type Tie } from './tie.js';

const today = '2026-11-24';

const tie = (contactFrequency: ContactFrequency | null, lastContactOn: string | null): Tie => ({
  id: '' as TieId,
  clientId: '' as ClientId,
  from: '' as PersonId,
  to: '' as PersonId,
  role: null,
  ring: 2,
  sector: 'friends',
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency,
  lastContactOn,
  version: 1,
});

describe('a tie fades', () => {
  it.each([
    ['weekly', '2026-11-03', false],
    ['weekly', '2026-11-02', true],
    ['monthly', '2026-09-23', false],
    ['monthly', '2026-09-22', true],
    ['yearly', '2025-08-21', false],
    ['yearly', '2025-08-20', true],
  ] as const)('by its own rhythm: %s, last contact %s: %s', (frequency, last, fading) => {
    expect(isFading(tie(frequency, last), today)).toBe(fading);
  });

  it('is not said when rhythm or last contact is not recorded', () => {
    expect(isFading(tie(null, '2020-01-01'), today)).toBeNull();
    expect(isFading(tie('daily', null), today)).toBeNull();
  });

  it('is not said of people who never meet: there is no rhythm to fall behind', () => {
    expect(isFading(tie('never', '2020-01-01'), today)).toBeNull();
  });
});

describe('days since contact', () => {
  it('counts calendar days, also over a change of clock', () => {
    expect(daysSinceContact(tie('weekly', '2026-10-20'), '2026-10-30')).toBe(10);
  });

  it('is not recorded without a last contact', () => {
    expect(daysSinceContact(tie('weekly', null), today)).toBeNull();
  });
});
