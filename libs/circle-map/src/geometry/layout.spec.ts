import { rings, sectors, type PersonId, type TieId } from '@kring/care-network';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleCircle } from '../../dev/sample-circles.js';
import { ringNames } from '../../dev/sample-words.js';
import type { CircleView, MemberView } from '../circle-view.js';
import { cellAt } from './bands.js';
import { boxAt, overlapOf, type Box } from './boxes.js';
import { footprintOf, type Canvas } from './density.js';
import { namesThatFit } from './fitting-names.js';
import { boxBeside, type NameSide } from './name-sides.js';
import { widthOf } from './labels.js';
import { dropAt, pointOfHand, type Drop } from './hand-place.js';
import { layoutCircle, type CircleLayout } from './layout.js';
import { screenRadius } from './sizing.js';

const desk: Canvas = { width: 1180, height: 640, projector: false };
const small: Canvas = { width: 736, height: 490, projector: false };
const phone: Canvas = { width: 390, height: 560, projector: false };

const layOut = (circle: CircleView, canvas = desk): CircleLayout => layoutCircle({ circle, canvas, ringNames });

/** The circle after a hand put somebody somewhere. */
const dropped = (circle: CircleView, person: PersonId, drop: Drop): CircleView => ({
  ...circle,
  members: circle.members.map((member) => (member.personId === person ? { ...member, ...drop } : member)),
});

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
    const [{ personId }] = circle.members as [MemberView];
    const drop: Drop = { ring: 3, sector: 'community', handPlace: { depth: 0.5, angle: 0.55 } };
    const layout = layOut(dropped(circle, personId, drop));
    const kept = dropAt(layout.bands, layout.places.get(personId) ?? { x: 0, y: 0 });
    expect(kept.handPlace.depth).toBeCloseTo(0.5, 3);
    expect(kept.handPlace.angle).toBeCloseTo(0.55, 3);
  });
});

describe('the names of a crowd', () => {
  const boxOfName = (
    { places, labels, density }: CircleLayout,
    person: PersonId,
    side: NameSide,
  ): { readonly name: string; readonly box: Box } => {
    const [{ x, y }, label] = [places.get(person)!, labels.get(person)!];
    const size = { width: widthOf(label.name, density.namePx), height: density.namePx, offPx: 2 };
    return { name: label.name, box: boxBeside({ x, y }, side, density.discPx, size) };
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
      const edge = Math.max(layout.bands.edges[4] * layout.bands.stretch, canvas.width / 2);
      expect(boxes.filter(({ box }) => box.left < -edge || box.right > edge)).toEqual([]);
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

  it('in another ring stands there, and the others make room by a little, each in their own ring and sector', () => {
    const handPlace = { depth: 0.5, angle: 0.3 };
    for (const ring of rings) {
      const put = dropped(circle, moved.personId, { ring, sector: 'friends', handPlace });
      const after = layOut(put);
      const kept = dropAt(after.bands, after.places.get(moved.personId)!);
      expect([kept.ring, kept.sector]).toEqual([ring, 'friends']);
      expect(strays(put, after)).toEqual([]);
      const jumps = circle.members
        .filter(({ personId }) => personId !== moved.personId && before.places.has(personId))
        .map(({ personId }) => apart(before, after, personId))
        .toSorted((one, other) => one - other);
      expect(jumps[Math.floor(jumps.length / 2)]).toBeLessThan(20);
    }
  });

  it('on top of another stays, and the other makes room', () => {
    const other = circle.members.find(({ name }) => name.startsWith('Kees'))!;
    const drop = dropAt(before.bands, before.places.get(other.personId)!);
    const put = dropped(circle, moved.personId, drop);
    const after = layOut(put);
    const [now, wish] = [after.places.get(moved.personId)!, pointOfHand(after.bands, drop, drop.handPlace)];
    expect(Math.hypot(now.x - wish.x, now.y - wish.y)).toBeLessThan(12);
    expect(covered(put, after)).toEqual([]);
  });

  it('stands in the same place of the ring on every screen', () => {
    const drop: Drop = { ring: 4, sector: 'friends', handPlace: { depth: 0.4, angle: 0.25 } };
    const put = dropped(circle, moved.personId, drop);
    for (const canvas of [desk, small, { ...desk, projector: true }, { ...desk, width: 980, height: 720 }]) {
      const { bands, places } = layOut(put, canvas);
      const kept = dropAt(bands, places.get(moved.personId)!);
      expect([kept.ring, kept.sector]).toEqual([4, 'friends']);
      expect(Math.abs(kept.handPlace.angle - 0.25)).toBeLessThan(0.08);
    }
  });

  it('moves nobody else when there is room, whatever the others look like', () => {
    const lone = circle.members.find(({ name }) => name.startsWith('Dr. Smit'))!;
    const drop: Drop = { ring: 4, sector: 'professionals', handPlace: { depth: 0.5, angle: 0.1 } };
    const after = layOut(dropped(circle, lone.personId, drop));
    expect(after.bands).toEqual(before.bands);
    expect(apart(before, after, lone.personId)).toBeGreaterThan(40);
    for (const { personId } of circle.members.filter((each) => each !== lone && before.places.has(each.personId))) {
      expect(apart(before, after, personId)).toBeLessThan(0.01);
    }
  });
});

const apart = (one: CircleLayout, other: CircleLayout, person: PersonId): number => {
  const [a, b] = [one.places.get(person)!, other.places.get(person)!];
  return Math.hypot(a.x - b.x, a.y - b.y);
};

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

describe('any circle of up to 15 people with places by hand', () => {
  const part = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
  const anyHand = fc.option(fc.record({ depth: part, angle: part }), { freq: 3 });
  const anyCircle = fc
    .array(fc.tuple(anyPlace, anyHand), { maxLength: 15 })
    .map((people) => ({ circle: circleOf(people.map(([place]) => place)), hands: people.map(([, hand]) => hand) }))
    .map(({ circle, hands }) => ({
      ...circle,
      members: circle.members.map((member, index) => ({ ...member, handPlace: hands[index] ?? null })),
    }));
  const anyCanvas = fc.constantFrom(desk, small, phone, { ...desk, projector: true });

  it('has no words or discs over each other, and everyone in their own ring and sector', () => {
    fc.assert(
      fc.property(anyCircle, anyCanvas, (circle, canvas) => {
        const layout = layOut(circle, canvas);
        expect(covered(circle, layout)).toEqual([]);
        expect(strays(circle, layout)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('has the rings and the words that it has without them', () => {
    fc.assert(
      fc.property(anyCircle, anyCanvas, (circle, canvas) => {
        const plain = { ...circle, members: circle.members.map((member) => ({ ...member, handPlace: null })) };
        const [one, other] = [layOut(circle, canvas), layOut(plain, canvas)];
        expect([one.bands, one.density]).toEqual([other.bands, other.density]);
      }),
      { numRuns: 40 },
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
