import type {
  ClientId,
  Offer,
  OfferAudience,
  OfferId,
  OfferState,
  PersonId,
  TaskKind,
  TeamId,
} from '@kring/care-network';
import type { GraphParameters } from '../engine/graph-db.js';
import { readWork, writeWork, type WorkNode } from '../graph-format/work-node.js';

interface OfferNode extends WorkNode {
  readonly id: OfferId;
  readonly ratherNot?: readonly TaskKind[];
  readonly travelKm?: number | null;
  readonly audience: OfferAudience['kind'];
  readonly state: OfferState;
  readonly confirmedAt: string;
  readonly version: number;
}

export interface OfferRow {
  readonly offer: OfferNode;
  readonly personId: PersonId;
  /** The client or the team it is meant for; both `null` when it is for anyone. */
  readonly meantForClient: ClientId | null;
  readonly meantForTeam: TeamId | null;
}

/** Ends every query that answers with offers. */
export const offerColumns = `offer {.*} AS offer, person.id AS personId,
  head([(offer)-[:MEANT_FOR]->(forClient:Client) | forClient.id]) AS meantForClient,
  head([(offer)-[:MEANT_FOR]->(forTeam:Team) | forTeam.id]) AS meantForTeam`;

function audienceOf({ meantForClient, meantForTeam }: OfferRow): OfferAudience {
  if (meantForClient !== null) return { kind: 'client', clientId: meantForClient };
  return meantForTeam === null ? { kind: 'anyone' } : { kind: 'team', teamId: meantForTeam };
}

export const offerOf = (row: OfferRow): Offer => ({
  ...readWork(row.offer),
  id: row.offer.id,
  personId: row.personId,
  ratherNot: row.offer.ratherNot ?? [],
  travelKm: row.offer.travelKm ?? null,
  audience: audienceOf(row),
  state: row.offer.state,
  confirmedAt: row.offer.confirmedAt,
  version: row.offer.version,
});

/** What the person says; identity, state and version are the repository's. */
export type OfferContent = Omit<Offer, 'id' | 'personId' | 'state' | 'confirmedAt' | 'version'>;

export const offerProperties = (content: OfferContent): GraphParameters => ({
  ...writeWork(content),
  ratherNot: content.ratherNot,
  travelKm: content.travelKm,
  audience: content.audience.kind,
});
