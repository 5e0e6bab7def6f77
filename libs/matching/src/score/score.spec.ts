import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { NeedId } from '@kring/care-network';
import { situationFrom, type ToldHelper, type ToldSituation } from '../../test/situation-from.js';
import { scorePartCodes, type ScorePart, type ScorePartCode } from '../suggestion.js';
import { suggestionsForNeed } from '../suggestions-for-need.js';
import { weights } from './weights.js';

type Told<Key extends 'offers' | 'needs'> = NonNullable<ToldSituation[Key]>[number];

interface Change {
  readonly situation?: Partial<ToldSituation>;
  readonly helper?: Partial<ToldHelper>;
  readonly offer?: Told<'offers'>;
  readonly need?: Told<'needs'>;
}

function partOf(code: ScorePartCode, { helper, offer, need, situation: more }: Change): ScorePart | undefined {
  const situation = situationFrom({
    today: '2026-11-24',
    helpers: [{ person: { id: 'Fatima' }, ...helper }],
    offers: [{ id: 'baking', personId: 'Fatima', skills: ['cooking.baking'], hoursPerWeek: 2, ...offer }],
    needs: [
      { id: 'cake', teamId: 'Lindenhof', taskKind: 'cooking', skills: ['cooking.baking'], hoursPerWeek: 2, ...need },
    ],
    clients: [{ clientId: 'Bram', personId: 'Bram in person', teamId: 'Lindenhof' }],
    ...more,
  });
  return suggestionsForNeed(situation, 'cake' as NeedId)[0]?.parts.find((part) => part.code === code);
}

const pointsOf = (code: ScorePartCode, change: Change) => partOf(code, change)?.points;
const held = (record: object) => ({ helper: { skills: [{ skill: 'cooking.baking', ...record }] } });
const tie = (record: object) => ({ helper: { ties: [{ clientId: 'Bram', from: 'Bram in person', ...record }] } });

