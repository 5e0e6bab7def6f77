import type { PersonId } from '@kring/care-network';
import { useCallback, useState } from 'react';
import { memberOf, type CircleActions, type CircleView } from '../circle-view.js';
import { cellAt, type Point } from '../geometry/bands.js';
import { preferenceAt, type CircleLayout } from '../geometry/layout.js';
import { keepHands, keptHands } from './kept-hands.js';
import type { Hands } from './use-layout.js';

/**
 * Remembers where hands put people, on this device too, and reports in which ring and sector that is. Who opens the circle
 * here again finds everybody where they were put.
 */
export function useHands(
  circle: CircleView,
  onMove: CircleActions['move'],
): { readonly hands: Hands; readonly put: (person: PersonId, point: Point, layout: CircleLayout) => void } {
  const { clientPersonId } = circle;
  const [hands, setHands] = useState<Hands>(() => ({ preferences: keptHands(clientPersonId), standing: null }));
  const put = useCallback(
    (person: PersonId, point: Point, layout: CircleLayout) => {
      const member = memberOf(circle, person);
      if (!member) return;
      setHands(({ preferences: before }) => {
        const preferences = new Map(before).set(person, preferenceAt(layout.bands, point));
        return { preferences, standing: layout };
      });
      const { ring, sector } = cellAt(layout.bands, point);
      if (ring !== member.ring || sector !== member.sector) onMove(member.tieId, ring, sector);
      keepHands(clientPersonId, person, preferenceAt(layout.bands, point));
    },
    [circle, onMove, clientPersonId],
  );
  return { hands, put };
}
