import type { Query } from './query.js';
import type { TextHit, TextIndexName } from './text-index.js';

export { query, registeredQueries, type Query } from './query.js';
export type { TextHit, TextIndexName } from './text-index.js';

/**
 * What goes in as a parameter and comes out in a row. Whole numbers are integers on both engines and must be safe
 * (±2^53); times are ISO strings in UTC. `undefined`, `NaN` and infinities are refused, as is a map where a property
 * would be stored: a property is a scalar or a list of scalars of one kind, without nulls.
 */
export type GraphValue =
  string | number | boolean | null | readonly GraphValue[] | { readonly [key: string]: GraphValue };

/**
 * What a query is sent with, by the name that it has behind `$` in the text. `checkParameters` says what is refused.
 */
export type GraphParameters = Readonly<Record<string, GraphValue>>;

/** All that is read and written in one go. */
export interface GraphTransaction {
  /**
   * Runs one query and gives all its rows. Queries of one transaction run one after the other, also when they are not
   * awaited in between. Throws `ValueRefused` for a bad parameter, `ConstraintViolated`, `QueryFailed`; after any of
   * these the transaction can only be rolled back, so let the error pass.
   */
  run<Row extends object>(query: Query<Row>, parameters?: GraphParameters): Promise<readonly Row[]>;
}

/** A graph database: one port, two engines. All errors are a `StoreError`, without personal data. */
export interface GraphDb {
  readonly engine: 'grafeo' | 'neo4j';
  /** Everything `work` reads on Grafeo is one snapshot; on Neo4j it is what was committed when each query ran. */
  read<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T>;
  /**
   * All or nothing: what `work` wrote is durable when this resolves, and gone when `work` throws.
   * `work` runs again after a transient conflict, so it must do nothing but use `tx`. Throws `StoreConflict` when
   * the conflict stays. A `write` inside another one's `work` throws: it would wait for itself.
   */
  write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T>;
  /** Brings constraints, indexes and data up to this version; names what was applied now. Safe to repeat. */
  migrate(): Promise<{ readonly applied: readonly string[] }>;
  /**
   * Nodes of one organisation whose text has a word starting with each word that was typed, whatever the case and the
   * accents; best first, at most `limit`. Sees committed data only. The text is no query language. The viewer's reach
   * is not in it: read the hits through a repository that knows the viewer.
   */
  textSearch(index: TextIndexName, text: string, limit: number, organisationId: string): Promise<readonly TextHit[]>;
  /** Whether a query can be answered now. Never throws. */
  ready(): Promise<boolean>;
  /** Waits for running work, then lets go of the folder or the connections. Later calls throw `StoreUnavailable`. */
  close(): Promise<void>;
}