describe('the weights', () => {
  it('sum to a hundred, the cost of a chain aside', () => {
    const positive = scorePartCodes.filter((code) => code !== 'chain').map((code) => weights[code]);
    expect(positive.reduce<number>((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it('stand in the README as they are', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const told = [...readme.matchAll(/^\| `(\w+)`\s+\|\s+(-?\d+) \|/gm)].map(([, code, points]) => [
      code,
      Number(points),
    ]);
    expect(Object.fromEntries(told)).toEqual(weights);
  });

  it('can all be halved into whole points', () => {
    expect(scorePartCodes.filter((code) => weights[code] % 2 !== 0)).toEqual([]);
  });
});

describe('skill', () => {
  it('earns most when it is the one asked, less when narrower, least when broader', () => {
    const offered = (skill: string, asked: string) =>
      pointsOf('skill', { offer: { skills: [skill] }, need: { skills: [asked] } });
    expect([
      offered('cooking.baking', 'cooking.baking'),
      offered('cooking.baking', 'cooking'),
      offered('cooking', 'cooking.baking'),
    ]).toEqual([30, 27, 18]);
  });

  it('says which skill fits least', () => {
    const part = partOf('skill', { need: { skills: ['cooking.baking', 'cooking.diet'] } });
    expect(part).toEqual({ code: 'skill', points: 15, facts: { asked: 'cooking.diet', fit: 'missing' } });
  });

  it('earns half when the offer names none', () => {
    expect(pointsOf('skill', { offer: { skills: [] } })).toBe(15);
  });
});

describe('what is on record of a skill', () => {
  it('a mother who bakes at home counts as much as a baker', () => {
    expect(pointsOf('source', held({ source: 'life' }))).toBe(pointsOf('source', held({ source: 'work' })));
  });

  it('liking it earns all, not liking it nothing, not knowing half', () => {
    const liking = (likesDoingIt: boolean | null) => pointsOf('liking', held({ likesDoingIt }));
    expect([liking(true), liking(null), liking(false)]).toEqual([8, 4, 0]);
  });

  it('a level that is not recorded earns half, between knowing a little and being able', () => {
    const level = (value: string | null) => pointsOf('level', held({ level: value }));
    expect([level('some'), level(null), level('able'), level('expert')]).toEqual([1, 2, 3, 4]);
  });

  it('says the skill and what is known of it', () => {
    const facts = { skill: 'cooking.baking', level: 'able' };
    expect(partOf('level', held({ level: 'able' }))).toEqual({ code: 'level', points: 3, facts });
  });
});

describe('time and hours', () => {
  it('half of the minutes in common earns half', () => {
    const change = {
      need: { times: [{ weekday: 1, startMinute: 600, endMinute: 720 }] },
      offer: { times: [{ weekday: 1, startMinute: 660, endMinute: 900 }] },
    };
    expect(partOf('time', change)).toEqual({ code: 'time', points: 5, facts: { minutes: 60, asked: 120 } });
    expect(partOf('hours', change)).toEqual({ code: 'hours', points: 4, facts: { hoursPerWeek: 1, asked: 2 } });
  });
});

describe('the person', () => {
  it('stands nearer in an inner ring; not placed is half; no tie is none', () => {
    const ring = (value: number | null) => pointsOf('closeness', tie({ ring: value }));
    expect([ring(1), ring(2), ring(3), ring(null), ring(4), pointsOf('closeness', {})]).toEqual([8, 7, 5, 4, 3, 0]);
  });

  it.each(['community', 'professionals'])(
    'earns in the other order for a client who would rather have %s',
    (sector) => {
      const need = { preferredSector: sector };
      const ring = (value: number | null) => pointsOf('closeness', { ...tie({ ring: value }), need });
      expect([ring(1), ring(2), ring(3), ring(null), ring(4), pointsOf('closeness', { need })]).toEqual([
        3, 5, 7, 4, 8, 8,
      ]);
    },
  );

  it.each(['family', 'friends'])('earns in the usual order for a client who would rather have %s', (sector) => {
    const need = { preferredSector: sector };
    const ring = (value: number | null) => pointsOf('closeness', { ...tie({ ring: value }), need });
    expect([ring(1), ring(4), pointsOf('closeness', { need })]).toEqual([8, 3, 0]);
  });

  it('comes from the sector that is preferred, or not, or that is not known', () => {
    const sector = (value: string | null) =>
      pointsOf('sector', { ...tie({ sector: value }), need: { preferredSector: 'family' } });
    expect([sector('family'), sector(null), sector('friends')]).toEqual([4, 2, 0]);
  });

  it('earns less the longer ago the offer was confirmed', () => {
    const confirmed = (day: string) => pointsOf('freshness', { offer: { confirmedAt: `${day}T10:00:00.000Z` } });
    expect(
      ['2026-10-25', '2026-10-24', '2026-08-26', '2026-08-25', '2026-05-28', '2026-05-27', '2025-11-23'].map(confirmed),
    ).toEqual([4, 3, 3, 2, 2, 1, 0]);
  });

  it('earns less the more hours are already agreed', () => {
    const load = (agreedHoursPerWeek: number) => pointsOf('load', { helper: { agreedHoursPerWeek } });
    expect([0, 1.75, 2, 7, 8, 20].map(load)).toEqual([4, 4, 3, 1, 0, 0]);
  });
});

describe('a known face', () => {
  const forBram = { beneficiary: { kind: 'client', clientId: 'Bram' } };
  const walk = { id: 'walk', teamId: 'Lindenhof', taskKind: 'company', hoursPerWeek: 1, state: 'met', ...forBram };
  const cake = { id: 'cake', teamId: 'Lindenhof', taskKind: 'cooking', hoursPerWeek: 2 };
  const match = { id: 'yes', offerId: 'baking', target: { kind: 'need', needId: 'walk' }, hoursPerWeek: 1 };
  const helped = (state: string, until: string | null, need = {}) =>
    partOf('continuity', {
      situation: {
        needs: [{ ...cake, ...forBram, ...need }, walk],
        matches: [{ ...match, state, proposedAt: '2026-02-01T10:00:00.000Z' }],
        agreements:
          until === 'none'
            ? []
            : [{ id: 'agreed', matchId: 'yes', hoursPerWeek: 1, period: { from: '2026-02-02', until } }],
      },
    });

  it('earns all while an agreement runs, a little less when it has ended, nothing without a yes', () => {
    expect([
      helped('accepted', null),
      helped('accepted', 'none'),
      helped('accepted', '2026-11-23'),
      helped('declined', 'none'),
    ]).toEqual([
      { code: 'continuity', points: 4, facts: { when: 'now' } },
      { code: 'continuity', points: 4, facts: { when: 'now' } },
      { code: 'continuity', points: 3, facts: { when: 'before' } },
      { code: 'continuity', points: 0, facts: {} },
    ]);
  });

  it("counts with the team when the work is the team's own", () => {
    expect(helped('accepted', null, { beneficiary: { kind: 'team' } })?.points).toBe(4);
  });
});

describe('giving and receiving', () => {
  const support = (given: string[], received: string[], more: object = {}) =>
    pointsOf('reciprocity', tie({ supportGiven: given, supportReceived: received, ...more }));

  it('earns when the client gives this person something, and half when nobody wrote it down', () => {
    expect([support(['company'], ['practical']), support([], []), support([], ['practical'])]).toEqual([2, 1, 0]);
    expect(pointsOf('reciprocity', {})).toBe(0);
  });

  it('reads a tie from either end', () => {
    const turned = { from: 'Fatima', to: 'Bram in person' };
    expect([support([], ['company'], turned), support(['company'], [], turned)]).toEqual([2, 0]);
  });

  it('earns when the helper is a client too', () => {
    const clients = [{ clientId: 'Fatima here', personId: 'Fatima', teamId: 'Lindenhof' }];
    expect(partOf('reciprocity', { situation: { clients } })).toEqual({
      code: 'reciprocity',
      points: 2,
      facts: { from: 'care' },
    });
  });
});
