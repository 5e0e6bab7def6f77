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

/** Words of Cypher that Grafeo takes for themselves where a label or type stands; no expression starts with one. */
const keywordAsName =
  /([:|])(match|in|is|with|set|as|and|or|where|return|create|merge|delete|remove|unwind|when|then|else|distinct|union|optional|detach|xor)\b/gi;

const registry = new Map<string, Query<object>>();

/**
 * Names a Cypher text and enters it in the registry, so that the analyser and the portability tests see every query
 * there is. Call it at module level only, one constant per question. Labels and types that are words of Cypher
 * (`:Match`, `:IN`) are put in back quotes, which both engines understand. Throws when the name is taken.
 */
export function query<Row extends object>(name: string, cypher: string): Query<Row> {
  if (registry.has(name)) throw new Error(`There are two queries called "${name}": give one of them another name`);
  const named: Query<Row> = Object.freeze({ name, cypher: quoteNames(cypher.trim()) });
  registry.set(name, named);
  return named;
}

/** Every query of the modules imported so far, in order of name. */
export function registeredQueries(): readonly Query<object>[] {
  return [...registry.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export function quoteNames(cypher: string): string {
  return cypher.replace(keywordAsName, '$1`$2`');
}
