import type { PersonId } from '@kring/care-network';
import { useState } from 'react';

export interface TieDrawing {
  /** The first of two, once chosen. */
  readonly first: PersonId | null;
}

/** Saying who knows whom: pick one, pick the other, and again, until it is stopped. */
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
  return {
    drawing,
    pick,
    start: (first: PersonId | null = null) => setDrawing({ first }),
    stop: () => setDrawing(null),
  };
}
