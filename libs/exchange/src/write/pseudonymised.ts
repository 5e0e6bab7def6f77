import type { ExchangedCircle, ImportedPerson, TieDetails } from '../imported-circle.js';

/** Words for what someone is that name nobody. Any other role may hold a name ("buurvrouw Ank"), so it is left out. */
const commonRoles = new Set(
  (
    'vader moeder ouder zoon dochter kind broer zus zuster partner man vrouw echtgenoot echtgenote opa oma kleinzoon ' +
    'kleindochter kleinkind oom tante neef nicht schoonzus zwager schoonvader schoonmoeder stiefvader stiefmoeder ' +
    'pleegvader pleegmoeder familie vriend vriendin kennis buur buurman buurvrouw buren collega vrijwilliger maatje ' +
    'mentor bewindvoerder curator begeleider persoonlijk begeleider huisarts arts verpleegkundige fysiotherapeut ' +
    'ergotherapeut logopedist psycholoog tandarts apotheker maatschappelijk werker docent trainer coach hond kat huisdier ' +
    'father mother parent son daughter child brother sister husband wife spouse grandfather grandmother uncle aunt ' +
    'cousin nephew niece friend neighbour neighbor acquaintance colleague volunteer doctor gp nurse teacher dog cat'
  ).split(' '),
);

const namesNobody = (role: string): boolean =>
  role
    .toLowerCase()
    .split(/[\s/,-]+/)
    .every((word) => commonRoles.has(word));

const bare = <Details extends TieDetails>(details: Details): Details => ({
  ...details,
  role: details.role !== null && namesNobody(details.role) ? details.role : null,
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
    ({ photo: _photo, symbol: _symbol, tieKey: _tieKey, ...person }): ImportedPerson => ({
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
