import { clientSetAsideDays, dayOf, daysAfter, type Instant } from '@kring/care-network';
import { eraseClient, findLongGone } from '../circle/client-set-aside.js';
import type { GraphTransaction } from '../engine/graph-db.js';
import { forgetPerson } from './forget-person.js';

const dayMs = 86_400_000;
const daysBefore = (now: Instant, days: number): Instant => new Date(Date.parse(now) - days * dayMs).toISOString();

/**
 * Erases circles that were taken back longer ago than `clientSetAsideDays`, with the client and with whoever came and
 * went in that circle only. Answers with how many circles that were.
 */
export async function dropOldClients(tx: GraphTransaction, now: Instant): Promise<number> {
  const gone = await findLongGone(tx, daysBefore(now, clientSetAsideDays));
  const days = { today: dayOf(now), yesterday: daysAfter(dayOf(now), -1) };
  for (const { clientId, selfId, otherIds } of gone) {
    await eraseClient(tx, clientId);
    for (const personId of [...otherIds, selfId]) await forgetPerson(tx, { personId, ...days });
  }
  return gone.length;
}
