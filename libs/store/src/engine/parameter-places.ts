import type { Query } from './query.js';

/** Where a query stores a parameter: `rows[].name` is one property, `rows[]` in `SET p = row` a map of properties. */
export interface StoredParameters {
  readonly asProperty: ReadonlySet<string>;
  readonly asPropertyMap: ReadonlySet<string>;
  /** Null here would create a node on Grafeo each time, where Neo4j refuses. */
  readonly asMergeKey: ReadonlySet<string>;
}

const parameterOrVariable = String.raw`(\$?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)`;
const endOfExpression = String.raw`(?=\s*(?:[,})\]\n|]|$|[A-Z]))`;
const propertyMap = [
  new RegExp(String.raw`\bSET\s+\w+\s*\+?=\s*${parameterOrVariable}`, 'gi'),
  new RegExp(String.raw`,\s*\w+\s*\+?=\s*${parameterOrVariable}`, 'g'),
  new RegExp(String.raw`\(\s*\w*\s*(?::\w+)+\s+${parameterOrVariable}\s*\)`, 'g'),
];
const property = [
  new RegExp(String.raw`\w+\.\w+\s*=\s*${parameterOrVariable}${endOfExpression}`, 'g'),
  new RegExp(String.raw`[{,]\s*\w+\s*:\s*${parameterOrVariable}${endOfExpression}`, 'g'),
];
const mergePattern = /\bMERGE\b(.*?)(?=\b(?:ON|SET|RETURN|WITH|MATCH|MERGE|CREATE|UNWIND|FOREACH|CALL)\b|$)/gis;
const unwind = new RegExp(String.raw`\bUNWIND\s+${parameterOrVariable}\s+AS\s+(\w+)`, 'gi');
const cache = new WeakMap<object, StoredParameters>();

/**
 * Reads from the Cypher text which parameters end up as properties. Grafeo would store a map or a mixed list there
 * without a word, and Neo4j would refuse it later. Sees the plain forms (`SET p += $map`, `{name: row.name}`,
 * `UNWIND $rows AS row`), which are the forms that this project uses; what it overlooks Neo4j still refuses.
 */
export function storedParameters(query: Query<object>): StoredParameters {
  const known = cache.get(query);
  if (known) return known;
  const paths = pathsOfVariables(query.cypher);
  const found: StoredParameters = {
    asProperty: places(query.cypher, property, paths),
    asPropertyMap: places(query.cypher, propertyMap, paths),
    asMergeKey: places(mergePatterns(query.cypher), property, paths),
  };
  cache.set(query, found);
  return found;
}

function pathsOfVariables(cypher: string): Map<string, string> {
  const paths = new Map<string, string>();
  for (const [, list = '', variable = ''] of cypher.matchAll(unwind)) {
    const path = parameterPath(list, paths);
    if (path) paths.set(variable, `${path}[]`);
  }
  return paths;
}

function mergePatterns(cypher: string): string {
  return [...cypher.matchAll(mergePattern)].map(([, pattern = '']) => pattern).join('\n');
}

function places(cypher: string, patterns: readonly RegExp[], paths: Map<string, string>): Set<string> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    for (const [, expression = ''] of cypher.matchAll(pattern)) {
      const path = parameterPath(expression, paths);
      if (path) found.add(path);
    }
  }
  return found;
}

function parameterPath(expression: string, paths: Map<string, string>): string | null {
  const [head = '', ...keys] = expression.split('.');
  const start = head.startsWith('$') ? head.slice(1) : paths.get(head);
  return start ? [start, ...keys].join('.') : null;
}
