import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { GraphDb } from '../src/engine/index.js';
import type { TestEngine, TestStore } from './engines.js';

/** What the tests of a block may do with their store. */
export type FreshStore = Pick<TestStore, 'db' | 'empty'>;

/**
 * A store for the tests of one block, started once, and before each test empty but for what `plant` puts into it. Call it
 * in the block; `db` is there as soon as the tests run.
 */
export function freshStore(
  start: TestEngine['start'],
  plant: (db: GraphDb) => Promise<unknown> = () => Promise.resolve(),
): FreshStore {
  let store: TestStore;
  beforeAll(async () => {
    store = await start();
  }, 600_000);
  beforeEach(async () => {
    await store.empty();
    await plant(store.db);
  });
  afterAll(() => store.dispose());
  return {
    get db() {
      return store.db;
    },
    empty: () => store.empty(),
  };
}
