import type { GrafeoDB } from '@grafeo-db/js';
import { migrateStore } from '../../migrations/migrate.js';
import type { GraphDb, GraphTransaction, TextHit, TextIndexName } from '../graph-db.js';
import { NestedWrites } from '../nested-write.js';
import { retried } from '../retry.js';
import { StoreUnavailable } from '../store-error.js';
import { bestMatches, textQuery } from '../text-search.js';
import { grafeoError } from './grafeo-errors.js';
import type { CommitLog } from './commit-log.js';
import { changeGrafeoSchema } from './grafeo-schema.js';
import { GrafeoTransaction } from './grafeo-transaction.js';
import { WriterQueue } from './writer-queue.js';

/** The embedded engine: reads are snapshots, writes go one by one and are on the disk when they are acknowledged. */
export class GrafeoGraphDb implements GraphDb {
  readonly engine = 'grafeo';
  readonly #writers = new WriterQueue();
  readonly #nested = new NestedWrites();
  readonly #reads = new Set<Promise<unknown>>();
  #unusable: StoreUnavailable | null = null;
  #closing: Promise<void> | null = null;

  constructor(
    private readonly db: GrafeoDB,
    private readonly log: CommitLog,
  ) {}

  async read<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    this.#checkOpen();
    const reading = this.#inTransaction('read', work);
    this.#reads.add(reading);
    return reading.finally(() => this.#reads.delete(reading));
  }

  async write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    this.#checkOpen();
    return this.#nested.outermost(async () => {
      const result = await this.#writers.run(() => {
        if (this.#unusable) throw this.#unusable;
        return retried(() => this.#inTransaction('write', work));
      });
      await this.#makeDurable();
      return result;
    });
  }

  async migrate(): Promise<{ readonly applied: readonly string[] }> {
    this.#checkOpen();
    return migrateStore({
      read: (work) => this.read(work),
      write: (work) => this.write(work),
      changeSchema: async (change) => {
        await this.#writers.run(() => changeGrafeoSchema(this.db, change));
        await this.#makeDurable();
      },
    });
  }

  async textSearch(
    index: TextIndexName,
    text: string,
    limit: number,
    organisationId: string,
  ): Promise<readonly TextHit[]> {
    const rows = await this.read((tx) => tx.run(textQuery(index), { organisationId }));
    return bestMatches(text, rows, limit);
  }

  async ready(): Promise<boolean> {
    if (this.#closing || this.#unusable || this.db.checkpointStatus().stopped) return false;
    return this.db.executeCypher('RETURN 1 AS one').then(
      () => true,
      () => false,
    );
  }

  close(): Promise<void> {
    this.#closing ??= this.#closeOnce();
    return this.#closing;
  }

  async #closeOnce(): Promise<void> {
    await this.#writers.idle();
    await Promise.allSettled(this.#reads);
    this.db.close();
  }

  async #inTransaction<T>(mode: 'read' | 'write', work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    const native = this.db.beginTransaction();
    const tx = new GrafeoTransaction(native, mode);
    try {
      const result = await work(tx);
      await tx.settled();
      if (mode === 'write') commit(() => native.commit());
      return result;
    } finally {
      await tx.settled().catch(() => undefined);
      if (native.isActive) native.rollback();
    }
  }

  async #makeDurable(): Promise<void> {
    try {
      await this.log.sync();
    } catch (error) {
      this.#unusable ??= error instanceof StoreUnavailable ? error : new StoreUnavailable('The log failed');
      throw this.#unusable;
    }
  }

  #checkOpen(): void {
    if (this.#closing) throw new StoreUnavailable('The store is closed');
    if (this.#unusable) throw this.#unusable;
  }
}

function commit(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw grafeoError('commit', error);
  }
}
