import type { GrafeoValue, QueryResult } from '@grafeo-db/js';
import { isPlainMap } from '../foreign-values.js';
import { inPieces } from '../in-pieces.js';
import { QueryFailed } from '../store-error.js';

/** The rows as both engines give them. Throws `QueryFailed` for a node, relationship, path, time or huge number. */
export async function grafeoRows<Row extends object>(query: string, result: QueryResult): Promise<readonly Row[]> {
  const rows = await inPieces<Readonly<Record<string, GrafeoValue>>, object>(
    result,
    (index) => result.get(index),
    (row) => {
      for (const [column, value] of Object.entries(row)) checkAnswer(query, column, value);
      return row;
    },
  );
  return rows as readonly Row[];
}

function checkAnswer(query: string, column: string, value: GrafeoValue): void {
  if (typeof value === 'bigint') throw new QueryFailed(query, `${column} is a whole number beyond 2^53`);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) checkAnswer(query, column, item);
    return;
  }
  if (!isPlainMap(value) || '_id' in value || '$decimal' in value) {
    throw new QueryFailed(query, `${column} holds a node, relationship or time: return a map or a text`);
  }
  for (const [key, item] of Object.entries(value)) checkAnswer(query, `${column}.${key}`, item);
}
