import { expect, it } from '@jest/globals';
import { sampleCircle } from '../../dev/sample-circles.js';
import { overlapOf } from './boxes.js';
import { namesThatFit } from './fitting-names.js';
import { boxBeside } from './name-sides.js';
import { furnitureBoxes } from './furniture.js';
import { widthOf } from './labels.js';
import { layoutCircle } from './layout.js';

const ringNames = { 1: 'heel dichtbij', 2: 'vriendschap', 3: 'samen iets doen', 4: 'betaald' };

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
