import { expect, it } from '@jest/globals';
import { sampleCircle } from '../../dev/sample-circles.js';
import { ringNames, sectorNames } from '../../dev/sample-words.js';
import { overlapOf } from './boxes.js';
import { namesThatFit } from './fitting-names.js';
import { boxBeside } from './name-sides.js';
import { furnitureBoxes } from './furniture.js';
import { widthOf } from './labels.js';
import { layoutCircle } from './layout.js';
import { inTwoLines, sectorNameBoxes } from './sector-names.js';

it('splits a long name where its halves are most alike', () => {
  expect(inTwoLines('Werk, school en club')).toEqual(['Werk, school', 'en club']);
  expect(inTwoLines('Professionals')).toEqual(['Professionals']);
});

it.each([15, 25, 60])('on a phone none of %i people has a name over that of a sector', (count) => {
  const circle = sampleCircle(count);
  const canvas = { width: 358, height: 400, projector: false };
  const layout = layoutCircle({ circle, canvas, ringNames });
  const corners = sectorNameBoxes(layout, sectorNames);
  const written = [...namesThatFit(circle, layout, corners, 1)];
  expect(written.length).toBeGreaterThan(count / 2);
  const { places, labels, density } = layout;
  const over = written.filter(([person, side]) => {
    const name = labels.get(person)?.name ?? '';
    const size = { width: widthOf(name, density.namePx), height: density.namePx, offPx: 2 };
    const box = boxBeside(places.get(person)!, side, density.discPx, size);
    return corners.some((corner) => overlapOf(box, corner) !== null);
  });
  expect(over).toEqual([]);
});

it.each([
  [992, 574],
  [780, 574],
  [772, 830],
  [620, 760],
])('no name of a sector lies under the buttons of a map of %i by %i', (width, height) => {
  const canvas = { width, height, projector: false };
  const layout = layoutCircle({ circle: sampleCircle(15), canvas, ringNames });
  const names = sectorNameBoxes(layout, sectorNames);
  const buttons = furnitureBoxes(canvas);
  expect(buttons).toHaveLength(2);
  expect(names.filter((name) => buttons.some((button) => overlapOf(name, button) !== null))).toEqual([]);
});

it('in a drawing the name of a sector stands in the corner, clear of the rings', () => {
  const canvas = { width: 620, height: 500, projector: false, bare: true } as const;
  const layout = layoutCircle({ circle: sampleCircle(15), canvas, ringNames });
  const { stretch, edges } = layout.bands;
  const insideOuterRing = sectorNameBoxes(layout, sectorNames).filter(
    ({ left, right, top, bottom }) =>
      Math.hypot(Math.min(Math.abs(left), Math.abs(right)) / stretch, Math.min(Math.abs(top), Math.abs(bottom))) <
      edges[4],
  );
  expect(insideOuterRing).toEqual([]);
});
