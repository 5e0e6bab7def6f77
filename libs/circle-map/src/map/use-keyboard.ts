import type { PersonId } from '@kring/care-network';
import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { isPlaced, memberOf, type CircleActions, type CircleView } from '../circle-view.js';
import type { CircleLayout } from '../geometry/layout.js';
import { inReadingOrder, nextCell, nextPerson, type Direction } from '../geometry/walk.js';
import { useWords } from '../use-words.js';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export interface MapKeyboard {
  /** The one person that Tab reaches. */
  readonly reachable: PersonId | null;
  readonly reach: (person: PersonId) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** What the last key did, to be read out. */
  readonly announcement: string;
}

const focusOn = (layer: HTMLElement, person: PersonId): void =>
  layer.querySelector<HTMLElement>(`[data-person="${CSS.escape(person)}"]`)?.focus({ preventScroll: true });

/** Arrows walk from person to person; with Shift or Alt they move the person to another ring or sector. */
export function useKeyboard(circle: CircleView, layout: CircleLayout, move: CircleActions['move']): MapKeyboard {
  const words = useWords();
  const [reached, setReached] = useState<PersonId | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const placed = useMemo(() => inReadingOrder(circle.members.filter(isPlaced)), [circle.members]);
  const reachable = placed.some(({ personId }) => personId === reached) ? reached : (placed[0]?.personId ?? null);

  const moveTo = useCallback(
    (person: PersonId, direction: Direction) => {
      const member = memberOf(circle, person);
      if (!member || !isPlaced(member) || !circle.viewerCanEdit) return;
      const cell = nextCell(member, direction);
      if (cell) move(member.tieId, cell.ring, cell.sector);
      const { name } = member;
      setAnnouncement(cell ? words.moved(name, cell.ring, cell.sector) : words.say('circle.noFurther', { name }));
    },
    [circle, move, words],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const direction = arrows[event.key];
    if (!direction || reachable === null) return;
    event.preventDefault();
    if (event.shiftKey || event.altKey) {
      moveTo(reachable, direction);
      return;
    }
    const next = nextPerson(layout.places, reachable, direction);
    if (next) focusOn(event.currentTarget, next);
  };
  return { reachable, reach: setReached, onKeyDown, announcement };
}
