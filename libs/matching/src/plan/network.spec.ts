import { describe, expect, it } from '@jest/globals';
import { readPlan } from './network.js';

const issuesOf = (problem: unknown) => {
  const reading = readPlan(problem);
  return 'issues' in reading ? reading.issues : [];
};

const sound = {
  offers: [
    { id: 'Ans', hours: 5 },
    { id: 'Bo', hours: 2 },
  ],
  needs: [{ id: 'walk', hours: 2 }],
  tasks: [
    { id: 'rota', hours: 3, pool: 'nurses' },
    { id: 'laundry', hours: 3, pool: 'assistants' },
  ],
  matches: [
    { offer: 'Ans', need: 'walk', score: 10 },
    { offer: 'Bo', task: 'laundry', score: -1 },
  ],
  freed: [{ pool: 'assistants', task: 'rota', score: 4 }],
};

describe('a plan problem', () => {
  it('is laid out when nothing is wrong; absent lists are empty', () => {
    expect(issuesOf(sound)).toEqual([]);
    expect(issuesOf({})).toEqual([]);
  });

  it.each([
    ['no object', [], [{ path: '$', code: 'wrongType' }]],
    ['a list that is none', { offers: 3 }, [{ path: 'offers', code: 'wrongType' }]],
    ['a row that is no object', { offers: [null] }, [{ path: 'offers[0]', code: 'wrongType' }]],
    [
      'fields of the wrong kind, all at once',
      {
        offers: [{ id: 3, hours: 'two' }],
        needs: [{ id: 'n', hours: 1, whole: 'yes' }],
        tasks: [{ id: 't', hours: 1 }],
      },
      [
        { path: 'offers[0].id', code: 'wrongType' },
        { path: 'offers[0].hours', code: 'wrongType' },
        { path: 'needs[0].whole', code: 'wrongType' },
        { path: 'tasks[0].pool', code: 'missing' },
      ],
    ],
    ['hours below 0', { offers: [{ id: 'a', hours: -1 }] }, [{ path: 'offers[0].hours', code: 'notWholeNumber' }]],
    ['half hours', { needs: [{ id: 'a', hours: 1.5 }] }, [{ path: 'needs[0].hours', code: 'notWholeNumber' }]],
    [
      'an id twice',
      { ...sound, offers: [...sound.offers, { id: 'Ans', hours: 1 }] },
      [{ path: 'offers[2].id', code: 'duplicate' }],
    ],
    [
      'names that nothing has',
      {
        ...sound,
        matches: [{ offer: 'Cas', need: 'swim', score: 1 }],
        freed: [{ pool: 'cooks', task: 'dishes', score: 1 }],
      },
      [
        { path: 'matches[0].offer', code: 'unknown' },
        { path: 'matches[0].need', code: 'unknown' },
        { path: 'freed[0].pool', code: 'unknown' },
        { path: 'freed[0].task', code: 'unknown' },
      ],
    ],
    [
      'both a need and a task, or neither',
      {
        ...sound,
        matches: [
          { offer: 'Ans', need: 'walk', task: 'rota', score: 1 },
          { offer: 'Ans', score: 1 },
        ],
      },
      [
        { path: 'matches[0]', code: 'needOrTask' },
        { path: 'matches[1]', code: 'needOrTask' },
      ],
    ],
    [
      'a broken score',
      {
        ...sound,
        matches: [
          { offer: 'Ans', need: 'walk', score: 0.5 },
          { offer: 'Ans', need: 'walk' },
        ],
      },
      [
        { path: 'matches[0].score', code: 'notWholeNumber' },
        { path: 'matches[1].score', code: 'missing' },
      ],
    ],
    [
      'a circle of pools',
      { ...sound, freed: [...sound.freed, { pool: 'nurses', task: 'laundry', score: 1 }] },
      [{ path: 'freed[1].task', code: 'circle', names: ['nurses', 'assistants'] }],
    ],
    [
      'a pool that would take over its own task',
      { ...sound, freed: [{ pool: 'nurses', task: 'rota', score: 1 }] },
      [{ path: 'freed[0].task', code: 'circle', names: ['nurses'] }],
    ],
    [
      'more pinned than there is',
      {
        ...sound,
        pinned: [
          { offer: 'Ans', need: 'walk', hours: 3 },
          { offer: 'Bo', task: 'rota', hours: 3 },
        ],
      },
      [
        { path: 'pinned[0].hours', code: 'tooManyHours' },
        { path: 'pinned[1].hours', code: 'tooManyHours' },
      ],
    ],
    [
      'a part of a whole need pinned',
      { ...sound, needs: [{ id: 'walk', hours: 2, whole: true }], pinned: [{ offer: 'Ans', need: 'walk', hours: 1 }] },
      [{ path: 'pinned[0].hours', code: 'partOfWhole' }],
    ],
    [
      'a whole need pinned in parts to two offers',
      {
        ...sound,
        needs: [{ id: 'walk', hours: 2, whole: true }],
        pinned: [
          { offer: 'Ans', need: 'walk', hours: 1 },
          { offer: 'Bo', need: 'walk', hours: 1 },
        ],
      },
      [
        { path: 'pinned[0].hours', code: 'partOfWhole' },
        { path: 'pinned[1].hours', code: 'partOfWhole' },
      ],
    ],
    [
      'sums beyond what is counted exactly',
      {
        offers: [{ id: 'a', hours: 1e9 }],
        needs: [{ id: 'n', hours: 1e8 }],
        matches: [{ offer: 'a', need: 'n', score: 1e9 }],
      },
      [{ path: '$', code: 'tooLarge' }],
    ],
    [
      'sums beyond what is counted exactly, of work that is taken over',
      {
        offers: [{ id: 'a', hours: 1e8 }],
        tasks: [{ id: 't', hours: 1e8, pool: 'p' }],
        matches: [{ offer: 'a', task: 't', score: 1e9 }],
      },
      [{ path: '$', code: 'tooLarge' }],
    ],
  ])('is refused for %s, with the path', (_, problem, issues) => {
    expect(issuesOf(problem)).toEqual(issues);
  });

  it('may have more hours offered than can be counted with its scores, where few are asked', () => {
    const offers = Array.from({ length: 20 }, (_, at) => ({ id: `o${at}`, hours: 1e9 }));
    const matches = [{ offer: 'o0', need: 'n', score: 1e9 }];
    expect(issuesOf({ offers, needs: [{ id: 'n', hours: 2 }], matches })).toEqual([]);
  });

  it('may pin no hours of a whole need', () => {
    const needs = [{ id: 'walk', hours: 2, whole: true }];
    expect(issuesOf({ ...sound, needs, pinned: [{ offer: 'Ans', need: 'walk', hours: 0 }] })).toEqual([]);
  });

  it('tells the first hundred of many issues', () => {
    expect(issuesOf({ offers: Array.from({ length: 500 }, () => null) })).toHaveLength(100);
  });

  it('keeps the best score where two nodes are matched twice', () => {
    const twice = { ...sound, matches: [...sound.matches, { offer: 'Ans', need: 'walk', score: 12 }] };
    const reading = readPlan(twice);
    expect('network' in reading && [...reading.network.score].sort((a, b) => a - b)).toEqual([-1, 0, 0, 4, 12]);
  });

  it('may name what is declared in a later list', () => {
    const { offers, needs, tasks, ...links } = sound;
    expect(issuesOf({ ...links, tasks, needs, offers })).toEqual([]);
  });
});
