/** `refused` will not be done however often it is tried; `failed` got no answer and may be tried again as it is. */
export type TaskOutcome = 'saved' | 'refused' | 'failed';

/** One save. It is run again as it is after `failed`, so it carries its own key. */
export type SaveTask = () => Promise<TaskOutcome>;

export interface QueueState {
  /** Saves not answered yet, the running one included. */
  readonly waiting: number;
  /** No answer came: the queue stands still, with nothing lost, until `retry`. */
  readonly isStuck: boolean;
}

/**
 * Saves one after the other in the order of the hand, while the hand goes on. A later answer about the same person so
 * comes after the earlier one, with the version that the earlier one left.
 */
export class SaveQueue {
  #tasks: readonly SaveTask[] = [];
  #isRunning = false;
  #state: QueueState = { waiting: 0, isStuck: false };
  readonly #listeners = new Set<() => void>();

  /** `onDone` is called each time when everything is answered. */
  constructor(private readonly onDone: () => void = () => undefined) {}

  get state(): QueueState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  add(task: SaveTask): void {
    this.#tasks = [...this.#tasks, task];
    this.#tell(this.#state.isStuck);
    if (!this.#state.isStuck) void this.#run();
  }

  retry(): void {
    this.#tell(false);
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let task = this.#tasks[0]; task !== undefined; task = this.#tasks[0]) {
      if ((await task()) === 'failed') {
        this.#isRunning = false;
        return this.#tell(true);
      }
      this.#tasks = this.#tasks.slice(1);
      this.#tell(false);
    }
    this.#isRunning = false;
    this.onDone();
  }

  #tell(isStuck: boolean): void {
    this.#state = { waiting: this.#tasks.length, isStuck };
    for (const listener of this.#listeners) listener();
  }
}
