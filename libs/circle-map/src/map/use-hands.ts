import type { PersonId } from '@kring/care-network';
import { useCallback, useMemo, useState } from 'react';
import { memberOf, type CircleActions, type CircleView } from '../circle-view.js';
import type { Point } from '../geometry/bands.js';
import { dropAt, isSameHand, type Drop } from '../geometry/hand-place.js';
import type { CircleLayout } from '../geometry/layout.js';

type Drops = ReadonlyMap<PersonId, Drop>;

const none: Drops = new Map();

const hasCome = (circle: CircleView, person: PersonId, { ring, sector, handPlace }: Drop): boolean => {
  const member = memberOf(circle, person);
  return !member || (member.ring === ring && member.sector === sector && isSameHand(member.handPlace, handPlace));
};

const still = (circle: CircleView, drops: Drops): Drops => {
  const left = [...drops].filter(([person, drop]) => !hasCome(circle, person, drop));
  return left.length === drops.size ? drops : new Map(left);
};

/** Px at zoom 1 that a hand may tremble while it presses somebody: that is no move. */
const trembleSpanPx = 5;

const trembled = ({ places }: CircleLayout, person: PersonId, { x, y }: Point): boolean => {
  const stood = places.get(person);
  return stood !== undefined && Math.hypot(stood.x - x, stood.y - y) < trembleSpanPx;
};

export interface Hands {
  /** The circle with everybody where a hand let go of them, also before it is written down. */
  readonly shown: CircleView;
  /** How many times a hand let go of somebody so near that it was no move: they go back to their place. */
  readonly trembles: number;
  readonly put: (person: PersonId, point: Point, layout: CircleLayout) => void;
}

/** Reports where hands put people. Who was let go of stays there while the move waits for its turn to be written. */
export function useHands(circle: CircleView, onMove: CircleActions['move']): Hands {
  const [trembles, setTrembles] = useState(0);
  const [drops, setDrops] = useState<Drops>(none);
  const [seen, setSeen] = useState(circle);
  if (seen !== circle) {
    setSeen(circle);
    setDrops(still(circle, drops));
  }
  const shown = useMemo(() => {
    const waiting = still(circle, drops);
    if (waiting.size === 0) return circle;
    const members = circle.members.map((member) => ({ ...member, ...waiting.get(member.personId) }));
    return { ...circle, members };
  }, [circle, drops]);
  const put = useCallback(
    (person: PersonId, point: Point, layout: CircleLayout) => {
      const member = memberOf(circle, person);
      if (!member) return;
      if (trembled(layout, person, point)) {
        setTrembles((before) => before + 1);
        return;
      }
      const drop = dropAt(layout.bands, point);
      setDrops((before) => new Map(before).set(person, drop));
      onMove(member.tieId, drop.ring, drop.sector, drop.handPlace);
    },
    [circle, onMove],
  );
  return { shown, trembles, put };
}
