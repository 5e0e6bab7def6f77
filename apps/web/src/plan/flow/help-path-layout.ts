import type { HelpGroup } from '../helps/help-groups.js';
import type { FlowKind, FlowWords } from './flow-layout.js';
import { idsOf, type Help } from '../plan-shapes.js';

/** A place that hours come by on their way down, in pixels. */
export interface PathStop {
  readonly id: string;
  readonly kind: FlowKind;
  readonly name: string;
  readonly hours: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Hours from one stop to the next, as wide as they are many. */
export interface PathBand {
  readonly id: string;
  /** An SVG path, closed. */
  readonly outline: string;
}

export interface HelpPath {
  readonly stops: readonly PathStop[];
  readonly bands: readonly PathBand[];
  readonly height: number;
}

const stopHeight = 52;
const gap = 18;
/** How far the ends of a way that parts stand to the right of it. */
const indent = 44;
const bandLeft = 8;
const pixelsPerHour = 8;
const [leastBand, mostBand] = [6, 28];

interface Place {
  readonly key: string;
  readonly kind: FlowKind;
  readonly name: string;
}

function placesOf(help: Help, words: FlowWords): readonly Place[] {
  const { offerId, taskIds, needId } = idsOf(help);
  const places: Place[] = [{ key: offerId, kind: 'helper', name: help.offer?.person.name ?? words.unnamed }];
  for (const [level, { task, team }] of help.via.entries()) {
    const ofTeam = help.via.length > 1 ? (team?.name ?? null) : null;
    places.push({ key: `task ${taskIds[level] ?? ''}`, kind: 'task', name: task?.title ?? words.unnamed });
    places.push({ key: `freed ${level} ${team?.id ?? ''}`, kind: 'freed', name: words.freed(ofTeam) });
  }
  return [...places, { key: `need ${needId}`, kind: 'need', name: help.need?.title ?? words.unnamed }];
}

/** How many places all ways have in common from the start. */
function common(ways: readonly (readonly Place[])[]): number {
  const [first = [], ...others] = ways;
  const parting = first.findIndex(({ key }, at) => others.some((way) => way[at]?.key !== key));
  return parting === -1 ? first.length : parting;
}

const straight = (left: number, width: number, top: number, bottom: number): string =>
  `M${left},${top} H${left + width} V${bottom} H${left} Z`;

/** From a way down to the side of a stop at its right. */
function bend(left: number, width: number, top: number, { left: right, top: start, height }: PathStop): string {
  const middle = start + height / 2;
  const [upper, lower] = [middle - width / 2, middle + width / 2];
  return `M${left},${top} V${upper} Q${left},${lower} ${right},${lower} V${upper} Q${left + width},${upper} ${left + width},${Math.max(top, upper - width)} V${top} Z`;
}

/**
 * Lays out what one person does from top to bottom, for a screen too narrow for columns: the helper, what is taken over, whose time
 * comes free, and each need that gets some of it. Where the way parts, its ends stand to the right, one below the other.
 */
export function helpPathOf({ helps, hoursPerWeek }: HelpGroup, width: number, words: FlowWords): HelpPath {
  const ways = helps.map((help) => placesOf(help, words));
  const trunk = common(ways);
  const stops: PathStop[] = [];
  const bands: PathBand[] = [];
  const wide = (hours: number): number =>
    (hours / hoursPerWeek) * Math.min(mostBand, Math.max(leastBand, hoursPerWeek * pixelsPerHour));
  let top = 0;
  const add = (place: Place, hours: number, left: number, id: string): PathStop => {
    const { kind, name } = place;
    const stop = { id, kind, name, hours, left, top, width: width - left, height: stopHeight };
    stops.push(stop);
    top += stopHeight + gap;
    return stop;
  };
  const down = (hours: number, left: number, id: string): void => {
    bands.push({ id, outline: straight(left + bandLeft, wide(hours), top - gap, top) });
  };
  for (const [at, place] of (ways[0] ?? []).slice(0, trunk).entries()) {
    if (at > 0) down(hoursPerWeek, 0, `band ${at}`);
    add(place, hoursPerWeek, 0, place.key);
  }
  const parting = top - gap;
  let before = 0;
  const ends = helps.map((help, index) => {
    const parts = (ways[index] ?? []).slice(trunk);
    const places = parts.map((place, at) => {
      if (at > 0) down(help.hoursPerWeek, indent, `band ${index} ${at}`);
      return add(place, help.hoursPerWeek, indent, `${index} ${place.key}`);
    });
    return { hours: help.hoursPerWeek, first: places[0] };
  });
  // What bends off first lies at the right, so that no band crosses another.
  for (const [index, { hours, first }] of [...ends].reverse().entries()) {
    if (!first) continue;
    bands.push({ id: `to ${index}`, outline: bend(bandLeft + wide(before), wide(hours), parting, first) });
    before += hours;
  }
  return { stops, bands, height: Math.max(0, top - gap) };
}
