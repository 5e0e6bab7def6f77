import { describe, expect, it } from '@jest/globals';
import { sampleCircle } from '../../dev/sample-circles.js';
import { ringNames } from '../../dev/sample-words.js';
import type { CircleView, MemberView } from '../circle-view.js';
import type { Canvas } from './density.js';
import { namesThatFit } from './fitting-names.js';
import { layoutCircle } from './layout.js';
import { screenRadius } from './sizing.js';

const desk: Canvas = { width: 1180, height: 640, projector: false };
const small: Canvas = { width: 736, height: 490, projector: false };
const phone: Canvas = { width: 390, height: 560, projector: false };

describe('a small circle of people with long names', () => {
  const long = (people: number): CircleView => {
    const circle = sampleCircle(people);
    const named = (member: MemberView, index: number): MemberView => ({
      ...member,
      kind: 'organisation',
      name: `Stichting Welzijn Ouderen Haarlemmermee ${String.fromCharCode(65 + index)}`,
    });
    return { ...circle, members: circle.members.map(named) };
  };

  it.each([5, 10, 15])('has the name of each of %i on a desk and on a phone, cut where it must be', (people) => {
    const circle = long(people);
    for (const canvas of [desk, small, phone]) {
      const layout = layoutCircle({ circle, canvas, ringNames, shortens: true });
      expect(layout.bands.edges[4]).toBeLessThanOrEqual(screenRadius(canvas) * 1.07);
      expect(namesThatFit(circle, layout, [], 1).size).toBe(people);
      const said = [...layout.labels.values()].map(({ name }) => name);
      expect(new Set(said).size).toBe(people);
      expect(Math.min(...said.map(({ length }) => length))).toBeGreaterThanOrEqual(5);
    }
  });
});
