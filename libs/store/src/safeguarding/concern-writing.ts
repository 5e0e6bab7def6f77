import type { Permit } from '@kring/access';
import type { ClientId, Instant, SafeguardingConcern, SafeguardingConcernId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { offerReachesTeam } from '../offer/offer-reach.js';
import { inReach, scopeOf, seenTie, stillShown } from '../scope.js';
import { findConcerns } from './concern-reading.js';

/** The ways in which a team leader comes to see `(person)` at work for `(team)`, each the end of a query by itself. */
const waysToKnow = {
  /** In a circle of the team. */
  record: `MATCH (team)-[:CARES_FOR]->(:Client)-[:HAS_TIE]->(tie:Tie)-[:TO]->(person)
   WHERE ${seenTie('tie')}`,
  /** With an offer that could go to the team. */
  recordOnHelper: `MATCH (person)-[:MAKES]->(offer:Offer)
   WHERE offer.state <> 'withdrawn' AND ${offerReachesTeam}`,
  /** Asked by the team, though the offer may be gone since. */
  recordOnAsked: `MATCH (team)-[:HAS_NEED|DOES]->(work)
   MATCH (work)<-[:MEETS|TAKES_OVER]-(asked:\`Match\`)-[:PROPOSES]->(offer:Offer)<-[:MAKES]-(person)
   WHERE ${stillShown('(team)')}`,
} as const;

/** Writes down a concern about someone whom a team in reach knows in one of these ways, towards a client of the team or everyone. */
const recordings = Object.entries(waysToKnow).map(([name, way]) =>
  query<{ id: SafeguardingConcernId }>(
    `concern.${name}`,
    `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(team:Team {id: $teamId})
   WHERE ${inReach.staffTeam}
   MATCH (organisation)-[:KNOWS]->(person:Person {id: $personId})
   ${way}
   WITH DISTINCT team, person
   OPTIONAL MATCH (team)-[:CARES_FOR]->(client:Client {id: $clientId})
   WITH team, person, client
   WHERE $clientId IS NULL OR (client IS NOT NULL AND NOT EXISTS { (client)-[:\`IS\`]->(person) })
   MATCH (account:Account {id: $viewer.accountId})
   CREATE (team)-[:HOLDS]->(concern:SafeguardingConcern {id: $id, reason: $reason, reviewOn: $reviewOn,
     recordedAt: $now, version: 1})
   CREATE (concern)-[:CONCERNS]->(person)
   CREATE (concern)-[:BY]->(account)
   FOREACH (one IN CASE WHEN client IS NULL THEN [] ELSE [client] END | CREATE (concern)-[:PROTECTS]->(one))
   RETURN concern.id AS id`,
  ),
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
   REMOVE concern.reviewBefore
   WITH concern, account
   CREATE (concern)-[:LIFTED_BY]->(account)
   RETURN concern.id AS id`,
);

/** Gives a concern that stands another day of review. */
const review = query<{ id: SafeguardingConcernId }>(
  'concern.review',
  `MATCH (concern:SafeguardingConcern {id: $id})<-[:HOLDS]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.staffTeam} AND concern.liftedAt IS NULL
   SET concern.reviewBefore = concern.reviewOn, concern.reviewOn = $reviewOn, concern.version = concern.version + 1
   RETURN concern.id AS id`,
);

/** Takes back the last that was done with a concern: that it was lifted, or that it got another day of review. */
const takeBack = query<{ id: SafeguardingConcernId }>(
  'concern.takeBack',
  `MATCH (concern:SafeguardingConcern {id: $id})<-[:HOLDS]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.staffTeam} AND (concern.liftedAt IS NOT NULL OR concern.reviewBefore IS NOT NULL)
   SET concern.reviewOn = coalesce(concern.reviewBefore, concern.reviewOn), concern.version = concern.version + 1
   REMOVE concern.liftedAt, concern.liftReason, concern.reviewBefore
   RETURN concern.id AS id`,
);

/** Forgets who lifted a concern that stands again. */
const forgetLifting = query<{ id: SafeguardingConcernId }>(
  'concern.forgetLifting',
  `MATCH (concern:SafeguardingConcern {id: $id})-[lifting:LIFTED_BY]->(:Account)
   WHERE concern.liftedAt IS NULL
   DELETE lifting
   RETURN DISTINCT $id AS id`,
);

/** A concern as a team leader records it. */
export interface NewConcern extends Pick<SafeguardingConcern, 'id' | 'personId' | 'reason' | 'reviewOn'> {
  /** The team that keeps it. */
  readonly teamId: TeamId;
  /** A client of the team; `null` is towards everyone of the organisation. */
  readonly clientId: ClientId | null;
  readonly now: Instant;
}

/** False when the team or client is out of reach, the team does not know the person, or the person is the client. */
export async function recordConcern(tx: GraphTransaction, permit: Permit, concern: NewConcern): Promise<boolean> {
  const parameters = { ...scopeOf(permit), ...concern, reason: concern.reason.trim() };
  for (const record of recordings) if ((await tx.run(record, parameters)).length > 0) return true;
  return false;
}

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

/** False when it is out of reach or there is nothing to take back. Hold it first. */
export async function takeBackConcernChange(
  tx: GraphTransaction,
  permit: Permit,
  id: SafeguardingConcernId,
): Promise<boolean> {
  if ((await tx.run(takeBack, { ...scopeOf(permit), id })).length === 0) return false;
  await tx.run(forgetLifting, { id });
  return true;
}
