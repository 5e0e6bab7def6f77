import type { CalendarDay, ClientId, PersonId } from '@kring/care-network';
import { forgetPhoto } from '../circle/photo-repository.js';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { recordErasure } from './erasures.js';
import { agreedForNeed } from '../match/agreement/agreed-for-need.js';

/** Makes changes of these circles wait for each other. */
const lockCircles = query<{ id: ClientId }>(
  'forgetting.lock',
  'UNWIND $clientIds AS id MATCH (client:Client {id: id}) SET client.id = client.id RETURN client.id AS id',
);

/** Takes them out of one circle, or of all. */
const deleteTies = query<{ deleted: number }>(
  'forgetting.ties',
  `MATCH (person:Person {id: $personId})<-[:TO|FROM]-(tie:Tie)<-[:HAS_TIE]-(client:Client)
   WHERE $clientId IS NULL OR client.id = $clientId
   WITH DISTINCT tie
   DETACH DELETE tie
   RETURN count(*) AS deleted`,
);

/** Takes away every line that tells of them, in one circle or in all. The numbers of the other lines stay. */
const deleteLines = query<{ deleted: number }>(
  'forgetting.lines',
  `MATCH (person:Person {id: $personId})<-[:TELLS_OF|SEEN_FROM]-(change:CircleChange)<-[:HAS_CHANGE]-(client:Client)
   WHERE $clientId IS NULL OR client.id = $clientId
   WITH DISTINCT change
   DETACH DELETE change
   RETURN count(*) AS deleted`,
);

const theirMatches = `MATCH (person:Person {id: $personId})-[:MAKES]->(:Offer)<-[:PROPOSES]-(asked:\`Match\`)`;

/** Which needs are met by what they agreed to and did not end? */
const needsThatWait = query<{ id: string }>(
  'forgetting.needs',
  `${theirMatches}<-[:SEALS]-(agreement:Agreement)
   WHERE agreement.until IS NULL OR agreement.until >= $today
   MATCH (asked)-[:MEETS|FREES_FOR]->(need:Need {state: 'met'})
   RETURN DISTINCT need.id AS id`,
);

/** Takes back what never began. */
const dropAgreements = query<{ dropped: number }>(
  'forgetting.dropAgreements',
  `${theirMatches}<-[:SEALS]-(agreement:Agreement)
   WHERE agreement.from >= $today
   SET asked.state = 'withdrawn'
   DETACH DELETE agreement
   RETURN count(*) AS dropped`,
);

/** Ends what runs on the day before. */
const endAgreements = query<{ ended: number }>(
  'forgetting.endAgreements',
  `${theirMatches}<-[:SEALS]-(agreement:Agreement)
   WHERE agreement.until IS NULL OR agreement.until >= $today
   SET agreement.until = $yesterday, agreement.version = agreement.version + 1
   RETURN count(*) AS ended`,
);

/** Opens needs again that others do not meet. */
const reopenNeeds = query<{ id: string }>(
  'forgetting.reopenNeeds',
  `UNWIND $needIds AS needId
   MATCH (need:Need {id: needId, state: 'met'})
   OPTIONAL MATCH (need)<-[link:MEETS|FREES_FOR]-(accepted:\`Match\` {state: 'accepted'})<-[:SEALS]-(agreement:Agreement)
   WHERE agreement.until IS NULL OR agreement.until >= $today
   WITH need, coalesce(sum(${agreedForNeed}), 0) AS agreed
   WHERE need.hoursPerWeek > agreed
   SET need.state = 'open', need.version = need.version + 1
   RETURN need.id AS id`,
);

/** Takes the words out of what was asked of them, and back what they had not answered. That it was asked stays counted. */
const clearMatches = query<{ cleared: number }>(
  'forgetting.matches',
  `${theirMatches}
   REMOVE asked.message, asked.counterOffer
   SET asked.state = CASE WHEN asked.state = 'proposed' THEN 'withdrawn' ELSE asked.state END
   RETURN count(*) AS cleared`,
);

/** Takes away what they offered. */
const deleteOffers = query<{ deleted: number }>(
  'forgetting.offers',
  `MATCH (person:Person {id: $personId})-[:MAKES]->(offer:Offer)
   DETACH DELETE offer
   RETURN count(*) AS deleted`,
);

/** Takes away what they said about consent. */
const deleteConsents = query<{ deleted: number }>(
  'forgetting.consents',
  `MATCH (person:Person {id: $personId})-[:GAVE|DID_NOT_GIVE]->(consent:Consent)
   DETACH DELETE consent
   RETURN count(*) AS deleted`,
);

