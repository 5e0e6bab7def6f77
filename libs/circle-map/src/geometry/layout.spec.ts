import { rings, sectors, type PersonId, type TieId } from '@kring/care-network';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleCircle } from '../../dev/sample-circles.js';
import type { CircleView, MemberView } from '../circle-view.js';
import { cellAt } from './bands.js';
import { boxAt, overlapOf } from './boxes.js';
import { footprintOf, type Canvas } from './density.js';
import { layoutCircle, preferenceAt, type CircleLayout, type Preferences } from './layout.js';
import { screenRadius } from './sizing.js';

const ringNames = { 1: 'heel dichtbij', 2: 'vriendschap', 3: 'samen iets doen', 4: 'betaald' };
const desk: Canvas = { width: 1180, height: 640, projector: false };
const phone: Canvas = { width: 390, height: 560, projector: false };
const nobody: Preferences = new Map();

const layOut = (circle: CircleView, canvas = desk, preferences = nobody): CircleLayout =>
  layoutCircle({ circle, canvas, ringNames, preferences });

/** Pairs of people of whom one covers the other's disc or words, by name. */
function covered(circle: CircleView, { places, labels, density }: CircleLayout): readonly string[] {
  const boxes = circle.members.flatMap((member) => {
    const [point, label] = [places.get(member.personId), labels.get(member.personId)];
    return point && label ? [{ name: member.name, box: boxAt(point, footprintOf(density, label)) }] : [];
  });
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const overlap = overlapOf(one.box, other.box);
      return overlap && overlap.x > 1 && overlap.y > 1 ? [`${one.name} and ${other.name}`] : [];
    }),
  );
}

const strays = (circle: CircleView, { places, bands }: CircleLayout): readonly string[] =>
  circle.members.flatMap((member) => {
    const point = places.get(member.personId);
    if (!point) return [];
    const cell = cellAt(bands, point);
    return cell.ring === member.ring && cell.sector === member.sector ? [] : [member.name];
  });

describe('the layout of a circle', () => {
  it.each([15, 28, 60])('keeps %i people apart, each in their own ring and sector', (count) => {
    const circle = sampleCircle(count);
    for (const canvas of [desk, phone, { ...desk, projector: true }]) {
      const layout = layOut(circle, canvas);
      expect(covered(circle, layout)).toEqual([]);
      expect(strays(circle, layout)).toEqual([]);
    }
  });

  it('fits 15 people on a desk screen with their roles', () => {
    const layout = layOut(sampleCircle(15));
    expect(layout.density.detail).toBe('firstNameAndRole');
    expect(layout.bands.edges[4]).toBeLessThanOrEqual(screenRadius(desk) * 1.07);
  });

  it('leaves out who has no place yet', () => {
    const { places } = layOut(sampleCircle(15));
    expect(places.size).toBe(15);
  });

  it('draws four rings around a client without anyone', () => {
    const { bands, places } = layOut({ ...sampleCircle(0), members: [], tiesAmong: [] });
    expect(places.size).toBe(0);
    expect([...bands.edges].sort((a, b) => a - b)).toEqual(bands.edges);
    expect(bands.edges[4]).toBeCloseTo(screenRadius(desk));
  });

  it('leaves a lone person where a hand put them', () => {
    const circle = { ...sampleCircle(0), members: sampleCircle(15).members.slice(10, 11) };
    const [member] = circle.members as [MemberView];
    const put = { depth: 0.5, slant: 0.9 };
    const layout = layOut(circle, desk, new Map([[member.personId, put]]));
    const kept = preferenceAt(layout.bands, layout.places.get(member.personId) ?? { x: 0, y: 0 });
    expect(kept.depth).toBeCloseTo(put.depth);
    expect(kept.slant).toBeCloseTo(put.slant);
  });
});

const anyPlace = fc.record({ ring: fc.constantFrom(...rings), sector: fc.constantFrom(...sectors) });
const names = sampleCircle(60).members.map(({ name }) => name);
const circleOf = (
  places: readonly { readonly ring: 1 | 2 | 3 | 4; readonly sector: MemberView['sector'] }[],
): CircleView => {
  const [pattern] = sampleCircle(1).members as [MemberView];
  const members = places.map((place, index) => ({
    ...pattern,
    ...place,
    name: names[index] ?? 'Jan',
    personId: `p${index}` as PersonId,
    tieId: `t${String(index).padStart(3, '0')}` as TieId,
  }));
  return { ...sampleCircle(0), members, tiesAmong: [] };
};

describe('any circle of up to 15 people', () => {
  const anyCircle = fc.array(anyPlace, { maxLength: 15 }).map(circleOf);

  it('has no words or discs over each other', () => {
    fc.assert(
      fc.property(anyCircle, (circle) => expect(covered(circle, layOut(circle))).toEqual([])),
      { numRuns: 60 },
    );
  });

  it('shows everyone in the ring and sector that was recorded', () => {
    fc.assert(
      fc.property(anyCircle, (circle) => expect(strays(circle, layOut(circle))).toEqual([])),
      { numRuns: 60 },
    );
  });

  it('looks the same whatever order its people come in', () => {
    fc.assert(
      fc.property(anyCircle, (circle) => {
        const turned = { ...circle, members: [...circle.members].reverse() };
        expect(layOut(turned).places).toEqual(layOut(circle).places);
      }),
      { numRuns: 30 },
    );
  });
});
