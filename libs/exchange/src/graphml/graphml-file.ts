import { fileProblem, type FileProblem } from '../imported-circle.js';
import { parseXml } from '../xml/parse-xml.js';
import { childOf, childrenOf, withoutPrefix, type XmlElement } from '../xml/xml-element.js';

/*
 * GraphML (http://graphml.graphdrawing.org/specification.html), as far as networks of people need it: graphs with nodes
 * and edges, and values under declared keys. A node that holds a graph is a group: who is in it is read, the group is nobody.
 * Labels that yEd draws are read. Ports and hyperedges are not.
 */

/** Values by the name of their key, lower case. */
export type Values = Readonly<Record<string, string>>;

export interface GraphmlNode {
  readonly id: string;
  readonly values: Values;
  readonly line: number;
}

export interface GraphmlEdge {
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly values: Values;
  readonly line: number;
}

export interface GraphmlGraph {
  /** Attributes without their prefix: Network Canvas writes `nc:caseId`. */
  readonly attributes: Values;
  readonly values: Values;
  readonly nodes: readonly GraphmlNode[];
  readonly edges: readonly GraphmlEdge[];
  /** The lines of ties among more than two, which no network here has. */
  readonly hyperedges: readonly number[];
}

export type GraphmlReading =
  | { readonly ok: true; readonly graphs: readonly GraphmlGraph[] }
  | { readonly ok: false; readonly problem: FileProblem };

interface Key {
  readonly name: string;
  readonly of: string;
  readonly fallback: string | null;
  /** How yEd draws it, and no value. */
  readonly isDrawing: boolean;
}

type Keys = ReadonlyMap<string, Key>;

function keysOf(root: XmlElement): Keys {
  return new Map(
    childrenOf(root, 'key').map(({ attributes, ...element }) => [
      attributes['id'] ?? '',
      {
        name: (attributes['attr.name'] ?? attributes['id'] ?? '').toLowerCase(),
        of: attributes['for'] ?? 'all',
        isDrawing: attributes['yfiles.type'] !== undefined,
        fallback: childOf({ attributes, ...element }, 'default')?.text.trim() ?? null,
      },
    ]),
  );
}

function valuesOf(element: XmlElement, of: string, keys: Keys): Values {
  const fallbacks = [...keys.values()].flatMap((key) =>
    key.fallback !== null && (key.of === of || key.of === 'all') ? [[key.name, key.fallback] as const] : [],
  );
  const own = childrenOf(element, 'data').flatMap(({ attributes, text }) => {
    const id = attributes['key'] ?? '';
    const key = keys.get(id);
    return key?.isDrawing ? [] : [[key?.name ?? id.toLowerCase(), text.trim()] as const];
  });
  return Object.fromEntries([...fallbacks, ...own]);
}

/** What yEd draws on a node stands in elements of its own. */
function drawnLabel(element: XmlElement): string {
  if (element.name === 'NodeLabel') return element.text.trim();
  return element.children.map(drawnLabel).find((label) => label !== '') ?? '';
}

const isGroup = (node: XmlElement): boolean => childOf(node, 'graph') !== undefined;

/** Everything of one name in a graph and in the groups in it. */
const within = (graph: XmlElement, name: 'node' | 'edge' | 'hyperedge'): readonly XmlElement[] => [
  ...childrenOf(graph, name),
  ...childrenOf(graph, 'node').flatMap((node) => childrenOf(node, 'graph').flatMap((inner) => within(inner, name))),
];

/** Ties among people: what is drawn to a group is with none of them. */
function edgesIn(graph: XmlElement): readonly XmlElement[] {
  const groups = new Set(
    within(graph, 'node')
      .filter(isGroup)
      .map(({ attributes }) => attributes['id'] ?? ''),
  );
  const toGroup = ({ attributes }: XmlElement) =>
    groups.has(attributes['source'] ?? '') || groups.has(attributes['target'] ?? '');
  return within(graph, 'edge').filter((edge) => !toGroup(edge));
}

function nodeIn(node: XmlElement, keys: Keys): GraphmlNode {
  const values = valuesOf(node, 'node', keys);
  const label = childrenOf(node, 'data')
    .map(drawnLabel)
    .find((found) => found !== '');
  const isNamed = Boolean(values['label'] || values['name']);
  return {
    id: node.attributes['id'] ?? '',
    values: label === undefined || isNamed ? values : { ...values, label },
    line: node.line,
  };
}

function graphOf(graph: XmlElement, keys: Keys): GraphmlGraph {
  const directedByDefault = graph.attributes['edgedefault'] === 'directed';
  return {
    attributes: Object.fromEntries(
      Object.entries(graph.attributes).map(([name, value]) => [withoutPrefix(name), value]),
    ),
    values: valuesOf(graph, 'graph', keys),
    nodes: within(graph, 'node')
      .filter((node) => !isGroup(node))
      .map((node) => nodeIn(node, keys)),
    hyperedges: within(graph, 'hyperedge').map(({ line }) => line),
    edges: edgesIn(graph).map((edge) => ({
      source: edge.attributes['source'] ?? '',
      target: edge.attributes['target'] ?? '',
      directed: edge.attributes['directed'] === undefined ? directedByDefault : edge.attributes['directed'] === 'true',
      values: valuesOf(edge, 'edge', keys),
      line: edge.line,
    })),
  };
}

/** Reads the graphs in a GraphML file; at least one. */
export function readGraphmlFile(text: string): GraphmlReading {
  const xml = parseXml(text);
  if (!xml.ok) return xml;
  const graphs = childrenOf(xml.root, 'graph');
  if (xml.root.name !== 'graphml' || graphs.length === 0) return { ok: false, problem: fileProblem('NOT_GRAPHML') };
  const keys = keysOf(xml.root);
  return { ok: true, graphs: graphs.map((graph) => graphOf(graph, keys)) };
}
