import type { Permit } from '@kring/access';
import type { CalendarDay, ClientId, PersonId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { inReach, scopeOf } from '../scope.js';

/** A person of the circle of a client in reach, or one who left it and of whom its log still tells. Nobody whom the client keeps. */
const personOfCircle = `MATCH (client:Client {id: $clientId})<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.client}
   MATCH (person:Person {id: $personId})<-[:KNOWS]-(organisation)
   WHERE ($viewer.reach = 'own'
       OR NOT EXISTS { MATCH (client)-[kept:HOLDS_BACK]->(person) WHERE NOT kept.seenBy IN $viewer.sees })
     AND (EXISTS { (client)-[:HAS_TIE]->(:Tie)-[:TO|FROM]->(person) }
       OR EXISTS { (client)-[:HAS_CHANGE]->(:CircleChange)-[:TELLS_OF]->(person) })`;

/** Who is to be forgotten, and in whose circles do they stand? Holds them until the transaction ends. */
const held = query<{ name: string; ownCircles: number; concerns: number; offers: number; accounts: number }>(
  'forgetting.person',
  `${personOfCircle}
   SET person.id = person.id
   RETURN person.name AS name,
     COUNT { (person)<-[:\`IS\`]-(:Client) } AS ownCircles,
     COUNT { MATCH (person)<-[:CONCERNS]-(concern:SafeguardingConcern) WHERE concern.liftedAt IS NULL } AS concerns,
     COUNT { (person)-[:MAKES]->(:Offer) } AS offers,
     COUNT { (person)<-[:ACTS_FOR]-(:Account) } AS accounts`,
);

/** Whose circles hold or held them, as far as a log tells? */
const circles = query<{ id: ClientId; isMember: boolean }>(
  'forgetting.circles',
  `MATCH (person:Person {id: $personId})<-[:TO|FROM]-(:Tie)<-[:HAS_TIE]-(client:Client)
   RETURN DISTINCT client.id AS id, true AS isMember
   UNION
   MATCH (person:Person {id: $personId})<-[:TELLS_OF|SEEN_FROM]-(:CircleChange)<-[:HAS_CHANGE]-(client:Client)
   WHERE NOT EXISTS { (client)-[:HAS_TIE]->(:Tie)-[:TO|FROM]->(person) }
   RETURN DISTINCT client.id AS id, false AS isMember`,
);

/** What did they agree to do that has not ended? */
const running = query<{ title: string; hoursPerWeek: number; until: CalendarDay | null }>(
  'forgetting.running',
  `MATCH (person:Person {id: $personId})-[:MAKES]->(:Offer)<-[:PROPOSES]-(asked:\`Match\`)<-[:SEALS]-(agreement:Agreement)
   WHERE agreement.until IS NULL OR agreement.until >= $today
   MATCH (asked)-[:MEETS|TAKES_OVER]->(work)
   RETURN work.title AS title, agreement.hoursPerWeek AS hoursPerWeek, agreement.until AS until
   ORDER BY title`,
);

/** What somebody does for a client or team today, and would stop with them. */
export interface RunningAgreement {
  /** Of the need or the task. */
  readonly title: string;
  readonly hoursPerWeek: number;
  /** `null`: no end was agreed. */
  readonly until: CalendarDay | null;
}

/** Who would be forgotten, and what would go with them. */
export interface PersonToForget {
  readonly name: string;
  /** A client keeps a circle of their own: they are no one's to erase from here. */
  readonly isClient: boolean;
  /** A team keeps them away from somebody. That must outlive a request to erase. */
  readonly isKeptAway: boolean;
  /** All circles of the organisation that have them in it now, this one included. */
  readonly memberOf: readonly ClientId[];
  /** The same, with those of which only the log tells. */
  readonly knownIn: readonly ClientId[];
  readonly offers: number;
  /** Accounts that act for them. */
  readonly accounts: number;
  readonly agreements: readonly RunningAgreement[];
}

/** `null` when the client is out of reach, or neither the circle nor its log knows the person. Holds the person. */
export async function findPersonToForget(
  tx: GraphTransaction,
  permit: Permit,
  {
    clientId,
    personId,
    today,
  }: { readonly clientId: ClientId; readonly personId: PersonId; readonly today: CalendarDay },
): Promise<PersonToForget | null> {
  const [found] = await tx.run(held, { ...scopeOf(permit), clientId, personId });
  if (!found) return null;
  const known = await tx.run(circles, { personId });
  return {
    name: found.name,
    isClient: found.ownCircles > 0,
    isKeptAway: found.concerns > 0,
    memberOf: known.filter(({ isMember }) => isMember).map(({ id }) => id),
    knownIn: known.map(({ id }) => id),
    offers: found.offers,
    accounts: found.accounts,
    agreements: await tx.run(running, { personId, today }),
  };
}
