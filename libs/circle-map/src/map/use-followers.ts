import type { Core, EventObject } from 'cytoscape';
import { useEffect, type RefObject } from 'react';

/**
 * Keeps the drawn rings and the words in step with the canvas while it pans, zooms and moves people. Writes straight
 * to the elements: sixty renders a second are not for React.
 */
export function useFollowers(
  core: Core | null,
  bands: RefObject<SVGGElement | null>,
  people: RefObject<HTMLDivElement | null>,
): void {
  useEffect(() => {
    if (!core) return;
    const followView = (): void => {
      const { x, y } = core.pan();
      const zoom = core.zoom();
      bands.current?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
      people.current?.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${zoom})`);
    };
    const followPerson = ({ target }: EventObject): void => place(people.current, target.id(), target.position());
    followView();
    core.on('viewport', followView);
    core.on('position', 'node', followPerson);
    return () => {
      core.off('viewport', followView);
      core.off('position', 'node', followPerson);
    };
  }, [core, bands, people]);
  // Names that came or were drawn again since the last event take their place after every render.
  useEffect(() => {
    core?.nodes().forEach((node) => place(people.current, node.id(), node.position()));
  });
}

function place(
  layer: HTMLDivElement | null,
  person: string,
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const element = layer?.querySelector<HTMLElement>(`[data-person="${CSS.escape(person)}"]`);
  element?.style.setProperty('transform', `translate(${x}px, ${y}px)`);
}
