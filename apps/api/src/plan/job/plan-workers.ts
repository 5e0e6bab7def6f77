import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { SessionChange } from './plan-session.js';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { sendPieces } from '../../threads/situation-pieces.js';
import type { PlanNews, PlanTask } from './plan-work.js';
import type { WorkerAnswer, WorkerNews, WorkerRequest } from './plan.worker.js';

/** Two plans at once leave the other cores to those who ask something else. */
const mostAtOnce = 2;

/** Beside the built code; tests run the sources themselves. */
const isBuilt = import.meta.url.endsWith('.js');
const file = fileURLToPath(new URL(isBuilt ? './plan.worker.js' : './plan.worker.ts', import.meta.url));
const execArgv = isBuilt
  ? []
  : ['--conditions=kring-source', '--import', new URL('../../testing/run-source.mjs', import.meta.url).href];

/** Who waits for a plan. */
export interface PlanListener {
  readonly started: () => void;
  readonly heard: (news: PlanNews) => void;
  /** `reason` is `null` when it went well. */
  readonly ended: (reason: string | null) => void;
}

/** What is planned, read once there is a thread for it. `signal` says that nobody waits for it any more. */
export type LoadTask = (signal: AbortSignal) => Promise<PlanTask>;

interface Waiting {
  readonly jobId: string;
  readonly load: LoadTask;
  readonly listener: PlanListener;
  readonly ending: AbortController;
  /** Whether the thread has it, and works on nothing else until it is done. */
  isSent: boolean;
}

/** Who waits for what opening each barrier would bring beside a plan that was changed. */
export interface OpeningListener {
  readonly heard: (news: PlanNews) => void;
  /** Not whole: it was changed again meanwhile, or is no longer ready. */
  readonly ended: (isWhole: boolean) => void;
}

/** A thread with the plans that stay ready on it, and the answers that it owes. */
interface Thread {
  readonly worker: Worker;
  readonly jobIds: Set<string>;
  readonly owed: Map<number, (answer: WorkerAnswer) => void>;
  readonly opening: Map<string, OpeningListener>;
  busyWith: Waiting | null;
}

/**
 * Makes plans on threads of their own, so that a long one keeps nobody waiting. Two at once, the others in the order in
 * which they came. A thread that is done is kept, with its plans ready for changes; cancelling ends it with all of them.
 */
@Injectable()
export class PlanWorkers implements OnModuleDestroy {
  readonly #queue: Waiting[] = [];
  readonly #threads = new Set<Thread>();
  readonly #ending = new Set<Promise<unknown>>();
  #requests = 0;

  /** Starts a plan, or puts it in the queue. What is returned cancels it; after that the listener hears nothing more. */
  start(jobId: string, load: LoadTask, listener: PlanListener): () => void {
    const waiting: Waiting = { jobId, load, listener, ending: new AbortController(), isSent: false };
    this.#queue.push(waiting);
    this.#next();
    return () => this.#cancel(waiting);
  }

  /** Makes a change, or takes the last one back. `null` when the plan is no longer ready for changes. */
  change(jobId: string, changes: readonly SessionChange[] | 'undo'): Promise<WorkerAnswer> {
    const thread = this.#threadOf(jobId);
    if (!thread) return Promise.resolve(null);
    const request = ++this.#requests;
    const answered = new Promise<WorkerAnswer>((resolve) => thread.owed.set(request, resolve));
    send(thread, changes === 'undo' ? { kind: 'undo', jobId, request } : { kind: 'change', jobId, request, changes });
    return answered;
  }

  /** Works out anew what opening each barrier would bring. False when the plan is no longer ready for that. */
  openAgain(jobId: string, listener: OpeningListener): boolean {
    const thread = this.#threadOf(jobId);
    if (!thread) return false;
    this.stopOpening(jobId);
    thread.opening.set(jobId, listener);
    send(thread, { kind: 'open', jobId });
    return true;
  }

  /** What was found so far stands. */
  stopOpening(jobId: string): void {
    const thread = this.#threadOf(jobId);
    const listener = thread?.opening.get(jobId);
    if (!thread || !listener) return;
    thread.opening.delete(jobId);
    send(thread, { kind: 'stopOpening', jobId });
    listener.ended(false);
  }

  /** Ends the thread on which a change is being worked out, with all that is ready on it. */
  cancelChange(jobId: string): void {
    const thread = this.#threadOf(jobId);
    if (!thread || thread.owed.size === 0) return;
    thread.busyWith?.listener.ended('cancelled');
    this.#end(thread);
    this.#next();
  }

  /** A plan that nobody looks at any more need not stay ready. */
  forget(jobId: string): void {
    const thread = this.#threadOf(jobId);
    if (!thread) return;
    thread.jobIds.delete(jobId);
    send(thread, { kind: 'forget', jobId });
  }

