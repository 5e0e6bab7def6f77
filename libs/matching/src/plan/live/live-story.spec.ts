import { describe, expect, it } from '@jest/globals';
import type { WholeProblem } from '../../../test/plan/arbitrary-problem.js';
import { made, networkOf, start } from '../../../test/plan/live.js';
import { pictureOf } from '../../../test/plan/picture-of.js';
import type { PlanChange, PlanSpot } from './plan-change.js';
import { startLivePlan } from './start-live-plan.js';

const story: WholeProblem = {
  offers: [
    { id: 'Ans', hours: 4 },
    { id: 'Bo', hours: 4 },
  ],
  needs: [
    { id: 'medication', hours: 2 },
    { id: 'walk', hours: 3 },
  ],
  tasks: [{ id: 'administration', hours: 3, pool: 'nurses' }],
  matches: [
    { offer: 'Ans', task: 'administration', score: 1 },
    { offer: 'Ans', need: 'walk', score: 5 },
    { offer: 'Bo', need: 'walk', score: 4 },
  ],
  freed: [{ pool: 'nurses', need: 'medication', score: 6 }],
};

describe('a live plan of one story', () => {
  it('says when it may divide needs that are marked whole', () => {
    const whole = { ...story, needs: story.needs.map((need) => ({ ...need, whole: need.id === 'walk' })) };
    expect(startLivePlan(networkOf(whole))).toMatchObject({ dividesWhole: true });
    expect(startLivePlan(networkOf(story))).toMatchObject({ dividesWhole: false });
  });

  it('tells the chain that breaks and the walk that changes hands when Ans withdraws', () => {
    const found = made(start(story), [{ do: 'withdraw', offer: 'Ans' }]);
    expect({ ...found, before: found.before.score, after: found.after.score }).toEqual({
      before: 2 * 7 + 2 * 5 + 4,
      after: 3 * 4,
      came: [],
      went: [
        { offer: 'Ans', need: 'walk', before: 2, after: 0 },
        { offer: 'Ans', task: 'administration', before: 2, after: 0 },
        { pool: 'nurses', need: 'medication', before: 2, after: 0 },
      ],
      grew: [{ offer: 'Bo', need: 'walk', before: 1, after: 3 }],
      shrank: [],
      sums: [
        { offer: 'Ans', before: 4, after: 0 },
        { offer: 'Bo', before: 1, after: 3 },
        { need: 'medication', before: 2, after: 0 },
        { task: 'administration', before: 2, after: 0 },
      ],
    });
  });

  it('refuses all changes when one is not sound, and tells everything that is wrong', () => {
    const plan = start(story);
    const before = pictureOf(plan.state);
    expect(
      plan.change([
        { do: 'hours', offer: 'Bo', hours: 9 },
        { do: 'hours', offer: 'Cas', hours: 1 },
        { do: 'hours', need: 'walk', hours: 1.5 },
        { do: 'score', offer: 'Bo', need: 'medication', score: 1 },
        { do: 'open', matches: [{ pool: 'nurses', task: 'administration', score: 1 }] },
        { do: 'addOffer', offer: { id: 'Bo', hours: 1 }, matches: [] },
        { do: 'pin', pin: { offer: 'Ans', need: 'walk', hours: 4 } },
        { do: 'withdraw' } as unknown as PlanChange,
      ]),
    ).toEqual({
      issues: [
        { path: '[1].offer', code: 'unknown' },
        { path: '[2].hours', code: 'notWholeNumber' },
        { path: '[3]', code: 'unknown' },
        { path: '[4].matches[0].task', code: 'circle' },
        { path: '[5].offer.id', code: 'duplicate' },
        { path: '[6].pin.hours', code: 'tooManyHours' },
        { path: '[7]', code: 'needOrTask' },
      ],
    });
    expect(pictureOf(plan.state)).toEqual(before);
  });

  it('keeps an agreement that is pinned, whatever else would be better', () => {
    const plan = start(story);
    const found = made(plan, [{ do: 'pin', pin: { offer: 'Bo', need: 'walk', hours: 3 } }]);
    expect([found.before.score, found.after.score]).toEqual([28, 2 * 7 + 3 * 4 + 1]);
    expect(plan.lines().assignments).toContainEqual({ offer: 'Bo', need: 'walk', hours: 3 });
  });

  it('keeps apart what is excluded, even when a rule is lifted', () => {
    const plan = start(story, { excluded: [{ offer: 'Ans', need: 'walk' }] });
    expect(plan.values.score).toBe(2 * 7 + 1 + 3 * 4);
    made(plan, [{ do: 'open', matches: [{ offer: 'Ans', need: 'walk', score: 9 }] }]);
    expect(plan.values.score).toBe(2 * 7 + 1 + 3 * 4);
  });

  it('does not go back beyond what is kept', () => {
    const plan = start(story);
    made(plan, [{ do: 'withdraw', offer: 'Bo' }]);
    plan.keep();
    expect(plan.undo()).toBe(false);
  });

  it('tells what an hour more or less of everything is worth', () => {
    const plan = start(story);
    const worth = (spot: PlanSpot) => {
      const found = plan.worthOfHour(spot);
      return found && [found.more.score, found.less.score];
    };
    expect(worth({ offer: 'Ans' })).toEqual([1, -1]);
    expect(worth({ offer: 'Bo' })).toEqual([0, 0]);
    expect(worth({ need: 'medication' })).toEqual([7 - 1, -(7 - 1)]);
    expect(worth({ need: 'walk' })).toEqual([4, -4]);
    expect(worth({ task: 'administration' })).toEqual([0, 0]);
    expect(worth({ offer: 'Cas' })).toBeNull();
    expect(plan.worthOfHours().map(({ more, ...spot }) => [spot, more.score])).toEqual([
      [{ need: 'medication' }, 6],
      [{ need: 'walk' }, 4],
      [{ offer: 'Ans' }, 1],
    ]);
  });
});
