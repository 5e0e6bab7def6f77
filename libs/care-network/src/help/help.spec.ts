import { describe, expect, it } from '@jest/globals';
import type { SkillCode } from '../branded.js';
import { checkHours, checkWork } from './help.js';

const bookkeeping = 'administration.bookkeeping' as SkillCode;
const known = (code: SkillCode): boolean => code === bookkeeping;

describe('hours a week', () => {
  it.each([0.25, 3, 39.75, 40])('may be %d', (hours) => {
    expect(checkHours('hoursPerWeek', hours)).toEqual([]);
  });

  it.each([0, -1, 40.25, NaN, Infinity])('may not be %d', (hours) => {
    expect(checkHours('hoursPerWeek', hours)).toEqual([
      { code: 'OUT_OF_RANGE', field: 'hoursPerWeek', facts: { least: 0.25, most: 40 } },
    ]);
  });

  it('are told in quarters', () => {
    expect(checkHours('hoursPerWeek', 1.1)).toEqual([
      { code: 'OUT_OF_RANGE', field: 'hoursPerWeek', facts: { least: 0.25, most: 40, step: 0.25 } },
    ]);
  });
});

describe('work that is offered or asked', () => {
  it('is accepted when all of it holds', () => {
    const work = { title: 'De boekhouding van de groepskas', skills: [bookkeeping], hoursPerWeek: 3, times: [] };
    expect(checkWork(work, known)).toEqual([]);
  });

  it('gets every problem at once, each with its place', () => {
    const work = {
      title: 'x'.repeat(121),
      skills: [bookkeeping, 'juggling' as SkillCode],
      hoursPerWeek: 0,
      times: [{ weekday: 4 as const, startMinute: 1290, endMinute: 1110 }],
    };
    expect(checkWork(work, known)).toEqual([
      { code: 'TOO_LONG', field: 'title', facts: { most: 120, length: 121 } },
      { code: 'UNKNOWN_SKILL', field: 'skills.1', facts: {} },
      { code: 'OUT_OF_RANGE', field: 'hoursPerWeek', facts: { least: 0.25, most: 40 } },
      { code: 'INVALID_TIME', field: 'times.0', facts: {} },
    ]);
  });
});
