import type { PersonId } from '@kring/care-network';
import type { Core, EventObject, NodeSingular, Position } from 'cytoscape';
import { useEffect, useRef, type RefObject } from 'react';

/** Px around a disc in which a hand still means this person: their name hangs there too. */
const nearPx = 14;

const isPerson = (target: EventObject['target']): target is NodeSingular =>
  'isNode' in target && target.isNode() && !target.hasClass('client');

/** The nearest person under a point of the map, other than `from`; `null` when nobody stands there. */
function personAt(core: Core, { x, y }: Position, from: NodeSingular): NodeSingular | null {
  let best: { readonly node: NodeSingular; readonly away: number } | null = null;
  core
    .nodes()
    .not('.client')
    .not(from)
    .forEach((node) => {
      const at = node.position();
      const away = Math.hypot(at.x - x, at.y - y);
      if (away <= node.width() / 2 + nearPx && (!best || away < best.away)) best = { node, away };
    });
  return (best as { readonly node: NodeSingular } | null)?.node ?? null;
}

/**
 * Draws a line from one person to another while `onJoin` is given: it follows the hand, and lets go on the other. The map
 * stays where it is meanwhile. Letting go beside everyone draws nothing.
 */
export function useTieLine(
  core: Core | null,
  line: RefObject<SVGLineElement | null>,
  onJoin: ((one: PersonId, other: PersonId) => void) | null,
): void {
  const join = useRef(onJoin);
  useEffect(() => {
    join.current = onJoin;
  });
  const isOn = onJoin !== null;
  useEffect(() => {
    if (!core || !isOn) return undefined;
    let from: NodeSingular | null = null;
    let over: NodeSingular | null = null;
    const show = (to: Position | null): void => {
      const start = from?.position();
      line.current?.toggleAttribute('data-drawing', to !== null);
      if (!start || !to) return;
      const ends = { x1: start.x, y1: start.y, x2: to.x, y2: to.y };
      for (const [name, value] of Object.entries(ends)) line.current?.setAttribute(name, String(value));
    };
    const aim = (node: NodeSingular | null): void => {
      if (over === node) return;
      over?.removeClass('target');
      node?.addClass('target');
      over = node;
    };
    const began = ({ target }: EventObject): void => {
      if (!isPerson(target)) return;
      from = target;
      core.userPanningEnabled(false);
    };
    const drawn = ({ position }: EventObject): void => {
      if (!from) return;
      aim(personAt(core, position, from));
      show(over?.position() ?? position);
    };
    const ended = (): void => {
      const [one, other] = [from, over];
      show(null);
      aim(null);
      from = null;
      core.userPanningEnabled(true);
      if (one && other) join.current?.(one.id() as PersonId, other.id() as PersonId);
    };
    core.on('tapstart', began);
    core.on('tapdrag', drawn);
    core.on('tapend', ended);
    return () => {
      from = null;
      ended();
      core.off('tapstart', began);
      core.off('tapdrag', drawn);
      core.off('tapend', ended);
    };
  }, [core, line, isOn]);
}
