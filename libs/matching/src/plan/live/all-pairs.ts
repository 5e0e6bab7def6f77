import type { PlanValues } from '../goals/plan-goals.js';
import { type ArcEnds, nodeKind } from './live-network.js';
import type { LiveState } from './live-state.js';
import { addHours, loadOf, noValues } from './live-values.js';
import { pairEnds, pairKey } from './pair-hours.js';

/** All pairs with hours now, those pinned included, in the order of the names. */
export function allPairs({ network, pins, names }: LiveState): (ArcEnds & { readonly hours: number })[] {
  const hoursOf = new Map<number, number>();
  const add = (key: number, hours: number) => hoursOf.set(key, (hoursOf.get(key) ?? 0) + hours);
  const { usedOut, head, hours } = network;
  for (const kind of [nodeKind.offer, nodeKind.pool])
    for (const tail of names.nodesOf(kind))
      for (let arc = usedOut.head[tail]!; arc >= 0; arc = usedOut.next[arc]!)
        add(pairKey({ tail, head: head[arc]! }), hours[arc]!);
  for (const ends of pins.ends()) add(pairKey(ends), pins.get(pairKey(ends)));
  return [...hoursOf]
    .map(([key, sum]) => ({ ...pairEnds(key), hours: sum }))
    .sort((a, b) => names.compare(a.tail, b.tail) || names.compare(a.head, b.head));
}

/** What the plan of now reaches in each goal, from all its hours. */
export function valuesOf(state: LiveState): PlanValues {
  const { network, names, before } = state;
  const values = noValues();
  for (const { tail, head, hours } of allPairs(state)) {
    const { points } = state.pairNow({ tail, head });
    addHours(values, network, head, { hours, points, same: before.get(pairKey({ tail, head })) }, 1);
  }
  for (const offer of names.nodesOf(nodeKind.offer)) values.load += loadOf(network.named[offer]!, state.sumAt(offer));
  return values;
}
