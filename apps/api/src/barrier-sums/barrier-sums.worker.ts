import { parentPort } from 'node:worker_threads';
import { barriersOfTeams } from '@kring/matching';
import { PiecesHeard, type SituationPiece } from '../threads/situation-pieces.js';
import type { SumsAnswer, SumsQuestion } from './sums-thread.js';

const pieces = new PiecesHeard();
const answer = (said: SumsAnswer): void => parentPort?.postMessage(said);

/** The name of an error says enough for the log; its message might hold a name. */
parentPort?.on('message', (said: SumsQuestion | SituationPiece) => {
  if (said.kind === 'piece') return pieces.hear(said);
  const { number, situation, teamIds } = said;
  try {
    answer({ number, sums: barriersOfTeams(pieces.whole(`${number}`, situation), teamIds) });
  } catch (error) {
    answer({ number, failed: error instanceof Error ? error.name : 'unknown' });
  }
});
