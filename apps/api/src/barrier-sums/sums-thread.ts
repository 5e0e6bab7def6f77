import type { TeamId } from '@kring/care-network';
import type { BarrierSum, Situation } from '@kring/matching';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { sendPieces, type SituationPiece } from '../threads/situation-pieces.js';

/** What goes to the thread, after the pieces of the situation. It holds more than a viewer may see and stays within the process. */
export interface SumsQuestion {
  readonly kind: 'question';
  readonly number: number;
  readonly situation: Situation;
  readonly teamIds: readonly TeamId[];
}

export type SumsAnswer =
  | { readonly number: number; readonly sums: readonly BarrierSum[] }
  | { readonly number: number; readonly failed: string };

interface Waiting {
  readonly resolve: (sums: readonly BarrierSum[]) => void;
  readonly reject: (error: Error) => void;
}

/** Beside the built code; tests run the sources themselves. */
const isBuilt = import.meta.url.endsWith('.js');
const file = fileURLToPath(new URL(`./barrier-sums.worker.${isBuilt ? 'js' : 'ts'}`, import.meta.url));
const execArgv = isBuilt
  ? []
  : ['--conditions=kring-source', '--import', new URL('../testing/run-source.mjs', import.meta.url).href];

/**
 * One thread that adds up what barriers hold back, question after question. It is started at the first and kept; when
 * it ends by itself, who waited hears so and the next question starts another.
 */
export class SumsThread {
  #worker: Worker | null = null;
  #asked = 0;
  readonly #waiting = new Map<number, Waiting>();

  ask(situation: Situation, teamIds: readonly TeamId[]): Promise<readonly BarrierSum[]> {
    const number = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      const worker = (this.#worker ??= this.#started());
      const post = (said: SumsQuestion | SituationPiece): void => worker.postMessage(said);
      sendPieces(post, `${number}`, situation)
        .then((rest) => post({ kind: 'question', number, situation: rest, teamIds }))
        .catch(reject);
    });
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#lose(worker, 'the server stops');
    await worker?.terminate();
  }

  #started(): Worker {
    const worker = new Worker(file, { execArgv });
    worker.unref();
    worker.on('message', (said: SumsAnswer) => this.#hear(said));
    worker.on('error', (error: unknown) => this.#lose(worker, error instanceof Error ? error.name : 'unknown'));
    worker.on('exit', () => this.#lose(worker, 'exit'));
    return worker;
  }

  #hear(said: SumsAnswer): void {
    const waiting = this.#waiting.get(said.number);
    this.#waiting.delete(said.number);
    if ('sums' in said) waiting?.resolve(said.sums);
    else waiting?.reject(new Error(`Barriers could not be added up: ${said.failed}`));
  }

  #lose(worker: Worker | null, reason: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of lost) reject(new Error(`Barriers could not be added up: ${reason}`));
  }
}
