import { fileProblem, type FileProblem } from '../imported-circle.js';
import { parseXml } from '../xml/parse-xml.js';
import { childOf, childrenOf, withoutPrefix, type XmlElement } from '../xml/xml-element.js';

/*
 * GraphML (http://graphml.graphdrawing.org/specification.html), as far as networks of people need it: graphs with nodes
 * and edges, and values under declared keys. Ports, hyperedges and graphs inside nodes are not read.
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
}

export type GraphmlReading =
  | { readonly ok: true; readonly graphs: readonly GraphmlGraph[] }
  | { readonly ok: false; readonly problem: FileProblem };

interface Key {
  readonly name: string;
  readonly of: string;
  readonly fallback: string | null;
}

type Keys = ReadonlyMap<string, Key>;

function keysOf(root: XmlElement): Keys {
  return new Map(
    childrenOf(root, 'key').map(({ attributes, ...element }) => [
      attributes['id'] ?? '',
      {
        name: (attributes['attr.name'] ?? attributes['id'] ?? '').toLowerCase(),
        of: attributes['for'] ?? 'all',
        fallback: childOf({ attributes, ...element }, 'default')?.text.trim() ?? null,
      },
    ]),
  );
}

function valuesOf(element: XmlElement, of: string, keys: Keys): Values {
  const fallbacks = [...keys.values()].flatMap((key) =>
    key.fallback !== null && (key.of === of || key.of === 'all') ? [[key.name, key.fallback] as const] : [],
  );
  const own = childrenOf(element, 'data').map(({ attributes, text }) => {
    const id = attributes['key'] ?? '';
    return [keys.get(id)?.name ?? id.toLowerCase(), text.trim()] as const;
  });
  return Object.fromEntries([...fallbacks, ...own]);
}

function graphOf(graph: XmlElement, keys: Keys): GraphmlGraph {
  const directedByDefault = graph.attributes['edgedefault'] === 'directed';
  return {
    attributes: Object.fromEntries(
      Object.entries(graph.attributes).map(([name, value]) => [withoutPrefix(name), value]),
    ),
    values: valuesOf(graph, 'graph', keys),
    nodes: childrenOf(graph, 'node').map((node) => ({
      id: node.attributes['id'] ?? '',
      values: valuesOf(node, 'node', keys),
      line: node.line,
    })),
    edges: childrenOf(graph, 'edge').map((edge) => ({
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
