import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { fileProblem, refused, type FileReading } from '@kring/exchange';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ReadTask } from './read-task.js';

/** Two at once leave the other cores to those who ask something else. */
const mostAtOnce = 2;
const mostWaiting = 20;

interface Limits {
  readonly mostSeconds: number;
  readonly mostMegabytes: number;
}

/** A thousand people take a fraction of a second and little room; whatever takes this much was made to. */
const usual: Limits = { mostSeconds: 20, mostMegabytes: 384 };

/** Beside the built code; tests run the sources themselves. */
const isBuilt = import.meta.url.endsWith('.js');
const file = fileURLToPath(
  new URL(isBuilt ? './circle-reader.worker.js' : './circle-reader.worker.ts', import.meta.url),
);
const execArgv = isBuilt
  ? []
  : ['--conditions=kring-source', '--import', new URL('../testing/run-source.mjs', import.meta.url).href];

const busy = refused(fileProblem('BUSY'));

/** What a thread that ended without an answer says of the file: it asked for more room than any circle needs. */
const isOutOfRoom = (error: unknown): boolean =>
  (error as { readonly code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Reads files on threads of their own, each with a limit to its time and its memory, so that a hostile file keeps nobody
 * waiting and takes nothing along. A thread reads one file and is gone.
 */
@Injectable()
export class CircleReader implements OnModuleDestroy {
  readonly #running = new Set<Worker>();
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  async read(task: ReadTask, limits = usual): Promise<FileReading> {
    if (this.#busy >= mostAtOnce) {
      if (this.#waiting.length >= mostWaiting) return busy;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#busy += 1;
    try {
      return await this.#readOnThread(task, limits);
    } finally {
      this.#busy -= 1;
      this.#waiting.shift()?.();
    }
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.#running].map((worker) => worker.terminate()));
  }

  #readOnThread(task: ReadTask, { mostSeconds, mostMegabytes }: Limits): Promise<FileReading> {
    const tooSlow = refused(fileProblem('TOO_SLOW', undefined, { mostSeconds }));
    const worker = new Worker(file, {
      execArgv,
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    this.#running.add(worker);
    return new Promise<FileReading>((resolve, reject) => {
      const alarm = setTimeout(() => resolve(tooSlow), mostSeconds * 1000);
      worker.once('message', (reading: FileReading) => resolve(reading));
      worker.once('error', (error: unknown) => {
        if (isOutOfRoom(error)) resolve(refused(fileProblem('TOO_LARGE')));
        else reject(new Error('A file could not be read', { cause: (error as Error).name }));
      });
      worker.once('exit', () => {
        clearTimeout(alarm);
        this.#running.delete(worker);
        reject(new Error('A file was not read to its end'));
      });
    }).finally(() => worker.terminate());
  }
}
