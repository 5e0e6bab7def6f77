import type { PersonId } from '@kring/care-network';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { isPlaced, memberOf, type CircleActions, type CircleView } from '../circle-view.js';
import type { Point } from '../geometry/bands.js';
import { nudged } from '../geometry/nudge.js';
import type { CircleLayout } from '../geometry/layout.js';
import { inReadingOrder, nextCell, nextPerson, nextTied, type Direction } from '../geometry/walk.js';
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

/** Along the ties of one person, and back. */
const pages: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

/** Whose ties are walked, and how far that walk came. */
interface Tour {
  readonly home: PersonId;
  readonly at: PersonId;
}

/**
 * Arrows walk round a ring and from ring to ring, Page Down and Page Up along the ties of a person; with Shift or Alt,
 * arrows move the person to another ring or sector, with both a little within them. What leads nowhere says so.
 */
export function useKeyboard(
  circle: CircleView,
  layout: CircleLayout,
  move: CircleActions['move'],
  put: (person: PersonId, point: Point) => void,
): MapKeyboard {
  const words = useWords();
  const [reached, setReached] = useState<PersonId | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const tour = useRef<Tour | null>(null);
  const placed = useMemo(() => inReadingOrder(circle.members.filter(isPlaced)), [circle.members]);
  const reachable = placed.some(({ personId }) => personId === reached) ? reached : (placed[0]?.personId ?? null);
  const walk = { placed, places: layout.places, ties: circle.tiesAmong };
  const nameOf = (person: PersonId): string => memberOf(circle, person)?.name ?? '';

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

  const nudge = (person: PersonId, direction: Direction): void => {
    const member = memberOf(circle, person);
    if (!member || !isPlaced(member) || !circle.viewerCanEdit) return;
    const point = nudged(layout, member, direction);
    if (point) put(person, point);
    setAnnouncement(words.say(point ? 'circle.nudged' : 'circle.atEdge', { name: member.name }));
  };

  const nowhere = (from: PersonId, direction: Direction): string => {
    if (direction === 'up') return words.say('circle.walkNoNearer', { client: circle.clientName });
    if (direction === 'down') return words.say('circle.walkNoFurther', { client: circle.clientName });
    return words.say('circle.walkAlone', { name: nameOf(from) });
  };
  const walkTo = (layer: HTMLElement, from: PersonId, direction: Direction): void => {
    const next = nextPerson(walk, from, direction);
    setAnnouncement(next ? '' : nowhere(from, direction));
    if (next) focusOn(layer, next);
  };
  const walkTies = (layer: HTMLElement, from: PersonId, step: 1 | -1): void => {
    const home = tour.current?.at === from ? tour.current.home : from;
    const next = nextTied(walk, home, from, step);
    const names = { name: nameOf(home), other: next ? nameOf(next) : '' };
    tour.current = next && { home, at: next };
    if (!next) setAnnouncement(words.say('circle.walkKnowsNobody', names));
    else setAnnouncement(words.say(next === home ? 'circle.walkBack' : 'circle.walkTied', names));
    if (next) focusOn(layer, next);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const [direction, step] = [arrows[event.key], pages[event.key]];
    if ((!direction && !step) || reachable === null) return;
    event.preventDefault();
    if (step) walkTies(event.currentTarget, reachable, step);
    else if (direction && event.shiftKey && event.altKey) nudge(reachable, direction);
    else if (direction && (event.shiftKey || event.altKey)) moveTo(reachable, direction);
    else if (direction) walkTo(event.currentTarget, reachable, direction);
  };
  return { reachable, reach: setReached, onKeyDown, announcement };
}
