import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PlanNews, PlanTask } from './plan-work.js';
import type { WorkerNews } from './plan.worker.js';

/** Two plans at once leave the other cores to those who ask something else. */
const mostAtOnce = 2;

/** Beside the built code; tests run the sources themselves. */
const isBuilt = import.meta.url.endsWith('.js');
const file = fileURLToPath(new URL(isBuilt ? './plan.worker.js' : './plan.worker.ts', import.meta.url));
const execArgv = isBuilt
  ? []
  : ['--conditions=kring-source', '--import', new URL('../testing/run-source.mjs', import.meta.url).href];

/** Who waits for a plan. */
export interface PlanListener {
  readonly started: () => void;
  readonly heard: (news: PlanNews) => void;
  /** `reason` is `null` when it went well. */
  readonly ended: (reason: string | null) => void;
}

interface Waiting {
  readonly task: PlanTask;
  readonly listener: PlanListener;
}

/**
 * Makes plans on threads of their own, so that a long one keeps nobody waiting. Two at once, the others in the order in
 * which they came. A worker that is done is kept for the next plan; cancelling ends it.
 */
@Injectable()
export class PlanWorkers implements OnModuleDestroy {
  readonly #queue: Waiting[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #ending = new Set<Promise<unknown>>();

  /** Starts a plan, or puts it in the queue. What is returned cancels it; after that the listener hears nothing more. */
  start(task: PlanTask, listener: PlanListener): () => void {
    const waiting: Waiting = { task, listener };
    this.#queue.push(waiting);
    this.#next();
    return () => this.#cancel(waiting);
  }

  async onModuleDestroy(): Promise<void> {
    this.#queue.length = 0;
    const workers = [...this.#idle.splice(0), ...this.#busy.keys()];
    this.#busy.clear();
    for (const worker of workers) this.#terminate(worker);
    await Promise.all(this.#ending);
  }

  #next(): void {
    if (this.#busy.size >= mostAtOnce) return;
    const waiting = this.#queue.shift();
    if (!waiting) return;
    const worker = this.#idle.pop() ?? this.#newWorker();
    this.#busy.set(worker, waiting);
    waiting.listener.started();
    worker.postMessage(waiting.task);
  }

  #newWorker(): Worker {
    const worker = new Worker(file, { execArgv });
    worker.unref();
    worker.on('message', (news: WorkerNews) => this.#hear(worker, news));
    worker.on('error', (error: unknown) => this.#lose(worker, error instanceof Error ? error.name : 'unknown'));
    worker.on('exit', () => this.#lose(worker, 'exit'));
    return worker;
  }

  #hear(worker: Worker, news: WorkerNews): void {
    const waiting = this.#busy.get(worker);
    if (!waiting) return;
    if (news.kind !== 'done' && news.kind !== 'failed') return waiting.listener.heard(news);
    this.#busy.delete(worker);
    this.#idle.push(worker);
    waiting.listener.ended(news.kind === 'done' ? null : news.reason);
    this.#next();
  }

  /** A worker that ended by itself takes its plan along. */
  #lose(worker: Worker, reason: string): void {
    const waiting = this.#busy.get(worker);
    this.#busy.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    waiting?.listener.ended(reason);
    this.#next();
  }

  #cancel(waiting: Waiting): void {
    const queued = this.#queue.indexOf(waiting);
    if (queued >= 0) this.#queue.splice(queued, 1);
    for (const [worker, at] of this.#busy) {
      if (at !== waiting) continue;
      this.#busy.delete(worker);
      this.#terminate(worker);
    }
    this.#next();
  }

  #terminate(worker: Worker): void {
    const ending = worker.terminate();
    this.#ending.add(ending);
    void ending.finally(() => this.#ending.delete(ending));
  }
}
