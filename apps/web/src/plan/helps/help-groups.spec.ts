import { describe, expect, it } from '@jest/globals';
import { matchInput } from '../../help/use-ask.js';
import { askableOf, groupsOf } from './help-groups.js';
import type { Help } from '../plan-shapes.js';

const books = { id: 'k1', title: 'Administratie' };
const garden = { id: 'k2', title: 'Tuin' };
const teams = [
  { id: 't1', name: 'Huis De Linde' },
  { id: 't2', name: 'Huis De Iep' },
];

const helpBy = (tasks: readonly (typeof books)[]): Help => ({
  id: `o1:${tasks.map(({ id }) => id).join('+')}:n1:planned`,
  ...{ hoursPerWeek: 3, standing: 'planned', until: null, canPropose: true, restsOn: [] },
  offer: { id: 'o1', title: 'Cijfers', person: { id: 'p1', name: 'Henk de Vries' } },
  task: tasks[0] ?? null,
  via: tasks.map((task, place) => ({ task, team: teams[place] ?? null })),
  need: { id: 'n1', title: 'Winkelavond', client: null, place: null },
});

describe('what a helper in the plan is asked', () => {
  const shared = { offerId: 'o1', hoursPerWeek: 3, message: null };
  it.each([
    ['the need, directly', [], { ...shared, needId: 'n1' }],
    [
      'a task, with the need that it frees hours for',
      [books],
      { ...shared, taskId: 'k1', freesFor: [{ needId: 'n1', hoursPerWeek: 3 }] },
    ],
    [
      'all steps of a longer chain, with the need at its end',
      [books, garden],
      {
        ...{ ...shared, taskId: 'k1', freesFor: [{ needId: 'n1', hoursPerWeek: 3 }] },
        handovers: [{ byTeamId: 't1', taskId: 'k2', hoursPerWeek: 3 }],
      },
    ],
  ])('is %s', (_, tasks, input) => {
    const asked = groupsOf([helpBy(tasks)]).map(askableOf);
    expect(asked.map((each) => each && matchInput(each, each.hoursPerWeek, ''))).toEqual([input]);
  });
});
