import { components, density, diversity, eiIndex, isolates } from './composition.js';
import type { Network } from './network.js';
import { constraint, effectiveSize, efficiency } from './structural-holes.js';

/** What is told of people and the ties among them. `null` is undefined here, never nought. */
export interface CompositionMeasures {
  /** People counted: without the client of a circle, and without the one around whom an ego network is seen. */
  readonly size: number;
  /** Ties among them. */
  readonly ties: number;
  readonly density: number | null;
  readonly eiIndex: number | null;
  readonly diversity: number | null;
  readonly isolates: number;
  readonly components: number;
}

/** What one person's place in a network gives. */
export interface StructuralMeasures {
  readonly effectiveSize: number | null;
  readonly efficiency: number | null;
  readonly constraint: number | null;
}

/** Measures of one circle. */
export interface CircleMeasures extends CompositionMeasures, StructuralMeasures {}

type GroupOf = (node: string) => string | null;

const composition = (network: Network, groupOf: GroupOf): CompositionMeasures => ({
  size: network.nodes.length,
  ties: network.ties().length,
  density: density(network),
  eiIndex: eiIndex(network, groupOf),
  diversity: diversity(network.nodes.map(groupOf)),
  isolates: isolates(network),
  components: components(network),
});

const structure = (network: Network, ego: string): StructuralMeasures => ({
  effectiveSize: effectiveSize(network, ego),
  efficiency: efficiency(network, ego),
  constraint: constraint(network, ego),
});

/** In the order in which they are shown. */
const inOrder = (
  { size, ties, density, eiIndex, diversity, isolates, components }: CompositionMeasures,
  { effectiveSize, efficiency, constraint }: StructuralMeasures,
): CircleMeasures => ({
  ...{ size, ties, density, effectiveSize, efficiency, constraint },
  ...{ eiIndex, diversity, isolates, components },
});

/**
 * Measures a circle around its client, `ego` in the literature. Structural holes are seen from the client; the rest is
 * taken without the client, who is tied to everyone. `groupOf` gives a person's sector, `null` when not recorded.
 */
export const measureCircle = (network: Network, ego: string, groupOf: GroupOf): CircleMeasures =>
  inOrder(composition(network.without(ego), groupOf), structure(network, ego));

/**
 * Measures the surroundings of one person in a larger network: whoever is tied to `ego` counts, the others do not, except
 * that constraint looks at where the neighbours' ties lead, as published (Burt 1992). Throws `RangeError` on an unknown ego.
 */
export const measureEgoNetwork = (network: Network, ego: string, groupOf: GroupOf): CircleMeasures =>
  inOrder(composition(network.among(network.neighbours(ego)), groupOf), structure(network, ego));

/** Measures a network that is nobody's in particular: everyone counts, and what is seen from one person is undefined. */
export const measureWholeNetwork = (network: Network, groupOf: GroupOf): CircleMeasures =>
  inOrder(composition(network, groupOf), { effectiveSize: null, efficiency: null, constraint: null });
