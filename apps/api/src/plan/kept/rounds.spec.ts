import { describe, expect, it } from '@jest/globals';
import type { OfferId, TaskId } from '@kring/care-network';
import type { KeptRound } from '@kring/store';
import { isSamePeriod, lastKept, roundsBefore } from './rounds.js';

const round = (from: string, until: string, keptAt: string, met = 1): KeptRound =>
  ({
    id: keptAt,
    from,
    until,
    keptAt,
    helps: [
      { offerId: 'o', personId: 'p', needId: 'n', taskIds: ['t'], hoursPerWeek: 1, namedHours: 4, standing: 'planned' },
      {
        offerId: 'o',
        personId: 'p',
        needId: 'm',
        taskIds: ['t'],
        hoursPerWeek: 0.5,
        namedHours: 4,
        standing: 'planned',
      },
      { offerId: 'o', personId: 'p', needId: 'a', taskIds: [], hoursPerWeek: 0.5, namedHours: 4, standing: 'asked' },
    ],
    shares: [{ clientId: 'c', hoursAsked: 2, hoursMet: met }],
  }) as unknown as KeptRound;

const spring = { from: '2026-03-01', until: '2026-05-31' };
const autumn = round('2025-09-01', '2025-11-30', '2025-08-30');
const winter = round('2025-12-01', '2026-02-28', '2025-11-29', 0);

describe('the rounds before a plan', () => {
  it('are earlier periods, the oldest first, with a takeover that frees for several needs asked once', () => {
    expect(roundsBefore([winter, autumn], spring)).toEqual([
      {
        helpers: [{ helper: 'p', namedHours: 4, hours: 2, asked: 1 }],
        clients: [{ client: 'c', askedHours: 2, metHours: 1 }],
      },
      expect.objectContaining({ clients: [{ client: 'c', askedHours: 2, metHours: 0 }] }),
    ]);
  });

  it('count one period once, as it was kept last', () => {
    const again = round('2025-12-15', '2026-03-10', '2025-12-14', 2);
    expect(roundsBefore([winter, again], spring).map(({ clients }) => clients[0]?.metHours)).toEqual([2]);
  });

  it('leave out what is kept for the same period, or for a later one', () => {
    const same = round('2026-02-20', '2026-05-20', '2026-02-19');
    const later = round('2026-06-01', '2026-08-31', '2026-02-19');
    expect(roundsBefore([same, later], spring)).toEqual([]);
  });

  it('are none without kept plans, and then there is no last plan', () => {
    expect(roundsBefore([], spring)).toEqual([]);
    expect(lastKept([], [])).toEqual([]);
  });
});

describe('a period', () => {
  it('is the same as one that shares more than half of the days of the shorter', () => {
    expect(isSamePeriod({ from: '2026-01-01', until: '2026-01-10' }, { from: '2026-01-05', until: '2026-01-14' })).toBe(
      true,
    );
    expect(isSamePeriod({ from: '2026-01-01', until: '2026-01-10' }, { from: '2026-01-06', until: '2026-01-15' })).toBe(
      false,
    );
    expect(isSamePeriod({ from: '2026-01-01', until: '2026-01-10' }, { from: '2026-01-11', until: '2026-01-12' })).toBe(
      false,
    );
  });
});

it('the last kept plan is help as a question names it', () => {
  expect(lastKept([autumn, winter], [])[0]).toEqual({ offerId: 'o', needId: 'n', taskId: 't', hoursPerWeek: 1 });
});

it('what was agreed since the last kept plan is no longer planned, so that it does not count as gone', () => {
  const ofTask = (state: 'accepted' | 'proposed', offerId = 'o') => ({
    ...{ offerId: offerId as OfferId, state },
    target: { kind: 'task' as const, taskId: 't' as TaskId },
  });
  const all = lastKept([winter], []).length;
  expect(lastKept([winter], [ofTask('proposed')])).toHaveLength(all);
  expect(lastKept([winter], [ofTask('accepted', 'another')])).toHaveLength(all);
  expect(lastKept([winter], [ofTask('accepted')]).some(({ taskId }) => taskId === 't')).toBe(false);
});
