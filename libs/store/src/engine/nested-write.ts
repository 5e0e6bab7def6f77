import { AsyncLocalStorage } from 'node:async_hooks';

/** Notices a write that is asked for by the work of another, which would wait for itself for ever. */
export class NestedWrites {
  readonly #writing = new AsyncLocalStorage<{ active: boolean }>();

  /** Throws when it is called from work that another call on the same store has not finished. */
  async outermost<T>(work: () => Promise<T>): Promise<T> {
    if (this.#writing.getStore()?.active) {
      throw new Error('A write inside the work of another write waits for itself: pass its `tx` on instead');
    }
    const mine = { active: true };
    return this.#writing.run(mine, work).finally(() => (mine.active = false));
  }
}