/** Takes away concerns that were lifted. */
const deleteConcerns = query<{ deleted: number }>(
  'forgetting.concerns',
  `MATCH (person:Person {id: $personId})<-[:CONCERNS]-(concern:SafeguardingConcern)
   DETACH DELETE concern
   RETURN count(*) AS deleted`,
);

/** Signs their accounts out. */
const deleteSessions = query<{ deleted: number }>(
  'forgetting.sessions',
  `MATCH (:Person {id: $personId})<-[:ACTS_FOR]-(:Account)<-[:OF]-(session:Session)
   DETACH DELETE session
   RETURN count(*) AS deleted`,
);

/** Forgets what their accounts sent. */
const deleteKeys = query<{ deleted: number }>(
  'forgetting.keys',
  `MATCH (:Person {id: $personId})<-[:ACTS_FOR]-(:Account)<-[:OF]-(sent:IdempotencyKey)
   DETACH DELETE sent
   RETURN count(*) AS deleted`,
);

/** Leaves of their accounts that there was one: who saw what stays counted, without a name. */
const emptyAccounts = query<{ emptied: number }>(
  'forgetting.accounts',
  `MATCH (:Person {id: $personId})<-[acts:ACTS_FOR]-(account:Account)
   SET account.name = ''
   REMOVE account.persona
   DELETE acts
   RETURN count(*) AS emptied`,
);

/** Takes away the person. */
const deletePerson = query<{ deleted: number }>(
  'forgetting.delete',
  `MATCH (person:Person {id: $personId})
   DETACH DELETE person
   RETURN count(*) AS deleted`,
);

/** Who are the clients of these circles? */
const clientsThemselves = query<{ clientId: ClientId; personId: PersonId }>(
  'forgetting.clients',
  `UNWIND $clientIds AS id
   MATCH (client:Client {id: id})-[:\`IS\`]->(self:Person)
   RETURN client.id AS clientId, self.id AS personId`,
);

/** The clients of these circles as people, wherever in the organisation. */
export const selvesOf = (
  tx: GraphTransaction,
  clientIds: readonly ClientId[],
): Promise<readonly { readonly clientId: ClientId; readonly personId: PersonId }[]> =>
  tx.run(clientsThemselves, { clientIds });

/** Takes the lock on circles for the rest of the transaction, in one order, so that two who do the same do not wait for each other. */
export async function holdCircles(tx: GraphTransaction, clientIds: readonly ClientId[]): Promise<void> {
  await tx.run(lockCircles, { clientIds: [...clientIds].toSorted() });
}

/** Takes a person out of one circle and out of its log. The person stays, with what they offer and said. */
export async function forgetInCircle(tx: GraphTransaction, clientId: ClientId, personId: PersonId): Promise<void> {
  await tx.run(deleteTies, { personId, clientId });
  await tx.run(deleteLines, { personId, clientId });
}

/**
 * Erases a person wherever they stand in the organisation: ties, the lines that tell of them, their photo, skills,
 * consents, offers and the words in what was asked of them; their accounts lose their name and cannot be used again (GDPR article 17).
 * What stays says nothing about anyone: how much was asked, agreed and looked at. Agreements that run end on the day
 * before, and needs that nobody else meets are open again. Hold their circles first. Concerns must have been lifted.
 */
export async function forgetPerson(
  tx: GraphTransaction,
  {
    personId,
    today,
    yesterday,
  }: { readonly personId: PersonId; readonly today: CalendarDay; readonly yesterday: CalendarDay },
): Promise<void> {
  const needs = await tx.run(needsThatWait, { personId, today });
  await tx.run(dropAgreements, { personId, today });
  await tx.run(endAgreements, { personId, today, yesterday });
  await tx.run(clearMatches, { personId });
  await tx.run(deleteOffers, { personId });
  if (needs.length > 0) await tx.run(reopenNeeds, { needIds: needs.map(({ id }) => id), today });
  await tx.run(deleteTies, { personId, clientId: null });
  await tx.run(deleteLines, { personId, clientId: null });
  await tx.run(deleteConsents, { personId });
  await forgetPhoto(tx, personId);
  await tx.run(deleteConcerns, { personId });
  await tx.run(deleteSessions, { personId });
  await tx.run(deleteKeys, { personId });
  await tx.run(emptyAccounts, { personId });
  await tx.run(deletePerson, { personId });
  await recordErasure(tx, personId, today);
}