  async onModuleDestroy(): Promise<void> {
    this.#queue.length = 0;
    for (const thread of this.#threads) {
      thread.busyWith?.ending.abort();
      this.#end(thread);
    }
    await Promise.all(this.#ending);
  }

  #threadOf(jobId: string): Thread | undefined {
    return [...this.#threads].find(({ jobIds }) => jobIds.has(jobId));
  }

  #next(): void {
    const idle = [...this.#threads].filter(({ busyWith }) => busyWith === null);
    if (this.#threads.size - idle.length >= mostAtOnce) return;
    const waiting = this.#queue.shift();
    if (!waiting) return;
    const fewest = idle.sort((one, other) => one.jobIds.size - other.jobIds.size)[0];
    const isFree = fewest && (fewest.jobIds.size === 0 || this.#threads.size >= mostAtOnce);
    const thread = isFree ? fewest : this.#newThread();
    thread.busyWith = waiting;
    thread.jobIds.add(waiting.jobId);
    waiting.listener.started();
    void this.#sendTask(thread, waiting);
  }

  /** Reads what is planned and sends it; a thread that ended meanwhile hears nothing more. */
  async #sendTask(thread: Thread, waiting: Waiting): Promise<void> {
    const { jobId, load, ending } = waiting;
    try {
      const task = await load(ending.signal);
      if (thread.busyWith !== waiting) return;
      waiting.isSent = true;
      const situation = await sendPieces((piece) => send(thread, piece), jobId, task.situation);
      send(thread, { kind: 'plan', jobId, task: { ...task, situation } });
    } catch (error) {
      if (thread.busyWith !== waiting) return;
      const reason = error instanceof Error ? error.name : 'unknown';
      if (waiting.isSent) return this.#lose(thread, reason);
      this.#takeBack(thread, waiting);
      waiting.listener.ended(reason);
      this.#next();
    }
  }

  /** Lets a thread go on with something else than what it was not sent yet. */
  #takeBack(thread: Thread, { jobId }: Waiting): void {
    thread.busyWith = null;
    thread.jobIds.delete(jobId);
  }

  #newThread(): Thread {
    const worker = new Worker(file, { execArgv });
    const thread: Thread = { worker, jobIds: new Set(), owed: new Map(), opening: new Map(), busyWith: null };
    this.#threads.add(thread);
    worker.unref();
    worker.on('message', (news: WorkerNews) => this.#hear(thread, news));
    worker.on('error', (error: unknown) => this.#lose(thread, error instanceof Error ? error.name : 'unknown'));
    worker.on('exit', () => this.#lose(thread, 'exit'));
    return thread;
  }

  #hear(thread: Thread, news: WorkerNews): void {
    if (news.kind === 'answer') {
      thread.owed.get(news.request)?.(news.answer);
      thread.owed.delete(news.request);
      return;
    }
    if (news.kind === 'opening again') return thread.opening.get(news.jobId)?.heard(news.news);
    if (news.kind === 'opened again') {
      const listener = thread.opening.get(news.jobId);
      thread.opening.delete(news.jobId);
      return listener?.ended(news.isWhole);
    }
    const waiting = thread.busyWith;
    if (!waiting) return;
    if (news.kind !== 'done' && news.kind !== 'failed') return waiting.listener.heard(news);
    thread.busyWith = null;
    waiting.listener.ended(news.kind === 'done' ? null : news.reason);
    this.#next();
  }

  /** A thread that ended by itself takes along the plan it was making. */
  #lose(thread: Thread, reason: string): void {
    if (!this.#threads.has(thread)) return;
    const waiting = thread.busyWith;
    this.#let(thread);
    waiting?.listener.ended(reason);
    this.#next();
  }

  #cancel(waiting: Waiting): void {
    const queued = this.#queue.indexOf(waiting);
    if (queued >= 0) this.#queue.splice(queued, 1);
    waiting.ending.abort();
    for (const thread of this.#threads) {
      if (thread.busyWith !== waiting) continue;
      if (waiting.isSent) this.#end(thread);
      else this.#takeBack(thread, waiting);
    }
    this.#next();
  }

  /** What a thread owes is answered with `null`, and what it was opening is not whole. */
  #let(thread: Thread): void {
    this.#threads.delete(thread);
    thread.busyWith = null;
    for (const answer of thread.owed.values()) answer(null);
    thread.owed.clear();
    for (const { ended } of thread.opening.values()) ended(false);
    thread.opening.clear();
  }

  #end(thread: Thread): void {
    this.#let(thread);
    const ending = thread.worker.terminate();
    this.#ending.add(ending);
    void ending.finally(() => this.#ending.delete(ending));
  }
}

const send = ({ worker }: Thread, request: WorkerRequest): void => worker.postMessage(request);
