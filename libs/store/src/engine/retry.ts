import { setTimeout as wait } from 'node:timers/promises';
import { StoreConflict } from './store-error.js';

const attempts = 6;
const firstPauseMs = 5;

/**
 * Runs work again after a `StoreConflict`, up to six times in all, with pauses of 5, 10, 20, 40 and 80 ms. The last
 * conflict passes through, as does every other error at once.
 */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempt === attempts) throw error;
      await wait(firstPauseMs * 2 ** (attempt - 1));
    }
  }
}
