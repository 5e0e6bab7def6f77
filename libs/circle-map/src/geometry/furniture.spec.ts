import { expect, it } from '@jest/globals';
import { sampleCircle } from '../../dev/sample-circles.js';
import { ringNames } from '../../dev/sample-words.js';
import { boxAt, overlapOf } from './boxes.js';
import { namesThatFit } from './fitting-names.js';
import { boxBeside } from './name-sides.js';
import { furnitureBoxes } from './furniture.js';
import { widthOf } from './labels.js';
import { layoutCircle } from './layout.js';

it.each([
  [780, 574],
  [992, 574],
])('no name of a crowd lies under the tools of a map of %i by %i', (width, height) => {
  const circle = sampleCircle(60);
  const canvas = { width, height, projector: false };
  const layout = layoutCircle({ circle, canvas, ringNames });
  const furniture = furnitureBoxes(canvas);
  expect(furniture).toHaveLength(2);
  const written = [...namesThatFit(circle, layout, furniture, 1)].map(([person, side]) => {
    const [point, { name }] = [layout.places.get(person)!, layout.labels.get(person)!];
    const size = { width: widthOf(name, layout.density.namePx), height: layout.density.namePx, offPx: 2 };
    return { name, box: boxBeside(point, side, layout.density.discPx, size) };
  });
  expect(written.length).toBeGreaterThan(30);
  const covered = written.filter(({ box }) => furniture.some((each) => overlapOf(box, each) !== null));
  expect(covered.map(({ name }) => name)).toEqual([]);
});

it('on a phone the tools stand under the map', () => {
  expect(furnitureBoxes({ width: 358, height: 420, projector: false })).toEqual([]);
});

it.each([
  [768, 768],
  [768, 904],
])('nobody in a crowd stands under the tools with words of a touch screen of %i by %i', (width, height) => {
  const canvas = { width, height, projector: false, touch: true as const };
  const { places, density } = layoutCircle({ circle: sampleCircle(60), canvas, ringNames });
  const half = density.discPx / 2;
  const discs = [...places.values()].map((point) => boxAt(point, { halfWidth: half, above: half, below: half }));
  const furniture = furnitureBoxes(canvas);
  expect(discs.filter((disc) => furniture.some((each) => overlapOf(disc, each) !== null))).toEqual([]);
});
