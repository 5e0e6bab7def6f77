import neo4j from 'neo4j-driver';
import { isPlainMap } from '../foreign-values.js';
import type { GraphParameters, GraphValue } from '../graph-db.js';
import { QueryFailed } from '../store-error.js';

/** Whole numbers become Neo4j integers, except in a list with fractions: Neo4j stores lists of one kind only. */
export function toNeo4j(parameters: GraphParameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, parameter(value)]));
}

function parameter(value: GraphValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (isList(value)) return value.some(isFraction) ? value : value.map(parameter);
  return typeof value === 'object' && value !== null ? toNeo4j(value) : value;
}

function isList(value: GraphValue): value is readonly GraphValue[] {
  return Array.isArray(value);
}

function isFraction(value: GraphValue): boolean {
  return typeof value === 'number' && !Number.isInteger(value);
}

/** Throws `QueryFailed` for a node, relationship, path, time or huge number, as the other engine does. */
export function fromNeo4j(query: string, column: string, value: unknown): GraphValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') {
    return value;
  }
  if (typeof value === 'bigint') return safeNumber(query, column, value);
  if (Array.isArray(value)) return value.map((item) => fromNeo4j(query, column, item));
  if (typeof value !== 'object' || !isPlainMap(value)) {
    throw new QueryFailed(query, `${column} holds a node, relationship or time: return a map or a text`);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fromNeo4j(query, `${column}.${key}`, item)]),
  );
}

function safeNumber(query: string, column: string, value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new QueryFailed(query, `${column} is a whole number beyond 2^53`);
  return number;
}
