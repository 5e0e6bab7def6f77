import type { ExchangedCircle, ImportedPerson, TieDetails } from '../imported-circle.js';
import { isCommonRole } from '../roster/common-roles.js';

const bare = <Details extends TieDetails>(details: Details): Details => ({
  ...details,
  role: details.role !== null && isCommonRole(details.role) ? details.role : null,
  lastContactOn: null,
});

/**
 * The circle without what tells who people are: codes for names, and neither notes, places, days nor years. The codes
 * follow the order of the ids, not of the names, so they are the same each time and give nothing away. Someone who knows
 * the circle well may still recognise people by their place in it.
 */
export function pseudonymised(circle: ExchangedCircle): ExchangedCircle {
  const keys = circle.people.map(({ key }) => key).toSorted();
  const codes = new Map(keys.map((key, index) => [key, `P${index + 1}`]));
  const code = (key: string): string => codes.get(key)!;
  const people = circle.people.map(
    ({ photo: _photo, hasPhoto: _hasPhoto, symbol: _symbol, tieKey: _tieKey, ...person }): ImportedPerson => ({
      ...bare(person),
      key: code(person.key),
      name: code(person.key),
      birthYear: null,
      note: null,
      home: null,
      certificateUntil: null,
      consents: [],
    }),
  );
  return {
    clientName: 'C',
    people: people.toSorted((one, other) => Number(one.name.slice(1)) - Number(other.name.slice(1))),
    tiesAmong: circle.tiesAmong.map(({ from, to, details }) => ({
      from: code(from),
      to: code(to),
      ...(details ? { details: bare(details) } : {}),
    })),
  };
}
