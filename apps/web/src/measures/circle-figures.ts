import type { CircleView } from '@kring/circle-map';
import { bridges, measureCircle, multiplexity, Network, paidShare } from '@kring/measures';

/** In the order in which they stand on the screen: first what everybody understands. */
export const measureNames = [
  'size',
  'paidShare',
  'density',
  'isolates',
  'components',
  'bridges',
  'multiplexity',
  'diversity',
  'eiIndex',
  'effectiveSize',
  'constraint',
] as const;
export type MeasureName = (typeof measureNames)[number];

/** How a measure is read: a number of people or ties, a share from 0 to 1, or an index. */
export const readAs: Readonly<Record<MeasureName, 'count' | 'share' | 'index'>> = {
  size: 'count',
  paidShare: 'share',
  density: 'share',
  isolates: 'count',
  components: 'count',
  bridges: 'count',
  multiplexity: 'index',
  diversity: 'share',
  eiIndex: 'index',
  effectiveSize: 'index',
  constraint: 'index',
};

export interface CircleFigures {
  /** `null` is undefined here, never nought. */
  readonly values: Readonly<Record<MeasureName, number | null>>;
  /** Names of the two ends of each bridge. */
  readonly bridgeNames: readonly (readonly [string, string])[];
  /** How many of the circle do not count, because they have died. */
  readonly leftOut: number;
}

/** Measures of a circle as it stands. The dead keep their place on the map, but help nobody: they do not count. */
export function figuresOf(circle: CircleView): CircleFigures {
  const members = circle.members.filter(({ deceased }) => !deceased);
  const people = new Map(members.map((member) => [String(member.personId), member]));
  const ego = circle.clientPersonId;
  const ties = [
    ...members.map(({ personId }) => ({ from: ego, to: personId })),
    ...circle.tiesAmong.filter(({ from, to }) => people.has(from) && people.has(to)),
  ].map(({ from, to }) => ({ from, to }));
  const network = new Network([ego, ...people.keys()], ties);
  const measured = measureCircle(network, ego, (person) => people.get(person)?.sector ?? null);
  const found = bridges(network.without(ego));
  const nameOf = (person: string): string => people.get(person)?.name ?? '';
  const { size, density, isolates, components, diversity, eiIndex, effectiveSize, constraint } = measured;
  return {
    values: {
      ...{ size, density, isolates, components, diversity, eiIndex, effectiveSize, constraint },
      paidShare: paidShare(members),
      bridges: found.length,
      multiplexity: multiplexity(members),
    },
    bridgeNames: found.map(([one, other]) => [nameOf(one), nameOf(other)]),
    leftOut: circle.members.length - members.length,
  };
}
