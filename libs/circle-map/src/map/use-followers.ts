import type { Core, EventObject } from 'cytoscape';
import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the drawn rings and the words in step with the canvas while it pans, zooms and moves people. Writes straight
 * to the elements: sixty renders a second are not for React.
 */
export function useFollowers(
  core: Core | null,
  bands: RefObject<SVGGElement | null>,
  people: RefObject<HTMLDivElement | null>,
): void {
  const named = useRef<ReadonlyMap<string, HTMLElement>>(new Map());
  useEffect(() => {
    if (!core) return;
    const followView = (): void => {
      const { x, y } = core.pan();
      const zoom = core.zoom();
      bands.current?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
      people.current?.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${zoom})`);
    };
    const followPerson = ({ target }: EventObject): void => place(named.current.get(target.id()), target.position());
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
    const standing = people.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [];
    named.current = new Map([...standing].map((element) => [element.dataset['person'] ?? '', element]));
    core?.nodes().forEach((node) => place(named.current.get(node.id()), node.position()));
  });
}

function place(element: HTMLElement | undefined, { x, y }: { readonly x: number; readonly y: number }): void {
  element?.style.setProperty('transform', `translate(${x}px, ${y}px)`);
}
