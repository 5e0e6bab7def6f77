import type { PersonId } from '@kring/care-network';
import type { Core, EventObject } from 'cytoscape';
import { useEffect, useState } from 'react';
import { cellAt, type Bands, type Cell, type Point } from '../geometry/bands.js';

const sameCell = (one: Cell | null, other: Cell | null): boolean =>
  one?.ring === other?.ring && one?.sector === other?.sector;

/**
 * Lets a person be taken to another ring or sector. Answers the ring and sector under the hand while it drags, `null`
 * otherwise. `onDrop` gets the place where the hand let go.
 */
export function useDragging(
  core: Core | null,
  bands: Bands,
  onDrop: (person: PersonId, point: Point) => void,
): Cell | null {
  const [over, setOver] = useState<Cell | null>(null);
  useEffect(() => {
    if (!core) return;
    const dragged = ({ target }: EventObject): void => {
      const cell = cellAt(bands, target.position());
      setOver((before) => (sameCell(before, cell) ? before : cell));
    };
    const dropped = ({ target }: EventObject): void => {
      setOver(null);
      const [person, point] = [target.id() as PersonId, { ...target.position() }];
      // Cytoscape still paints the person on its layer for dragging: a new look now would stay behind there.
      setTimeout(() => onDrop(person, point));
    };
    core.on('drag', 'node', dragged);
    core.on('dragfree', 'node', dropped);
    return () => {
      core.off('drag', 'node', dragged);
      core.off('dragfree', 'node', dropped);
    };
  }, [core, bands, onDrop]);
  return over;
}
