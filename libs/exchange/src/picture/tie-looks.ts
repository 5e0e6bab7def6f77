import { isFading, type CalendarDay } from '@kring/care-network';
import { noDetails, type ExchangedCircle, type TieDetails } from '../imported-circle.js';
import type { Placed } from './placing.js';
import type { TieLook } from './ties.js';

/** A tie of the picture, by the keys of who it joins; `from` is `null` for the client. */
export interface DrawnTie extends TieLook {
  readonly from: string | null;
  readonly to: string;
}

const lookOf = (details: TieDetails, today: CalendarDay): TieLook => ({
  quality: details.quality,
  contactFrequency: details.contactFrequency,
  isFading: isFading(details, today) === true,
});

/** Every tie that the picture shows: those of the client with everybody on the map, and those among them. */
export function tiesOnMap(
  { tiesAmong }: ExchangedCircle,
  people: readonly Placed[],
  today: CalendarDay,
): readonly DrawnTie[] {
  const placed = new Set(people.map(({ key }) => key));
  return [
    ...people.map((person) => ({ from: null, to: person.key, ...lookOf(person, today) })),
    ...tiesAmong
      .filter(({ from, to }) => placed.has(from) && placed.has(to))
      .map(({ from, to, details }) => ({ from, to, ...lookOf(details ?? noDetails, today) })),
  ];
}
