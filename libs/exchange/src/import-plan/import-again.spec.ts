import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { after, empty, imported, wishes } from '../../test/after-import.js';
import { circles } from '../../test/circles.js';
import type { ExchangedCircle, ImportedPerson } from '../imported-circle.js';
import { circleOut } from '../write/circle-out.js';
import { changesAnything, planImport } from './plan-import.js';

/** Ties by who stands where among the people: ids differ from circle to circle. */
const tiesByPlace = ({ people, tiesAmong }: ExchangedCircle) => {
  const place = new Map(people.map(({ key }, index) => [key, index]));
  const ends = ({ from, to }: { from: string; to: string }) => [place.get(from) ?? 0, place.get(to) ?? 0] as const;
  return new Map(tiesAmong.map((tie) => [ends(tie).join(' '), tie.details]));
};

describe('whatever a file holds', () => {
  it('importing it again changes nothing', () => {
    fc.assert(
      fc.property(circles, (found) => {
        const file = imported(found);
        const first = planImport(empty, file, wishes);
        const withPhoto = new Set(first.photos.map(({ personId }) => personId));
        const second = planImport(after(empty, first), file, { ...wishes, withPhoto });
        expect(changesAnything(second)).toBe(false);
        expect(second.rows.every(({ state }) => state === 'alreadyThere' || state === 'refused')).toBe(true);
      }),
    );
  });

  it('what goes out of the circle is what came in', () => {
    fc.assert(
      fc.property(circles, (found) => {
        const first = planImport(empty, imported(found), { ...wishes, takeYes: true });
        const photos = new Map(first.photos.map(({ personId, photo }) => [personId, photo]));
        const out = circleOut(after(empty, first), photos);
        const bare = ({ key: _key, tieKey: _tieKey, ...rest }: ImportedPerson) => rest;
        expect(out.people.map(bare)).toEqual(found.people.map(bare));
        expect(tiesByPlace(out)).toEqual(tiesByPlace(found));
      }),
    );
  });
});
