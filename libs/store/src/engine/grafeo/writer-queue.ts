/** Lets one piece of work run at a time, in the order of asking; the failure of one does not touch the next. */
export class WriterQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when everything asked so far has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
