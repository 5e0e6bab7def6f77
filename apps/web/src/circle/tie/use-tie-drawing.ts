import type { PersonId } from '@kring/care-network';
import { useCallback, useEffect, useState } from 'react';

export interface TieDrawing {
  /** The first of two, once chosen. */
  readonly first: PersonId | null;
}

/** Saying who knows whom: draw a line or pick two, and again, until it is stopped by hand or with Escape. */
export function useTieDrawing(join: (one: PersonId, other: PersonId) => Promise<boolean>) {
  const [drawing, setDrawing] = useState<TieDrawing | null>(null);
  const pick = (person: PersonId): void => {
    const first = drawing?.first ?? null;
    if (first === null) setDrawing({ first: person });
    else if (first === person) setDrawing({ first: null });
    else {
      setDrawing({ first: null });
      void join(first, person);
    }
  };
  const stop = useCallback(() => setDrawing(null), []);
  const isOn = drawing !== null;
  useEffect(() => {
    if (!isOn) return undefined;
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) stop();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [isOn, stop]);
  const draw = useCallback(
    (one: PersonId, other: PersonId): void => {
      setDrawing({ first: null });
      void join(one, other);
    },
    [join],
  );
  return { drawing, pick, draw, start: (first: PersonId | null = null) => setDrawing({ first }), stop };
}
