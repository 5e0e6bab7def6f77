import { useEffect, useRef, useState, type RefObject } from 'react';
import type { CircleActions, CircleView } from '../circle-view.js';
import { useWords } from '../use-words.js';

export interface FollowedMoves {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly move: CircleActions['move'];
  /** Who stands where now, to be read out. */
  readonly announcement: string;
}

/** A row that moves to another group takes the focus with it, and the move is read out. */
export function useFollowingFocus(circle: CircleView, move: CircleActions['move']): FollowedMoves {
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const follow = useRef<string | null>(null);
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => {
    if (follow.current === null) return;
    const element = container.current?.querySelector<HTMLElement>(`[data-follow="${CSS.escape(follow.current)}"]`);
    if (element && document.activeElement !== element) element.focus();
    follow.current = null;
  }, [circle]);

  const followed: CircleActions['move'] = (tie, ring, sector) => {
    const focused = document.activeElement;
    follow.current = focused instanceof HTMLElement ? (focused.dataset['follow'] ?? null) : null;
    const member = circle.members.find(({ tieId }) => tieId === tie);
    setAnnouncement(words.moved(member?.name ?? '', ring, sector));
    move(tie, ring, sector);
  };
  return { container, move: followed, announcement };
}
