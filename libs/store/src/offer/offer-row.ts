import type { ClientId, Offer, OfferAudience, OfferId, OfferState, PersonId, TaskKind, TeamId } from '@kring/care-network';
import { readWork, writeWork, type WorkNode, type WorkProperties } from '../graph-format/work-node.js';

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
  /** The client or team it is meant for; `null` when it is for anyone. */
  readonly meantForId: string | null;
}

/** Ends every query that answers with offers. */
export const offerColumns = 'offer {.*} AS offer, person.id AS personId, meantFor.id AS meantForId';

function audienceOf(kind: OfferAudience['kind'], meantForId: string | null): OfferAudience {
  if (kind === 'anyone' || meantForId === null) return { kind: 'anyone' };
  return kind === 'client' ? { kind, clientId: meantForId as ClientId } : { kind, teamId: meantForId as TeamId };
}

export const offerOf = ({ offer, personId, meantForId }: OfferRow): Offer => ({
  ...readWork(offer),
  id: offer.id,
  personId,
  ratherNot: offer.ratherNot ?? [],
  travelKm: offer.travelKm ?? null,
  audience: audienceOf(offer.audience, meantForId),
  state: offer.state,
  confirmedAt: offer.confirmedAt,
  version: offer.version,
});

/** What the person says; identity, state and version are the repository's. */
export type OfferContent = Omit<Offer, 'id' | 'personId' | 'state' | 'confirmedAt' | 'version'>;

export type OfferProperties = WorkProperties & {
  readonly ratherNot: readonly string[];
  readonly travelKm: number | null;
  readonly audience: string;
};

export const offerProperties = (content: OfferContent): OfferProperties => ({
  ...writeWork(content),
  ratherNot: content.ratherNot,
  travelKm: content.travelKm,
  audience: content.audience.kind,
});

/** The id of the client or team an offer is meant for; `null` for anyone. */
export function meantForIdOf(audience: OfferAudience): string | null {
  switch (audience.kind) {
    case 'client':
      return audience.clientId;
    case 'team':
      return audience.teamId;
    case 'anyone':
      return null;
  }
}
