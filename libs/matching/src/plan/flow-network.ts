import type { PlanNetwork } from './network.js';

/** What a flow has to know of a network; see `PlanNetwork`. Nodes may have other numbers, in the same ranges. */
export type FlowNetwork = Pick<
  PlanNetwork,
  'offers' | 'needs' | 'tasks' | 'pools' | 'nodes' | 'arcs' | 'hours' | 'first' | 'head' | 'score' | 'poolOrder'
>;
