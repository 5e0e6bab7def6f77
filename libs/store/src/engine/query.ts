declare const rowShape: unique symbol;

/**
 * A named Cypher text. The name appears in errors and metrics; parameters never do.
 * `Row` is what one row of the answer looks like: the engine does not check it, the repository's tests do.
 */
export interface Query<Row extends object> {
  readonly name: string;
  readonly cypher: string;
  readonly [rowShape]?: Row;
}

const registry = new Map<string, Query<object>>();

/**
 * Names a Cypher text and enters it in the registry, so that the analyser and the portability tests see every query
 * there is. Call it at module level only, one constant per question. Throws when the name is taken.
 */
export function query<Row extends object>(name: string, cypher: string): Query<Row> {
  if (registry.has(name)) throw new Error(`There are two queries called "${name}": give one of them another name`);
  const named: Query<Row> = Object.freeze({ name, cypher: cypher.trim() });
  registry.set(name, named);
  return named;
}

/** Every query of the modules imported so far, in order of name. */
export function registeredQueries(): readonly Query<object>[] {
  return [...registry.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
