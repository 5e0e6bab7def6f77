import { rings, sectors, type Ring } from '@kring/care-network';
import type { Map4, Placed } from './placing.js';

const middle = { x: 315, y: 317 };
const stretch = 1.14;
const inner = 30;
const outermost = 262;
const leastBand = 28;

/** The fullest sector decides how much room a ring needs; whoever has no sector may stand in any. */
function fullest(people: readonly Placed[], ring: Ring): number {
  const here = people.filter((person) => person.ring === ring);
  const free = here.filter(({ sector }) => sector === null).length / sectors.length;
  return free + Math.max(...sectors.map((sector) => here.filter((person) => person.sector === sector).length));
}

/** Divides the page among the rings by the surface that each needs; none is narrower than its name. */
export function ringsFor(people: readonly Placed[]): Map4 {
  const needs = rings.map((ring) => fullest(people, ring) + 0.6);
  const total = needs.reduce((sum, need) => sum + need, 0);
  const spare = outermost - inner - leastBand * rings.length;
  const surface = (outermost - leastBand * rings.length) ** 2 - inner ** 2;
  let needed = 0;
  const outer = rings.map((_, index) => {
    needed += needs[index]!;
    const reached = Math.sqrt(inner ** 2 + (surface * needed) / total) - inner;
    return inner + leastBand * (index + 1) + Math.min(spare, reached);
  });
  return { middle, stretch, inner, outer: { 1: outer[0]!, 2: outer[1]!, 3: outer[2]!, 4: outer[3]! } };
}
