import { describe, expect, it } from '@jest/globals';
import { tieQualities } from '@kring/care-network';
import { daansCircle, show } from '../../test/show.js';
import { isPlaced, type CircleView, type MemberView } from '../circle-view.js';
import { CircleFigure } from './circle-figure.js';
import { CircleSheet } from './circle-sheet.js';

const changed = (name: string, more: Partial<MemberView>): CircleView => ({
  ...daansCircle,
  members: daansCircle.members.map((member) => (member.name === name ? { ...member, ...more } : member)),
});

const placesIn = (drawing: HTMLElement | null): ReadonlyMap<string, string> =>
  new Map(
    [...(drawing?.querySelectorAll('.kc-figure-person') ?? [])].map((person) => [
      [...person.querySelectorAll(':scope > text:not(.kc-role):not(.kc-figure-sign)')]
        .map((text) => text.textContent)
        .join(),
      person.getAttribute('transform') ?? '',
    ]),
  );

const drawn = (circle: CircleView, beside: CircleView): ReadonlyMap<string, string> => {
  const { container, unmount } = show(<CircleFigure circle={circle} beside={beside} size="half" />);
  const places = placesIn(container);
  unmount();
  return places;
};

describe('two moments side by side', () => {
  const before = daansCircle;
  const after = changed('Wim de Vries', { ring: 4 });

  it('give who stayed one place, and who moved another', () => {
    const [first, second] = [drawn(before, after), drawn(after, before)];
    expect(first.size).toBe(before.members.filter(isPlaced).length);
    const moved = [...first].filter(([name, place]) => second.get(name) !== place).map(([name]) => name);
    expect(moved).toHaveLength(1);
    expect(moved[0]).toBe('Wim');
    expect([...second.keys()].toSorted()).toEqual([...first.keys()].toSorted());
  });

  it('have the names of sectors in their corners: no buttons lie over a drawing', () => {
    const { container } = show(<CircleFigure circle={before} beside={after} size="half" />);
    const [, , width] = container.querySelector('.kc-figure')!.getAttribute('viewBox')!.split(' ').map(Number);
    const fromMiddle = [...container.querySelectorAll('.kc-sector-name')].map((name) =>
      Math.abs(Number(/translate\((\S+)/.exec(name.getAttribute('transform') ?? '')?.[1])),
    );
    expect(fromMiddle).toHaveLength(4);
    for (const distance of fromMiddle) expect(distance).toBeGreaterThan((width! / 2) * 0.95);
  });

  it('give the others one place when somebody has come', () => {
    const fewer = { ...before, members: before.members.slice(1) };
    const [first, second] = [drawn(fewer, before), drawn(before, fewer)];
    expect(second.size).toBe(first.size + 1);
    for (const [name, place] of first) expect(second.get(name)).toBe(place);
  });
});

describe('the sheet for paper', () => {
  it('joins everybody with the client, and draws each quality with its explanation and no other', () => {
    const all = tieQualities.reduce(
      (circle, quality, index) => ({
        ...circle,
        tiesAmong: [],
        members: circle.members.map((member, at) => (at % 5 === index ? { ...member, quality } : member)),
      }),
      { ...daansCircle, members: daansCircle.members.map((member) => ({ ...member, quality: null })) } as CircleView,
    );
    const { container } = show(<CircleSheet circle={all} on="2026-11-22" />);
    const placed = all.members.filter(isPlaced).length;
    expect(container.querySelectorAll('.kc-ties-with-client > .kc-tie')).toHaveLength(placed);
    for (const quality of tieQualities) {
      expect(container.querySelectorAll(`.kc-figure .kc-tie-${quality}`).length).toBeGreaterThan(0);
      expect(container.querySelectorAll(`.kc-sheet-legend .kc-tie-${quality}`)).toHaveLength(1);
    }
    const none = { ...all, members: all.members.map((member) => ({ ...member, quality: null })) };
    const bare = show(<CircleSheet circle={none} on="2026-11-22" />);
    for (const quality of tieQualities) expect(bare.container.querySelector(`.kc-tie-${quality}`)).toBeNull();
  });

  it('says the day, everybody by their full name, and who died', () => {
    const { container } = show(<CircleSheet circle={daansCircle} on="2026-11-22" />);
    const text = container.textContent ?? '';
    expect(text).toContain('Stand van 22 november 2026');
    for (const { name } of daansCircle.members) expect(text).toContain(name);
    expect(text).toContain('† Oma Truus');
    expect(container.querySelectorAll('.kc-figure-person.kc-deceased')).toHaveLength(1);
  });
});
