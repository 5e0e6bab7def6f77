import { parentPort } from 'node:worker_threads';
import { barriersOfTeams } from '@kring/matching';
import type { SumsAnswer, SumsQuestion } from './sums-thread.js';

const answer = (said: SumsAnswer): void => parentPort?.postMessage(said);

/** The name of an error says enough for the log; its message might hold a name. */
parentPort?.on('message', ({ number, situation, teamIds }: SumsQuestion) => {
  try {
    answer({ number, sums: barriersOfTeams(situation, teamIds) });
  } catch (error) {
    answer({ number, failed: error instanceof Error ? error.name : 'unknown' });
  }
});
