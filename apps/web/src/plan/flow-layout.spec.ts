import { describe, expect, it } from '@jest/globals';
import { flowOf } from './flow-layout.js';
import type { Help } from './plan-shapes.js';

const help = (name: string, hoursPerWeek: number, needId: string, taskId = '') =>
  ({
    id: `${name}:${taskId}:${needId}:planned`,
    hoursPerWeek,
    offer: { id: name, person: { id: name, name } },
    task: taskId === '' ? null : { id: taskId, title: taskId },
    need: { id: needId, title: needId },
  }) as unknown as Help;

const words = { unnamed: 'Bedacht', freed: 'Teamtijd' };
const none = () => false;
const names = (column: string, helps: readonly Help[]) =>
  flowOf(helps, none, words)
    .nodes.filter((node) => node.column === column)
    .map(({ name, hours }) => `${name} ${hours}`);

describe('how the hours of a plan go', () => {
  const helps = [help('Els', 4, 'zwemmen'), help('Henk', 3, 'winkelen', 'boekhouden'), help('Henk', 1, 'zwemmen')];

  it('goes from a helper by a task and freed hours to a need, with all hours of each added up', () => {
    expect(names('helper', helps)).toEqual(['Henk 4', 'Els 4']);
    expect(names('task', helps)).toEqual(['boekhouden 3']);
    expect(names('freed', helps)).toEqual(['Teamtijd 3']);
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
    const { bands, nodes, hasChains } = flowOf([thoughtUp], () => true, words);
    expect(bands.map(({ isNew }) => isNew)).toEqual([true]);
    expect(nodes.map(({ name }) => name)).toEqual(['Bedacht', 'Bedacht']);
    expect(hasChains).toBe(false);
  });

  it('is nothing for a plan without help', () => {
    expect(flowOf([], none, words)).toEqual({ nodes: [], bands: [], height: 0, hasChains: false });
  });
});
