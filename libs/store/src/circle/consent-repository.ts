import type { Permit } from '@kring/access';
import type { ConsentId, ConsentPurpose, Instant, PersonId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { newId } from '../new-id.js';
import { inReach, scopeOf } from '../scope.js';

const personInReach = `MATCH (person:Person {id: $personId})<-[:KNOWS]-(organisation:Organisation)
   WHERE ${inReach.person}`;

/** Does this person in reach have a consent for a purpose that was not withdrawn? Holds them: of two at once, one waits. */
const standingConsents = query<{ standing: number }>(
  'consent.standing',
  `${personInReach}
   SET person.id = person.id
   WITH person
   RETURN COUNT { MATCH (person)-[:GAVE]->(consent:Consent {purpose: $purpose}) WHERE consent.withdrawnAt IS NULL }
     AS standing`,
);

/** Writes down a yes. */
const createConsent = query<{ id: string }>(
  'consent.create',
  `MATCH (person:Person {id: $personId})
   CREATE (person)-[:GAVE]->(consent:Consent {id: $id, purpose: $purpose, givenAt: $now})
   RETURN consent.id AS id`,
);

/** Writes down that a yes is taken back. The record stays, with its end. */
const endConsents = query<{ id: string }>(
  'consent.end',
  `${personInReach}
   MATCH (person)-[:GAVE]->(consent:Consent {purpose: $purpose})
   WHERE consent.withdrawnAt IS NULL
   SET consent.withdrawnAt = $now
   RETURN consent.id AS id`,
);

/** Writes down that a yes was never given: the record stays, and counts no more. */
const retract = query<{ id: string }>(
  'consent.retract',
  `${personInReach}
   MATCH (person)-[gave:GAVE]->(consent:Consent {id: $consentId})
   DELETE gave
   CREATE (person)-[:DID_NOT_GIVE]->(consent)
   SET consent.retractedAt = $now
   RETURN consent.id AS id`,
);

/** False when the person is out of reach. A yes that already stands is not written down twice. */
export async function recordConsent(
  tx: GraphTransaction,
  permit: Permit,
  { personId, purpose, now }: { readonly personId: PersonId; readonly purpose: ConsentPurpose; readonly now: Instant },
): Promise<boolean> {
  const [found] = await tx.run(standingConsents, { ...scopeOf(permit), personId, purpose });
  if (!found) return false;
  if (found.standing === 0) await tx.run(createConsent, { personId, purpose, now, id: newId() });
  return true;
}

/** False when the person is out of reach or no yes stands. */
export async function withdrawConsent(
  tx: GraphTransaction,
  permit: Permit,
  { personId, purpose, now }: { readonly personId: PersonId; readonly purpose: ConsentPurpose; readonly now: Instant },
): Promise<boolean> {
  return (await tx.run(endConsents, { ...scopeOf(permit), personId, purpose, now })).length > 0;
}

/**
 * For who takes back that they wrote down a yes. That is no withdrawal, which would say that the person changed their
 * mind: the record is kept apart as written down by mistake, and what was said before it holds again.
 */
export async function retractConsent(
  tx: GraphTransaction,
  permit: Permit,
  asked: { readonly personId: PersonId; readonly consentId: ConsentId; readonly now: Instant },
): Promise<void> {
  await tx.run(retract, { ...scopeOf(permit), ...asked });
}
