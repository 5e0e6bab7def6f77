import type { Place } from '@kring/care-network';

const place = (name: string, latitude: number, longitude: number): Place => ({ name, latitude, longitude });

/** Districts of Amersfoort and villages around it, each at its middle: never nearer than a district. */
export const districts = {
  schothorst: place('Schothorst', 52.1775, 5.3975),
  liendert: place('Liendert', 52.1645, 5.4145),
  leusden: place('Leusden', 52.1325, 5.432),
  hoogland: place('Hoogland', 52.183, 5.374),
  centrum: place('Amersfoort Centrum', 52.156, 5.39),
  soesterkwartier: place('Soesterkwartier', 52.1595, 5.3675),
  kattenbroek: place('Kattenbroek', 52.191, 5.389),
  nieuwland: place('Nieuwland', 52.196, 5.3735),
  vathorst: place('Vathorst', 52.2015, 5.421),
  randenbroek: place('Randenbroek', 52.1445, 5.403),
  schuilenburg: place('Schuilenburg', 52.1475, 5.414),
  rustenburg: place('Rustenburg', 52.167, 5.407),
  bergkwartier: place('Bergkwartier', 52.148, 5.3765),
  hooglanderveen: place('Hooglanderveen', 52.188, 5.431),
} as const;

/** Where family and friends live who do not live around the corner. */
export const nearby: readonly Place[] = [
  place('Nijkerk', 52.22, 5.486),
  place('Soest', 52.174, 5.291),
  place('Baarn', 52.211, 5.288),
  place('Spakenburg', 52.252, 5.375),
  place('Barneveld', 52.14, 5.585),
  place('Hoevelaken', 52.174, 5.46),
  place('Woudenberg', 52.081, 5.416),
  place('Scherpenzeel', 52.079, 5.489),
  place('Achterveld', 52.137, 5.496),
  place('Stoutenburg', 52.151, 5.443),
  place('Maarn', 52.064, 5.371),
  place('Soesterberg', 52.119, 5.285),
];

export const farAway: readonly Place[] = [
  place('Utrecht', 52.091, 5.122),
  place('Apeldoorn', 52.211, 5.97),
  place('Ede', 52.04, 5.666),
  place('Almere', 52.37, 5.215),
  place('Zwolle', 52.516, 6.083),
  place('Groningen', 53.219, 6.567),
];

/** All districts, in the order in which teams are settled. */
export const settled: readonly Place[] = Object.values(districts);
