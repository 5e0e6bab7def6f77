import type { NetworkFile } from '@kring/exchange';

/** What programs call the group that someone belongs to. The first that a file has is taken. */
const usual = ['sector', 'group', 'groep', 'club', 'faction', 'category', 'categorie', 'community', 'modularity class'];

/** The attributes that people in the file have, with the name of the group among them. */
export interface Groups {
  /** `null` when the file has none that is usual. */
  readonly attribute: string | null;
  readonly of: (node: string) => string | null;
}

/** How people are called and drawn, which groups nobody. */
const technical = /^(id|label|name|naam|size|color|r|g|b|x|y|nodeid|layout_.*|networkcanvas.*)$/;

export const attributesIn = ({ nodes }: NetworkFile): readonly string[] =>
  [...new Set(nodes.flatMap(({ values }) => Object.keys(values)))].filter((name) => !technical.test(name)).toSorted();

/** Groups by an attribute of the file; `wanted` must be one of `attributesIn`. Someone without a value has no group. */
export function groupsOf(network: NetworkFile, wanted: string | undefined): Groups {
  const there = attributesIn(network);
  const attribute = wanted?.toLowerCase() ?? usual.find((name) => there.includes(name)) ?? null;
  const byNode = new Map(network.nodes.map(({ id, values }) => [id, attribute === null ? '' : values[attribute]]));
  return { attribute, of: (node) => byNode.get(node) || null };
}
