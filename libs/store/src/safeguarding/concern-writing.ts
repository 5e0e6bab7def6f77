import type { Permit } from '@kring/access';
import type { ClientId, Instant, SafeguardingConcern, SafeguardingConcernId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { inReach, scopeOf, seenTie } from '../scope.js';
import { findConcerns } from './concern-reading.js';

/** Writes down a concern about someone in a circle of the team that cares for a client in reach. */
const record = query<{ id: SafeguardingConcernId }>(
  'concern.record',
  `MATCH (client:Client {id: $clientId})<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.staffTeam}
   MATCH (team)-[:CARES_FOR]->(:Client)-[:HAS_TIE]->(tie:Tie)-[:TO]->(person:Person {id: $personId})
   WHERE ${seenTie('tie')}
   MATCH (account:Account {id: $viewer.accountId})
   WITH DISTINCT team, client, person, account
   CREATE (team)-[:HOLDS]->(concern:SafeguardingConcern {id: $id, reason: $reason, reviewOn: $reviewOn,
     recordedAt: $now, version: 1})
   CREATE (concern)-[:CONCERNS]->(person)
   CREATE (concern)-[:BY]->(account)
   FOREACH (one IN CASE WHEN $everyone THEN [] ELSE [client] END | CREATE (concern)-[:PROTECTS]->(one))
   RETURN concern.id AS id`,
);

/** Holds a concern that a team in reach keeps, until the transaction ends. */
const hold = query<{ id: SafeguardingConcernId }>(
  'concern.hold',
  `MATCH (concern:SafeguardingConcern {id: $id})<-[:HOLDS]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.staffTeam}
   SET concern.version = concern.version
   RETURN concern.id AS id`,
);

/** Ends a concern. What was written stays. */
const lift = query<{ id: SafeguardingConcernId }>(
  'concern.lift',
  `MATCH (concern:SafeguardingConcern {id: $id})<-[:HOLDS]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.staffTeam} AND concern.liftedAt IS NULL
   MATCH (account:Account {id: $viewer.accountId})
   SET concern.liftedAt = $now, concern.liftReason = $why, concern.version = concern.version + 1
   CREATE (concern)-[:LIFTED_BY]->(account)
   RETURN concern.id AS id`,
);

/** Gives a concern that stands another day of review. */
const review = query<{ id: SafeguardingConcernId }>(
  'concern.review',
  `MATCH (concern:SafeguardingConcern {id: $id})<-[:HOLDS]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.staffTeam} AND concern.liftedAt IS NULL
   SET concern.reviewOn = $reviewOn, concern.version = concern.version + 1
   RETURN concern.id AS id`,
);

export interface NewConcern extends Pick<SafeguardingConcern, 'id' | 'personId' | 'reason' | 'reviewOn'> {
  /** Whom it is towards, unless it is towards everyone. The team of this client keeps it. */
  readonly clientId: ClientId;
  /** Towards this client only, or towards everyone of the organisation. */
  readonly everyone: boolean;
  readonly now: Instant;
}

/** False when the client is out of reach or the person is in no circle of the client's team. */
export const recordConcern = async (tx: GraphTransaction, permit: Permit, concern: NewConcern): Promise<boolean> =>
  (await tx.run(record, { ...scopeOf(permit), ...concern, reason: concern.reason.trim() })).length === 1;

/** A concern that a team in reach keeps, held until the transaction ends; `null` when it is out of reach. */
export async function holdConcern(
  tx: GraphTransaction,
  permit: Permit,
  id: SafeguardingConcernId,
): Promise<SafeguardingConcern | null> {
  const held = await tx.run(hold, { ...scopeOf(permit), id });
  const [concern] = held.length === 0 ? [] : await findConcerns(tx, permit, [id]);
  return concern ?? null;
}

/** False when it is out of reach or was lifted before. Hold it first. */
export const liftConcern = async (
  tx: GraphTransaction,
  permit: Permit,
  { id, why, now }: { readonly id: SafeguardingConcernId; readonly why: string; readonly now: Instant },
): Promise<boolean> => (await tx.run(lift, { ...scopeOf(permit), id, why: why.trim(), now })).length === 1;

/** False when it is out of reach or was lifted. Hold it first. */
export const reviewConcern = async (
  tx: GraphTransaction,
  permit: Permit,
  { id, reviewOn }: Pick<SafeguardingConcern, 'id' | 'reviewOn'>,
): Promise<boolean> => (await tx.run(review, { ...scopeOf(permit), id, reviewOn })).length === 1;
