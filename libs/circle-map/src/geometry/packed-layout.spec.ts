import { describe, expect, it } from '@jest/globals';
import { sampleCircle } from '../../dev/sample-circles.js';
import { ringNames, sectorNames } from '../../dev/sample-words.js';
import type { CircleView } from '../circle-view.js';
import { cellAt } from './bands.js';
import { boxAt, overlapOf, type Box } from './boxes.js';
import { namesThatFit } from './fitting-names.js';
import { layoutCircle, type CircleLayout } from './layout.js';
import { boxBeside, nameSize } from './name-sides.js';

const told = sampleCircle(15);
const members = told.members.filter(({ ring }) => ring !== null);
const circles: Readonly<Record<string, CircleView>> = {
  'a told story': { ...told, members },
  'ten people': { ...told, members: members.slice(0, 10) },
  'long names': {
    ...told,
    members: members.map((member, index) => ({
      ...member,
      kind: 'organisation',
      name: `Stichting Welzijn Ouderen Haarlemmermeer ${String.fromCharCode(65 + index)}`,
    })),
  },
};

/** In px, in the steps in which the map follows the screen. */
const heights = Array.from({ length: 40 }, (_, index) => 384 + index * 8);

const layOut = (circle: CircleView, width: number, height: number): CircleLayout =>
  layoutCircle({ circle, canvas: { width, height, projector: false }, ringNames, sectorNames, shortens: true });

/** Discs and names, by whose they are. */
function boxesOf(circle: CircleView, layout: CircleLayout): readonly { readonly of: string; readonly box: Box }[] {
  const { places, labels, density } = layout;
  const half = density.discPx / 2;
  const written = namesThatFit(circle, layout, [], 1);
  return circle.members.flatMap(({ personId, name }) => {
    const [point, side] = [places.get(personId)!, written.get(personId)];
    const disc = { of: name, box: boxAt(point, { halfWidth: half, above: half, below: half }) };
    const size = nameSize(labels.get(personId)!.name, density.namePx);
    return side ? [disc, { of: name, box: boxBeside(point, side, density.discPx, size) }] : [disc];
  });
}

const overEachOther = (circle: CircleView, layout: CircleLayout): readonly string[] => {
  const boxes = boxesOf(circle, layout);
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const overlap = one.of === other.of ? null : overlapOf(one.box, other.box);
      return overlap && overlap.x > 1 && overlap.y > 1 ? [`${one.of} and ${other.of}`] : [];
    }),
  );
};

describe.each(Object.entries(circles))('on a phone, %s', (_, circle) => {
  const layouts = heights.map((height) => ({ height, layout: layOut(circle, 352, height) }));

  it('has discs that grow with the height of the map, and never shrink by more than a px', () => {
    let largest = 0;
    const shrinks = layouts.flatMap(({ height, layout: { density } }) => {
      const before = largest;
      largest = Math.max(largest, density.discPx);
      return density.discPx < before - 1 ? [`${density.discPx} after ${before} px at ${height}`] : [];
    });
    expect(shrinks).toEqual([]);
    expect(layouts.filter(({ layout }) => layout.density.discPx < 24)).toEqual([]);
    expect(largest).toBeGreaterThanOrEqual(30);
  });

  it('has the name of everybody, clear of all others, and everybody in their own ring and sector', () => {
    for (const { layout } of layouts) {
      expect(namesThatFit(circle, layout, [], 1).size).toBe(circle.members.length);
      expect(overEachOther(circle, layout)).toEqual([]);
      const places = circle.members.map(({ personId }) => cellAt(layout.bands, layout.places.get(personId)!));
      expect(places).toEqual(circle.members.map(({ ring, sector }) => ({ ring, sector })));
    }
  });
});

describe('on a phone, people put somewhere by hand', () => {
  const { members: people } = circles['a told story']!;
  const hands = people.map((member, index) => ({
    ...member,
    handPlace: index % 3 === 0 ? { depth: 0.5, angle: (index * 0.17) % 1 } : null,
  }));
  const put: CircleView = { ...told, members: hands };
  const [plain, after] = [layOut(circles['a told story']!, 352, 448), layOut(put, 352, 448)];

  it('leave rings, discs and letters as they are, and nobody lies over another', () => {
    expect([after.bands, after.density]).toEqual([plain.bands, plain.density]);
    expect(overEachOther(put, after)).toEqual([]);
  });
});
