import type { ManagedTransaction } from 'neo4j-driver';
import type { GraphParameters, GraphTransaction } from '../graph-db.js';
import { mappedInPieces } from '../in-pieces.js';
import { checkParameters } from '../parameter-check.js';
import type { Query } from '../query.js';
import { cypherFor } from '../reach-parts.js';
import { neo4jError } from './neo4j-errors.js';
import { fromNeo4j, toNeo4j } from './neo4j-values.js';

/** Runs queries one after the other and remembers the first failure in the driver's own terms, for it to retry on. */
export class Neo4jTransaction implements GraphTransaction {
  #last: Promise<unknown> = Promise.resolve();
  failure: { readonly query: string; readonly cause: unknown } | null = null;

  constructor(private readonly native: ManagedTransaction) {}

  run<Row extends object>(query: Query<Row>, parameters: GraphParameters = {}): Promise<readonly Row[]> {
    const answer = this.#last.then(() => this.#run(query, parameters));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Waits for every query; throws the first failure, also when the caller swallowed it. */
  async settled(): Promise<void> {
    let waited: unknown;
    do {
      waited = this.#last;
      await waited;
    } while (waited !== this.#last);
    if (this.failure) throw this.failure.cause;
  }

  async #run<Row extends object>(query: Query<Row>, parameters: GraphParameters): Promise<readonly Row[]> {
    if (this.failure) throw neo4jError(this.failure.query, this.failure.cause);
    try {
      checkParameters(query, parameters);
      const { records } = await this.native.run(cypherFor(query, parameters), toNeo4j(parameters));
      const rows: readonly object[] = await mappedInPieces(records, (record) =>
        fromNeo4jRecord(query.name, record.toObject()),
      );
      return rows as readonly Row[];
    } catch (cause) {
      this.failure = { query: query.name, cause };
      throw neo4jError(query.name, cause);
    }
  }
}

function fromNeo4jRecord(query: string, record: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(record).map(([column, value]) => [column, fromNeo4j(query, column, value)]));
}
