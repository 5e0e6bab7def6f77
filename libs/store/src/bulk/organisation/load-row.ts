import type { GraphParameters, GraphValue } from '../../engine/graph-db.js';

/** One node to load: its properties, the id among them, and the ids of the nodes that it hangs on. */
export type LoadRow = { readonly id: string; readonly properties: GraphParameters } & GraphParameters;

type Properties = Readonly<Record<string, GraphValue | undefined>>;

/** What is not recorded is absent in the graph, so it is no part of the row. */
const recorded = (properties: Properties): GraphParameters =>
  Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, GraphValue] => entry[1] !== null && entry[1] !== undefined,
    ),
  );

export const loadRow = (id: string, properties: Properties, parents: GraphParameters = {}): LoadRow => ({
  ...parents,
  id,
  properties: recorded({ id, ...properties }),
});

/** Two nodes that exist already. */
export const joinRow = (id: string, other: string): GraphParameters => ({ id, other });
