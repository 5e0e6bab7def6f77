import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { answer, buildKring, Desk } from '../testing/desk.js';

const problem = {
  offers: [
    { id: 'Ans', hours: 5 },
    { id: 'Bo', hours: 2 },
  ],
  needs: [
    { id: 'walk', hours: 2, whole: true },
    { id: 'medication', hours: 3 },
  ],
  tasks: [{ id: 'rota', hours: 4, pool: 'nurses' }],
  matches: [
    { offer: 'Ans', need: 'walk', score: 10 },
    { offer: 'Bo', need: 'walk', score: 9 },
    { offer: 'Ans', task: 'rota', score: -1 },
  ],
  freed: [{ pool: 'nurses', need: 'medication', score: 6 }],
};

let desk: Desk;

beforeAll(buildKring, 5 * 60_000);

beforeEach(async () => {
  desk = await Desk.set();
});

afterEach(() => desk.clear());

async function plan(text: string | Buffer, ...options: string[]) {
  await writeFile(desk.path('problem.json'), text);
  return desk.kring(['plan', 'problem.json', ...options]);
}

describe('kring plan', () => {
  it('prints the best plan', async () => {
    const said = await plan(JSON.stringify(problem), '--time-limit', '5');
    expect([said.exitCode, said.stderr]).toEqual([0, '']);
    expect(answer(said)).toEqual({
      objective: 35,
      optimal: true,
      gap: 0,
      assignments: [
        { offer: 'Ans', need: 'walk', hours: 2 },
        { offer: 'Ans', task: 'rota', hours: 3 },
      ],
      freed: [{ pool: 'nurses', need: 'medication', hours: 3 }],
      ms: expect.any(Number),
    });
  });

  it('reads a file with spaces, lists that it does not know and a byte-order mark', async () => {
    const spaced = { note: { by: ['a "quoted, name"'] }, ...problem, season: 'spring' };
    const said = await plan(`\uFEFF${JSON.stringify(spaced, null, 4)}\n`);
    expect(answer(said)).toMatchObject({ objective: 35, optimal: true });
    expect(said.stderr).toBe(
      '"note" is no list of this format and was passed over.\n"season" is no list of this format and was passed over.\n',
    );
  });

  it('tells once of each field that rows of a list do not have, so that a misspelt one is seen', async () => {
    const [walk, ...others] = problem.needs;
    const needs = [walk, ...others.map((need) => ({ ...need, Whole: true })), { id: 'also', hours: 1, Whole: true }];
    const said = await plan(JSON.stringify({ ...problem, needs, pinned: [] }));
    expect(said.exitCode).toBe(0);
    expect(said.stderr).toBe(
      'needs[1]: "Whole" is no field of this format and was passed over, here and in other rows.\n',
    );
  });

  it.each(['[]', 'null', '42', ' "offers" '])('ends with 2 for %s, which is JSON but no problem', async (text) => {
    const said = await plan(text);
    expect([said.exitCode, said.stderr]).toEqual([2, '$: must be an object with lists, such as "offers".\n']);
    expect(answer(said)).toMatchObject({ problems: [{ path: '$', code: 'WRONG_TYPE' }] });
  });

  it('names the pools of a circle, and says when there may be more that is wrong', async () => {
    const round = { ...problem, freed: [{ pool: 'nurses', task: 'rota', score: 1 }] };
    expect((await plan(JSON.stringify(round))).stderr).toBe('freed[0].task: closes a circle of pools: nurses.\n');
    const many = await plan(JSON.stringify({ offers: Array.from({ length: 500 }, () => 7) }));
    expect(many.stderr).toContain('There may be more: these are the first that were found.\n');
  });

  it('plans nothing for an empty problem', async () => {
    const said = await plan('{}');
    expect(answer(said)).toMatchObject({ objective: 0, optimal: true, gap: 0, assignments: [], freed: [] });
  });

  it('reads rows that do not fit in one piece of the file', async () => {
    const name = (i: number) => `${'long name '.repeat(6)}${i} é`;
    const ids = Array.from({ length: 20_000 }, (_, i) => name(i));
    const matches = ids.map((id) => ({ offer: id, need: id, score: 1 }));
    const offers = ids.map((id) => ({ id, hours: 1 }));
    const said = await plan(JSON.stringify({ matches, offers, needs: offers }));
    expect(answer(said)).toMatchObject({ objective: 20_000, optimal: true });
  });

  it.each([
    ['a name that nothing has', { ...problem, freed: [{ pool: 'cooks', need: 'walk', score: 1 }] }, 'freed[0].pool'],
    ['a list that is none', { ...problem, offers: 3 }, 'offers'],
    ['a row that is no object', { ...problem, needs: [...problem.needs, 7] }, 'needs[2]'],
    ['hours that are no number', { ...problem, offers: [{ id: 'Ans', hours: '5' }] }, 'offers[0].hours'],
    ['no object', [problem], '$'],
  ])('ends with 2 and the path of %s', async (_, wrong, where) => {
    const said = await plan(JSON.stringify(wrong));
    expect(said.exitCode).toBe(2);
    expect(said.stderr).toContain(`${where}: `);
    expect(answer(said)).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ path: where })]),
    });
  });

  it.each([
    ['', '$'],
    ['{"offers": [', 'offers[0]'],
    ['{"offers": [{"id": "a", "hours": 1},]}', 'offers[1]'],
    ['{"offers": [] "needs": []}', '$'],
    ['{"offers": 1 []}', '$'],
    ['{"season": "spring",}', '$'],
    ['{"offers": [{"id": "a", "hours": 1}', 'offers[0]'],
    ['{"offers": [{"id": "a", "hours": 1}}', 'offers[0]'],
    ['{"offers": [{"id": "a", "hours": 1.}]}', 'offers[0]'],
    ['{"offers": [{"id": "a", "hours": 1} {"id": "b", "hours": 1}]}', 'offers[0]'],
    ['{"offers": []]', '$'],
    ['{} {}', '$'],
  ])('ends with 2 for %j, which is no JSON', async (text, where) => {
    const said = await plan(text);
    expect([said.exitCode, said.stderr]).toEqual([2, `${where}: is not JSON.\n`]);
  });

  it.each([
    ['hours that are a text', { ...problem, offers: [{ id: 'Ans', hours: '5' }] }, 'must be a whole number from 0 to'],
    [
      'a name that no need has',
      { ...problem, matches: [{ offer: 'Ans', need: 'swim', score: 1 }] },
      'names no need of',
    ],
    [
      'a pin of a part of a whole need',
      { ...problem, pinned: [{ offer: 'Ans', need: 'walk', hours: 1 }] },
      'pinned[0].hours: pins a part of a whole need: pin all its hours with one offer, or leave "whole" out.',
    ],
    [
      'pins beyond the hours of an offer',
      { ...problem, pinned: [{ offer: 'Bo', need: 'medication', hours: 3 }] },
      'pinned[0].hours: pins more hours than are left of the offer, the need or the task.',
    ],
  ])('says what belongs in the place of %s', async (_, wrong, words) => {
    const said = await plan(JSON.stringify(wrong));
    expect(said.exitCode).toBe(2);
    expect(said.stderr).toContain(words);
  });

  it('takes pins of one pair together: all hours of a whole need may be agreed in parts', async () => {
    const agreed = { offer: 'Bo', need: 'walk', hours: 1 };
    const said = await plan(JSON.stringify({ ...problem, pinned: [agreed, agreed] }));
    expect(answer(said)).toMatchObject({
      objective: 2 * 9 + 3 * 5,
      assignments: expect.arrayContaining([{ ...agreed, hours: 2 }]),
    });
  });

  const text = JSON.stringify(problem);
  it.each([
    ['a file in UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), '$'],
    ['a file in UTF-16 without a mark', Buffer.from(text, 'utf16le'), '$'],
    ['a name in Latin-1', Buffer.from(text.replace('Ans', 'René'), 'latin1'), 'offers[0]'],
  ])('ends with 2 for %s', async (_, bytes, where) => {
    const said = await plan(bytes);
    expect([said.exitCode, said.stderr]).toEqual([2, `${where}: is not in UTF-8: save the file in UTF-8.\n`]);
  });

  it('ends with 2 for a file that is not there and a time limit that is none', async () => {
    const said = await desk.kring(['plan', 'nowhere.json', '--time-limit', 'soon']);
    expect(said.exitCode).toBe(2);
    expect(said.stderr).toContain('there is no such file');
    expect(said.stderr).toContain('--time-limit');
  });
});
