import type { PersonId } from '@kring/care-network';
import type { Core, EventObject } from 'cytoscape';
import { useEffect, type RefObject } from 'react';

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

/** Writes the name of who a hand points at, in a crowd where it is left out. */
export function usePointing(core: Core | null, people: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    if (!core) return undefined;
    const point =
      (isOver: boolean) =>
      ({ target }: EventObject): void => {
        const named = people.current?.querySelector(`[data-person="${CSS.escape(String(target.id()))}"]`);
        named?.classList.toggle('kc-pointed', isOver);
      };
    const [over, out] = [point(true), point(false)];
    core.on('mouseover', 'node', over);
    core.on('mouseout', 'node', out);
    return () => {
      core.off('mouseover', 'node', over);
      core.off('mouseout', 'node', out);
    };
  }, [core, people]);
}
