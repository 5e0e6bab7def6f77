import { isPlainMap } from './foreign-values.js';
import type { GraphParameters, GraphValue } from './graph-db.js';
import { storedParameters, type StoredParameters } from './parameter-places.js';
import type { Query } from './query.js';
import { ValueRefused } from './store-error.js';

const loneSurrogate = /\p{Surrogate}/u;

/**
 * Refuses what the engines would take differently or change silently: `undefined` and `NaN` (Grafeo stores null),
 * whole numbers beyond ±2^53, broken unicode, dates and other objects, maps or mixed lists where a property is stored,
 * and null in the key of a MERGE. Throws `ValueRefused` with the path, never the value.
 */
export function checkParameters(query: Query<object>, parameters: GraphParameters): void {
  const stored = storedParameters(query);
  for (const [name, value] of Object.entries(parameters)) checkValue({ query, stored }, value, name, name);
}

interface Context {
  readonly query: Query<object>;
  readonly stored: StoredParameters;
}

/** `path` names the element for the reader (`rows[3].name`), `place` the position in the query (`rows[].name`). */
function checkValue(context: Context, value: unknown, path: string, place: string): void {
  const problem = problemOf(context.stored, value, place);
  if (problem) throw new ValueRefused(context.query.name, `$${path}`, problem);
  if (Array.isArray(value)) {
    value.forEach((item, index) => checkValue(context, item, `${path}[${index}]`, `${place}[]`));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) checkValue(context, item, `${path}.${key}`, `${place}.${key}`);
  }
}

function problemOf(stored: StoredParameters, value: unknown, place: string): string | null {
  const problem = problemOfValue(value);
  if (problem) return problem;
  const graphValue = value as GraphValue;
  if (stored.asPropertyMap.has(place)) return isMap(graphValue) ? null : 'must be a map of properties';
  if (value === null && stored.asMergeKey.has(place)) return 'is null, and MERGE cannot find anything by that';
  const parent = place.slice(0, Math.max(place.lastIndexOf('.'), 0));
  if (stored.asProperty.has(place) || stored.asPropertyMap.has(parent)) return problemOfProperty(graphValue);
  return null;
}

/** What keeps a value from going into the store at all; null when nothing does. */
export function problemOfValue(value: unknown): string | null {
  switch (typeof value) {
    case 'boolean':
      return null;
    case 'string':
      return loneSurrogate.test(value) ? 'is not well-formed unicode' : null;
    case 'number':
      return problemOfNumber(value);
    case 'object':
      return value === null || Array.isArray(value) || isPlainMap(value) ? null : 'is not a plain map, list or scalar';
    default:
      return `is ${typeof value}`;
  }
}

function problemOfNumber(value: number): string | null {
  if (!Number.isFinite(value)) return 'is not a finite number';
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? 'is a whole number beyond 2^53' : null;
}

function isMap(value: GraphValue): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What keeps a sound value from being one property of a node or relationship; null when nothing does. */
export function problemOfProperty(value: GraphValue): string | null {
  if (isMap(value)) return 'is a map, and a property cannot be one';
  if (!Array.isArray(value)) return null;
  const kinds = new Set(value.map((item: GraphValue) => (item === null ? 'null' : typeof item)));
  if (kinds.has('null') || kinds.has('object'))
    return 'is a list with nulls, lists or maps, and a property cannot be one';
  return kinds.size > 1 ? 'is a list of several kinds, and a property cannot be one' : null;
}
