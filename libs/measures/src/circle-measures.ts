import { components, density, diversity, eiIndex, isolates } from './composition.js';
import type { Network } from './network.js';
import { constraint, effectiveSize, efficiency } from './structural-holes.js';

/** Measures of one circle. `null` is undefined for this circle, never nought. */
export interface CircleMeasures {
  /** People in the circle, the client not counted. */
  readonly size: number;
  /** Ties among them. */
  readonly ties: number;
  readonly density: number | null;
  readonly effectiveSize: number | null;
  readonly efficiency: number | null;
  readonly constraint: number | null;
  readonly eiIndex: number | null;
  readonly diversity: number | null;
  readonly isolates: number;
  readonly components: number;
}

/**
 * Measures a circle around its client, `ego` in the literature. Structural holes are seen from the client; the rest is
 * taken without the client, who is tied to everyone. `groupOf` gives a person's sector, `null` when not recorded.
 */
export function measureCircle(network: Network, ego: string, groupOf: (node: string) => string | null): CircleMeasures {
  const others = network.without(ego);
  return {
    size: others.nodes.length,
    ties: others.ties().length,
    density: density(others),
    effectiveSize: effectiveSize(network, ego),
    efficiency: efficiency(network, ego),
    constraint: constraint(network, ego),
    eiIndex: eiIndex(others, groupOf),
    diversity: diversity(others.nodes.map(groupOf)),
    isolates: isolates(others),
    components: components(others),
  };
}
