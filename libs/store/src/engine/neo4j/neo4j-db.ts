import { Neo4jError, type BookmarkManager, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { migrateStore } from '../../migrations/migrate.js';
import type { GraphDb, GraphTransaction, TextHit, TextIndexName } from '../graph-db.js';
import { NestedWrites } from '../nested-write.js';
import { StoreUnavailable } from '../store-error.js';
import { neo4jError } from './neo4j-errors.js';
import { changeNeo4jSchema } from './neo4j-schema.js';
import { searchNeo4j } from './neo4j-text-search.js';
import { Neo4jTransaction } from './neo4j-transaction.js';

/** The engine of real organisations, one server or a cluster. Bookmarks let every read see the writes before it. */
export class Neo4jGraphDb implements GraphDb {
  readonly engine = 'neo4j';
  readonly #nested = new NestedWrites();
  #closing: Promise<void> | null = null;

  constructor(
    private readonly driver: Driver,
    private readonly database: string,
    private readonly bookmarks: BookmarkManager,
  ) {}

  read<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#inSession('READ', (session, attempt) => session.executeRead((native) => attempt(native, work)));
  }

  write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#nested.outermost(() =>
      this.#inSession('WRITE', (session, attempt) => session.executeWrite((native) => attempt(native, work))),
    );
  }

  migrate(): Promise<{ readonly applied: readonly string[] }> {
    return migrateStore({
      read: (work) => this.read(work),
      write: (work) => this.write(work),
      changeSchema: (change) => this.#inSession('WRITE', (session) => changeNeo4jSchema(session, change)),
    });
  }

  textSearch(index: TextIndexName, text: string, limit: number, organisationId: string): Promise<readonly TextHit[]> {
    return this.read((tx) => searchNeo4j(tx, { index, text, limit, organisationId }));
  }

  async ready(): Promise<boolean> {
    if (this.#closing) return false;
    return this.driver.verifyConnectivity({ database: this.database }).then(
      () => true,
      () => false,
    );
  }

  close(): Promise<void> {
    this.#closing ??= this.driver.close();
    return this.#closing;
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', use: (session: Session, attempt: Attempt) => Promise<T>): Promise<T> {
    if (this.#closing) throw new StoreUnavailable('The store is closed');
    const session = this.driver.session({
      database: this.database,
      defaultAccessMode: mode,
      bookmarkManager: this.bookmarks,
    });
    const attempts = new Neo4jAttempts();
    try {
      return await use(session, attempts.attempt);
    } catch (error) {
      throw attempts.explain(error);
    } finally {
      await session.close();
    }
  }
}

type Attempt = Neo4jAttempts['attempt'];

/** The driver decides on another attempt by its own errors, so these pass through it and become ours on the way out. */
class Neo4jAttempts {
  #last: Neo4jTransaction | null = null;

  readonly attempt = async <T>(native: ManagedTransaction, work: (tx: GraphTransaction) => Promise<T>): Promise<T> => {
    const tx = new Neo4jTransaction(native);
    this.#last = tx;
    try {
      const result = await work(tx);
      await tx.settled();
      return result;
    } catch (error) {
      throw tx.failure ? tx.failure.cause : error;
    }
  };

  explain(error: unknown): unknown {
    const failure = this.#last?.failure;
    if (failure && failure.cause === error) return neo4jError(failure.query, error);
    return error instanceof Neo4jError ? neo4jError('transaction', error) : error;
  }
}
