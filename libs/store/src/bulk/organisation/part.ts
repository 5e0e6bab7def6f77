import type { GraphParameters, Query } from '../../engine/graph-db.js';
import { joinRow } from './load-row.js';

/** Rows of one kind, with the query that loads them. */
export interface Part {
  readonly query: Query<never>;
  readonly rows: readonly GraphParameters[];
}

export const part = (query: Query<never>, rows: readonly GraphParameters[]): Part => ({ query, rows });

/** Pairs of which the second is known; the others have nothing to be joined with. */
export const joins = (pairs: readonly (readonly [id: string, other: string | null])[]): readonly GraphParameters[] =>
  pairs.flatMap(([id, other]) => (other === null ? [] : [joinRow(id, other)]));
