import type { QueryResult, Transaction } from '@grafeo-db/js';
import type { GraphParameters, GraphTransaction } from '../graph-db.js';
import { checkParameters } from '../parameter-check.js';
import type { Query } from '../query.js';
import { cypherFor } from '../reach-parts.js';
import { QueryFailed, StoreError } from '../store-error.js';
import { grafeoError } from './grafeo-errors.js';
import { grafeoRows } from './grafeo-rows.js';

/**
 * Runs queries one after the other and remembers the first failure: Grafeo itself would go on after a failed
 * statement and commit the rest, and would commit ahead of a query that nobody awaited.
 */
export class GrafeoTransaction implements GraphTransaction {
  #last: Promise<unknown> = Promise.resolve();
  #failure: StoreError | null = null;

  constructor(
    private readonly native: Transaction,
    private readonly mode: 'read' | 'write',
  ) {}

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
    if (this.#failure) throw this.#failure;
  }

  async #run<Row extends object>(query: Query<Row>, parameters: GraphParameters): Promise<readonly Row[]> {
    if (this.#failure) throw this.#failure;
    try {
      checkParameters(query, parameters);
      const result = await this.native.executeCypher(cypherFor(query, parameters), parameters);
      if (this.mode === 'read' && changesAnything(result)) throw new QueryFailed(query.name, 'it writes in a read');
      return await grafeoRows<Row>(query.name, result);
    } catch (error) {
      this.#failure = error instanceof StoreError ? error : grafeoError(query.name, error);
      throw this.#failure;
    }
  }
}

function changesAnything({ counters }: QueryResult): boolean {
  return Object.values(counters).some((count) => count > 0);
}
