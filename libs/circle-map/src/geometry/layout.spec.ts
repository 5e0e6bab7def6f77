import { rings, sectors, type PersonId, type TieId } from '@kring/care-network';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleCircle } from '../../dev/sample-circles.js';
import type { CircleView, MemberView } from '../circle-view.js';
import { cellAt } from './bands.js';
import { boxAt, overlapOf, type Box } from './boxes.js';
import { footprintOf, type Canvas } from './density.js';
import { namesThatFit, type NameSide } from './fitting-names.js';
import { widthOf } from './labels.js';
import { layoutCircle, preferenceAt, type CircleLayout, type Preferences } from './layout.js';
import { screenRadius } from './sizing.js';

const ringNames = { 1: 'heel dichtbij', 2: 'vriendschap', 3: 'samen iets doen', 4: 'betaald' };
const desk: Canvas = { width: 1180, height: 640, projector: false };
const small: Canvas = { width: 736, height: 490, projector: false };
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
    for (const canvas of [desk, small, phone, { ...desk, projector: true }]) {
      const layout = layOut(circle, canvas);
      expect(layout.bands.edges[4]).toBeLessThanOrEqual(screenRadius(canvas) * 1.07);
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
    const { ring, sector } = member as MemberView & { readonly ring: 3; readonly sector: 'community' };
    const put = { ring, sector, depth: 0.5, slant: 0.9 };
    const layout = layOut(circle, desk, new Map([[member.personId, put]]));
    const kept = preferenceAt(layout.bands, layout.places.get(member.personId) ?? { x: 0, y: 0 });
    expect(kept.depth).toBeCloseTo(put.depth);
    expect(kept.slant).toBeCloseTo(put.slant);
  });
});

describe('the names of a crowd', () => {
  const boxOfName = (
    { places, labels, density }: CircleLayout,
    person: PersonId,
    side: NameSide,
  ): { readonly name: string; readonly box: Box } => {
    const [{ x, y }, label] = [places.get(person)!, labels.get(person)!];
    const [half, width] = [density.discPx / 2, widthOf(label.name, density.namePx)];
    const middle = { left: x - width / 2, right: x + width / 2 };
    const beside = { top: y - density.namePx / 2, bottom: y + density.namePx / 2 };
    const boxes: Readonly<Record<NameSide, Box>> = {
      below: { ...middle, top: y + half, bottom: y + half + density.namePx },
      above: { ...middle, top: y - half - density.namePx, bottom: y - half },
      right: { ...beside, left: x + half, right: x + half + width },
      left: { ...beside, left: x - half - width, right: x - half },
    };
    return { name: label.name, box: boxes[side] };
  };

  it.each([
    [60, desk, 50],
    [60, { ...desk, width: 992, height: 574 }, 45],
    [300, desk, 30],
  ])(
    'of %i people lie over nobody else, and most of a map that is not too full are written',
    (count, canvas, least) => {
      const circle = sampleCircle(count);
      const layout = layOut(circle, canvas);
      const written = namesThatFit(circle, layout, [], 1);
      expect(layout.density.namePx).toBeGreaterThanOrEqual(11);
      expect(written.size).toBeGreaterThanOrEqual(least);
      const boxes = [...written].map(([person, side]) => boxOfName(layout, person, side));
      const over = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).filter((other) => overlapOf(one.box, other.box) !== null),
      );
      expect(over).toEqual([]);
      expect(namesThatFit(circle, layout, [], 2).size).toBeGreaterThanOrEqual(written.size);
    },
  );

  it('are at least 24 px in a room', () => {
    for (const count of [4, 15, 60]) {
      expect(layOut(sampleCircle(count), { ...desk, projector: true }).density.namePx).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('a person put down by hand', () => {
  const circle = sampleCircle(15);
  const before = layOut(circle);
  const moved = circle.members.find(({ name }) => name.startsWith('Gerrit'))!;

  it('stays there when nobody is in the way, and so does everybody else', () => {
    const { ring, sector } = { ring: 4, sector: 'friends' } as const;
    const put = { ring, sector, depth: 0.5, slant: 0.5 };
    const members = circle.members.map((each) => (each === moved ? { ...each, ring, sector } : each));
    const after = layoutCircle({
      circle: { ...circle, members },
      canvas: desk,
      ringNames,
      preferences: new Map([[moved.personId, put]]),
      standing: before,
    });
    const stood = preferenceAt(before.bands, after.places.get(moved.personId)!);
    expect(stood.slant).toBeCloseTo(put.slant, 1);
    expect(stood.ring).toBe(4);
    const jumps = circle.members
      .filter(({ personId }) => personId !== moved.personId && before.places.has(personId))
      .map(({ personId }) => {
        const [one, other] = [before.places.get(personId)!, after.places.get(personId)!];
        return Math.hypot(one.x - other.x, one.y - other.y);
      });
    expect(Math.max(...jumps)).toBeLessThan(1);
  });

  it('on top of another stays, and the other makes room', () => {
    const other = circle.members.find(({ name }) => name.startsWith('Kees'))!;
    const at = before.places.get(other.personId)!;
    const put = preferenceAt(before.bands, at);
    const members = circle.members.map((each) =>
      each === moved ? { ...each, ring: put.ring, sector: put.sector } : each,
    );
    const after = layoutCircle({
      circle: { ...circle, members },
      canvas: desk,
      ringNames,
      preferences: new Map([[moved.personId, put]]),
      standing: before,
    });
    const now = after.places.get(moved.personId)!;
    expect(Math.hypot(now.x - at.x, now.y - at.y)).toBeLessThan(12);
    expect(covered({ ...circle, members }, after)).toEqual([]);
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
