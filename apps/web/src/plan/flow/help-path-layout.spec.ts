import { describe, expect, it } from '@jest/globals';
import { groupsOf } from '../helps/help-groups.js';
import { helpPathOf, type HelpPath } from './help-path-layout.js';
import type { Help } from '../plan-shapes.js';

const help = (hoursPerWeek: number, needId: string, ...taskIds: readonly string[]) =>
  ({
    id: `Henk:${taskIds.join('+')}:${needId}:planned`,
    hoursPerWeek,
    canPropose: true,
    offer: { id: 'Henk', person: { id: 'Henk', name: 'Henk' } },
    via: taskIds.map((id, level) => ({ task: { id, title: id }, team: { id: `${level}`, name: `Huis ${level}` } })),
    need: { id: needId, title: needId },
  }) as unknown as Help;

const words = { unnamed: 'Bedacht', freed: (team: string | null) => (team === null ? 'Teamtijd' : `Tijd van ${team}`) };
const width = 326;

const pathOf = (...helps: readonly Help[]): HelpPath => {
  const [group, ...others] = groupsOf(helps);
  if (group === undefined || others.length > 0) throw new Error('one person, one piece of work');
  return helpPathOf(group, width, words);
};
const told = ({ stops }: HelpPath) => stops.map(({ kind, name, hours }) => `${kind} ${name} ${hours}`);

/** The numbers of a band, in pairs of x and y where its path gives both. */
const reach = (outline: string): number => Math.max(...[...outline.matchAll(/[\d.]+/g)].map(([number]) => +number));

describe('how the hours of one person go, on a phone', () => {
  it('goes from the helper by the task and the freed hours to each need, most hours first', () => {
    expect(told(pathOf(help(1, 'fietsen', 'boekhouden'), help(2, 'winkelen', 'boekhouden')))).toEqual([
      'helper Henk 3',
      'task boekhouden 3',
      'freed Teamtijd 3',
      'need winkelen 2',
      'need fietsen 1',
    ]);
  });

  it('goes straight to a need where nothing is taken over', () => {
    const { stops, bands } = pathOf(help(2, 'zwemmen'));
    expect(stops.map(({ kind, left, width: wide }) => ({ kind, left, wide }))).toEqual([
      { kind: 'helper', left: 0, wide: width },
      { kind: 'need', left: 0, wide: width },
    ]);
    expect(bands).toHaveLength(1);
  });

  it('says whose time comes free when work is handed on, and parts where the ways part', () => {
    const path = pathOf(help(2, 'winkelen', 'boekhouden', 'koken'), help(1, 'fietsen', 'boekhouden'));
    expect(told(path)).toEqual([
      'helper Henk 3',
      'task boekhouden 3',
      'freed Tijd van Huis 0 3',
      'task koken 2',
      'freed Tijd van Huis 1 2',
      'need winkelen 2',
      'need fietsen 1',
    ]);
  });

  it('fits the width, with no stop over another and a band to each but the first', () => {
    const { stops, bands, height } = pathOf(
      help(12, 'winkelen', 'boekhouden'),
      help(0.25, 'fietsen', 'boekhouden'),
      help(3, 'zwemmen', 'boekhouden'),
    );
    for (const [at, { left, top, width: wide, height: high }] of stops.entries()) {
      expect(left + wide).toBe(width);
      expect(top + high).toBeLessThanOrEqual(stops[at + 1]?.top ?? height);
    }
    expect(bands).toHaveLength(stops.length - 1);
    for (const { outline } of bands) expect(reach(outline)).toBeLessThanOrEqual(Math.max(width, height));
  });

  it('names what was thought up', () => {
    const thoughtUp = { ...help(2, 'x'), offer: null, need: null } as unknown as Help;
    expect(told(pathOf(thoughtUp))).toEqual(['helper Bedacht 2', 'need Bedacht 2']);
  });
});
