import { describe, expect, it } from '@jest/globals';
import { flowOf } from './flow-layout.js';
import type { Help } from '../plan-shapes.js';

const help = (name: string, hoursPerWeek: number, needId: string, ...taskIds: readonly string[]) =>
  ({
    id: `${name}:${taskIds.join('+')}:${needId}:planned`,
    hoursPerWeek,
    offer: { id: name, person: { id: name, name } },
    via: taskIds.map((id, level) => ({
      task: { id, title: id },
      team: { id: `team ${level}`, name: `Huis ${level}` },
    })),
    need: { id: needId, title: needId },
  }) as unknown as Help;

const words = { unnamed: 'Bedacht', freed: (team: string | null) => (team === null ? 'Teamtijd' : `Tijd van ${team}`) };
const none = () => false;
const names = (column: string, helps: readonly Help[]) =>
  flowOf(helps, none, words)
    .nodes.filter((node) => node.column === column)
    .map(({ name, hours }) => `${name} ${hours}`);

describe('how the hours of a plan go', () => {
  const helps = [help('Els', 4, 'zwemmen'), help('Henk', 3, 'winkelen', 'boekhouden'), help('Henk', 1, 'zwemmen')];

  it('goes from a helper by a task and freed hours to a need, with all hours of each added up', () => {
    expect(names('helper', helps)).toEqual(['Henk 4', 'Els 4']);
    expect(names('task0', helps)).toEqual(['boekhouden 3']);
    expect(names('freed0', helps)).toEqual(['Teamtijd 3']);
    expect(names('need', helps)).toEqual(['winkelen 3', 'zwemmen 5']);
  });

  it('draws each band as high at both ends as its part of them', () => {
    const { bands } = flowOf(helps, none, words);
    for (const { from, to, fromTop, fromHeight, toTop, toHeight } of bands) {
      expect(fromTop).toBeGreaterThanOrEqual(from.top);
      expect(fromTop + fromHeight).toBeLessThanOrEqual(from.top + from.height + 0.001);
      expect(toTop).toBeGreaterThanOrEqual(to.top);
      expect(toTop + toHeight).toBeLessThanOrEqual(to.top + to.height + 0.001);
    }
    expect(bands).toHaveLength(5);
  });

  it('marks what is new, and says what has no name', () => {
    const thoughtUp = { ...help('x', 2, 'y'), offer: null, need: null } as unknown as Help;
    const { bands, nodes, handovers } = flowOf([thoughtUp], () => true, words);
    expect(bands.map(({ isNew }) => isNew)).toEqual([true]);
    expect(nodes.map(({ name }) => name)).toEqual(['Bedacht', 'Bedacht']);
    expect(handovers).toBe(0);
  });

  it('is nothing for a plan without help', () => {
    expect(flowOf([], none, words)).toEqual({ nodes: [], bands: [], height: 0, handovers: 0 });
  });

  it('goes on by the freed hours of one team to a task of the next', () => {
    const chain = [help('Henk', 3, 'winkelen', 'boekhouden', 'koken'), help('Els', 1, 'winkelen', 'boekhouden')];
    expect(names('task0', chain)).toEqual(['boekhouden 4']);
    expect(names('freed0', chain)).toEqual(['Tijd van Huis 0 4']);
    expect(names('task1', chain)).toEqual(['koken 3']);
    expect(names('freed1', chain)).toEqual(['Tijd van Huis 1 3']);
    const { bands, handovers } = flowOf(chain, none, words);
    expect(handovers).toBe(2);
    expect(bands.map(({ from, to }) => `${from.name} > ${to.name}`)).toContain('Tijd van Huis 0 > koken');
  });
});
