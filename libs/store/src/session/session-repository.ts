import type { AccountId, Instant } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';

/** Opens a session of an account. */
const openSession = query<{ id: string }>(
  'session.open',
  `MATCH (account:Account {id: $accountId})
   CREATE (session:Session {id: $id, tokenHash: $tokenHash, createdAt: $now, expiresAt: $expiresAt})
   CREATE (session)-[:OF]->(account)
   RETURN session.id AS id`,
);

/** Ends the session with this token. */
const closeSession = query<{ closed: number }>(
  'session.close',
  `MATCH (session:Session {tokenHash: $tokenHash})
   DETACH DELETE session
   RETURN count(*) AS closed`,
);

/** Clears away the sessions that have expired. */
const clearExpired = query<{ cleared: number }>(
  'session.clearExpired',
  `MATCH (session:Session)
   WHERE session.expiresAt <= $now
   DETACH DELETE session
   RETURN count(*) AS cleared`,
);

/** Somebody signs in: as whom, and until when at most. */
export interface NewSession {
  readonly accountId: AccountId;
  /** The hash of the token; the token itself is nowhere but in the cookie. */
  readonly tokenHash: string;
  readonly now: Instant;
  readonly expiresAt: Instant;
}

/** False when the account is not there. Clears away whatever sessions have expired. */
export async function addSession(tx: GraphTransaction, session: NewSession): Promise<boolean> {
  await tx.run(clearExpired, { now: session.now });
  const opened = await tx.run(openSession, { id: newId(), ...session });
  return opened.length === 1;
}

/** Signs out. A session that is not there any more is no error. */
export async function endSession(tx: GraphTransaction, tokenHash: string): Promise<void> {
  await tx.run(closeSession, { tokenHash });
}
