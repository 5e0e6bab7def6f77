import type { PersonId } from '@kring/care-network';
import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';

/** Shows who is chosen: an outline, their ties in front, the others back. */
export function useSelection(core: Core | null, chosen: readonly PersonId[]): void {
  useEffect(() => {
    if (!core || (chosen.length === 0 && core.elements('.chosen').empty())) return;
    core.batch(() => {
      core.elements().removeClass('chosen near apart');
      const people = core.nodes().filter((node) => chosen.some((person) => person === node.id()));
      if (people.empty()) return;
      people.addClass('chosen');
      const ties = people.connectedEdges();
      ties.addClass('near');
      core.edges().not(ties).addClass('apart');
    });
  });
}

/** A tap on a person opens or picks them; a tap beside everyone lets go. */
export function useTaps(core: Core | null, onPerson: (person: PersonId) => void, onNobody: () => void): void {
  useEffect(() => {
    if (!core) return;
    const tapped = ({ target }: EventObject): void => {
      if (target === core) onNobody();
      else if (target.isNode() && !target.hasClass('client')) onPerson(target.id() as PersonId);
    };
    core.on('tap', tapped);
    return () => void core.off('tap', tapped);
  }, [core, onPerson, onNobody]);
}
