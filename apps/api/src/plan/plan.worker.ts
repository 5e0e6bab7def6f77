import { parentPort } from 'node:worker_threads';
import { workOut, type PlanNews, type PlanTask } from './plan-work.js';

/** What comes back of one task: news on the way, and then how it ended. */
export type WorkerNews = PlanNews | { readonly kind: 'done' } | { readonly kind: 'failed'; readonly reason: string };

const tell = (news: WorkerNews): void => parentPort?.postMessage(news);

/** The name of an error says enough for the log; its message might hold a name. */
parentPort?.on('message', (task: PlanTask) => {
  try {
    workOut(task, tell);
    tell({ kind: 'done' });
  } catch (error) {
    tell({ kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' });
  }
});
