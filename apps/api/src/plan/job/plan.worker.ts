import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { PiecesHeard, type SituationPiece } from '../../threads/situation-pieces.js';
import { getReadyToProve } from './plan-options.js';
import type { PlanFound, SessionChange } from './plan-session.js';
import { PlanSessions, sizeOf } from './plan-sessions.js';
import { makePlanOf, openBarriers, openBarriersAgain, type PlanNews, type PlanTask } from './plan-work.js';

/** What a worker is asked. A change or undo is about a plan that it made, and has a number for the answer. */
export type WorkerRequest =
  | { readonly kind: 'plan'; readonly jobId: string; readonly task: PlanTask }
  | {
      readonly kind: 'change';
      readonly jobId: string;
      readonly request: number;
      readonly changes: readonly SessionChange[];
    }
  | { readonly kind: 'undo'; readonly jobId: string; readonly request: number }
  | { readonly kind: 'open' | 'stopOpening' | 'forget'; readonly jobId: string }
  | SituationPiece;

/** How a change came out; `null` when the plan is no longer ready for changes. */
export type WorkerAnswer = { readonly found: PlanFound; readonly steps: number } | null;

/** What comes back: news of a plan on the way, how it ended, and answers. */
export type WorkerNews =
  | PlanNews
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'answer'; readonly request: number; readonly answer: WorkerAnswer }
  | { readonly kind: 'opening again'; readonly jobId: string; readonly news: PlanNews }
  | { readonly kind: 'opened again'; readonly jobId: string; readonly isWhole: boolean };

/** Offers times work up to which a plan is made ready for changes before anybody asks: that takes no more than a moment. */
const mostToWarm = 100_000;

const pieces = new PiecesHeard();
const tell = (news: WorkerNews): void => parentPort?.postMessage(news);
const sessions = new PlanSessions(() => performance.now());
setInterval(() => sessions.sweep(), 60_000).unref();

async function plan(jobId: string, task: PlanTask): Promise<void> {
  await getReadyToProve();
  const made = makePlanOf(task, tell);
  sessions.keep(jobId, made.session, sizeOf(task.situation));
  await openBarriers(task, made, tell, () => setImmediate());
  tell({ kind: 'done' });
  if (sizeOf(task.situation) > mostToWarm) return;
  await setImmediate();
  made.session.warm();
}

function answer(jobId: string, changes: readonly SessionChange[] | null): WorkerAnswer {
  const session = sessions.find(jobId);
  const found = changes === null ? session?.undo() : session?.change(changes);
  return session && found ? { found, steps: session.steps } : null;
}

/** Plans of which the barriers are being worked out again, each with the run that counts. */
const opening = new Map<string, symbol>();

/** What opening each barrier would bring beside a plan as it stands. A plan that is no longer ready answers that it is not whole. */
async function openAgain(jobId: string): Promise<void> {
  const run = Symbol(jobId);
  opening.set(jobId, run);
  const session = sessions.find(jobId);
  const isWanted = (): boolean => opening.get(jobId) === run;
  const heard = (news: PlanNews): void => tell({ kind: 'opening again', jobId, news });
  const isWhole =
    session !== null &&
    (await openBarriersAgain(session, heard, { pause: () => setImmediate(), isWanted }).catch(() => false));
  if (!isWanted()) return;
  opening.delete(jobId);
  tell({ kind: 'opened again', jobId, isWhole });
}

/** The name of an error says enough for the log; its message might hold a name. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

parentPort?.on('message', (asked: WorkerRequest) => {
  switch (asked.kind) {
    case 'piece':
      pieces.hear(asked);
      return;
    case 'plan':
      plan(asked.jobId, { ...asked.task, situation: pieces.whole(asked.jobId, asked.task.situation) }).catch(
        (error: unknown) => tell({ kind: 'failed', reason: reasonOf(error) }),
      );
      return;
    case 'change':
    case 'undo':
      try {
        const changes = asked.kind === 'undo' ? null : asked.changes;
        tell({ kind: 'answer', request: asked.request, answer: answer(asked.jobId, changes) });
      } catch {
        sessions.forget(asked.jobId);
        tell({ kind: 'answer', request: asked.request, answer: null });
      }
      return;
    case 'open':
      void openAgain(asked.jobId);
      return;
    case 'stopOpening':
      opening.delete(asked.jobId);
      return;
    case 'forget':
      sessions.forget(asked.jobId);
      return;
  }
});
