import type { Reach } from '@kring/access';
import type { GraphParameters } from './graph-db.js';
import type { Query } from './query.js';

const marked = /\/\*(none|own|team|organisation)\{\*\/[^]*?\/\*\}\1\*\//g;
const texts = new WeakMap<Query<object>, Map<Reach, string>>();

/**
 * Marks a part of a query that only a viewer with this reach needs, in comments that an engine does not see. The part
 * holds its own condition on `$viewer.reach`, so that the query means the same with and without the part.
 */
export const onlyFor = (reach: Reach, part: string): string => `/*${reach}{*/${part}/*}${reach}*/`;

/**
 * The text that the engine gets: without the parts for another reach than the viewer's, so that it need not plan what it
 * will not walk. A query without `$viewer` is sent as it stands.
 */
export function cypherFor(query: Query<object>, { viewer }: GraphParameters): string {
  const reach = reachIn(viewer);
  if (reach === null) return query.cypher;
  const known = texts.get(query) ?? new Map<Reach, string>();
  texts.set(query, known);
  const text = known.get(reach) ?? query.cypher.replace(marked, (part, name) => (name === reach ? part : ''));
  known.set(reach, text);
  return text;
}

function reachIn(viewer: unknown): Reach | null {
  if (typeof viewer !== 'object' || viewer === null || !('reach' in viewer)) return null;
  return viewer.reach as Reach;
}
