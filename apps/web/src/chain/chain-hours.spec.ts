import { describe, expect, it } from '@jest/globals';
import { chainOf, type ChainTask, type ChainWay } from './chain-hours.js';

const [linde, iep, eik] = ['Linde', 'Iep', 'Eik'].map((name) => ({ id: name, name })) as [never, never, never];
const at = (id: string, team: ChainTask['team']): ChainTask => ({ task: { id, title: id }, team });
const [books, forms, rota] = [at('books', linde), at('forms', iep), at('rota', eik)];
const way = (need: string, hoursPerWeek: number, ...via: readonly ChainTask[]): ChainWay => ({
  ...{ need: { id: need, title: need }, hoursPerWeek, via },
});
const hoursOf = ({ handovers, needs }: ReturnType<typeof chainOf>) => [
  handovers.map(({ byTeam, task, hoursPerWeek }) => `${byTeam.name} ${task.id} ${hoursPerWeek}`),
  needs.map(({ need, team, hoursPerWeek }) => `${need.id} ${team?.name ?? '?'} ${hoursPerWeek}`),
];

describe('where the hours of a takeover go', () => {
  it('adds up what ways have in common, and lets no step come before its team is free', () => {
    const ways = [way('swim', 2, books, forms, rota), way('bake', 1, books, forms), way('walk', 1, books)];
    expect(hoursOf(chainOf(ways, 4))).toEqual([
      ['Linde forms 3', 'Iep rota 2'],
      ['swim Eik 2', 'bake Iep 1', 'walk Linde 1'],
    ]);
  });

  it('goes along the first ways when fewer hours are asked', () => {
    const ways = [way('swim', 2, books, forms), way('walk', 1, books)];
    expect(hoursOf(chainOf(ways, 2.25))).toEqual([['Linde forms 2'], ['swim Iep 2', 'walk Linde 0.25']]);
    expect(hoursOf(chainOf(ways, 0.5))).toEqual([['Linde forms 0.5'], ['swim Iep 0.5']]);
  });

  it('leaves out a way on which another team would take the same task', () => {
    const ways = [way('swim', 1, books, forms, rota), way('bake', 1, books, rota)];
    expect(hoursOf(chainOf(ways, 2))).toEqual([['Linde forms 1', 'Iep rota 1'], ['swim Eik 1']]);
  });

  it('tells no team where the way is not told', () => {
    expect(hoursOf(chainOf([way('swim', 2)], 2))).toEqual([[], ['swim ? 2']]);
  });
});
