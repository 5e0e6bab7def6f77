import type { Permit } from '@kring/access';
import type { Instant, Offer, OfferId, OfferState, PersonId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { scopeOf } from '../scope.js';
import { meantFor } from './offer-audience.js';
import { offerToChange } from './offer-reach.js';
import { offerColumns, offerOf, offerProperties, type OfferContent, type OfferRow } from './offer-row.js';

/** Records an offer of a living person in reach. */
const recordQuery = query<{ id: OfferId }>(
  'offer.record',
  `MATCH (organisation:Organisation)-[:KNOWS]->(person:Person {id: $personId})
   WHERE person.kind = 'person' AND coalesce(person.deceased, false) = false AND ${offerToChange}
   CREATE (person)-[:MAKES]->(offer:Offer {id: $id, state: 'open', confirmedAt: $now, version: 1})
   SET offer += $properties
   RETURN offer.id AS id`,
);

const findToChange = `MATCH (offer:Offer {id: $id})<-[:MAKES]-(person:Person)<-[:KNOWS]-(organisation:Organisation)
   WHERE ${offerToChange}`;

/** Which offer may the viewer change? Holds it until the transaction ends. */
const holdQuery = query<OfferRow>(
  'offer.hold',
  `${findToChange}
   SET offer.version = offer.version
   WITH person, offer
   RETURN ${offerColumns}`,
);

/** Replaces what an offer says. */
const changeQuery = query<{ id: OfferId }>(
  'offer.change',
  `${findToChange}
   SET offer += $properties, offer.version = offer.version + 1
   RETURN offer.id AS id`,
);

/** Opens, pauses or withdraws an offer, or says again that it holds. */
const stateQuery = query<OfferRow>(
  'offer.state',
  `${findToChange}
   SET offer.state = $state, offer.confirmedAt = $confirmedAt, offer.version = offer.version + 1
   WITH person, offer
   RETURN ${offerColumns}`,
);

/** An offer that the viewer may change, held until the transaction ends; `null` when it is out of reach. */
export async function holdOffer(tx: GraphTransaction, permit: Permit, id: OfferId): Promise<Offer | null> {
  const [row] = await tx.run(holdQuery, { ...scopeOf(permit), id });
  return row ? offerOf(row) : null;
}

/** An offer as a person makes it, confirmed `now`. */
export interface NewOffer {
  readonly id: OfferId;
  readonly personId: PersonId;
  readonly content: OfferContent;
  readonly now: Instant;
}

/** Records an open offer, confirmed now; `null` when the person is out of reach or cannot offer. Check the audience first. */
export async function recordOffer(
  tx: GraphTransaction,
  permit: Permit,
  { id, personId, content, now }: NewOffer,
): Promise<Offer | null> {
  const properties = offerProperties(content);
  const [row] = await tx.run(recordQuery, { ...scopeOf(permit), id, personId, now, properties });
  if (!row) return null;
  await meantFor(tx, permit, id, content.audience);
  return holdOffer(tx, permit, id);
}

/** Replaces what an offer says; `null` when it is out of reach. Hold it and check the audience first. */
export async function changeOffer(
  tx: GraphTransaction,
  permit: Permit,
  id: OfferId,
  content: OfferContent,
): Promise<Offer | null> {
  const [row] = await tx.run(changeQuery, { ...scopeOf(permit), id, properties: offerProperties(content) });
  if (!row) return null;
  await meantFor(tx, permit, id, content.audience);
  return holdOffer(tx, permit, id);
}

/** Sets the state and the moment of confirmation; `null` when the offer is out of reach. Hold it first. */
export async function setOfferState(
  tx: GraphTransaction,
  permit: Permit,
  id: OfferId,
  { state, confirmedAt }: { readonly state: OfferState; readonly confirmedAt: Instant },
): Promise<Offer | null> {
  const [row] = await tx.run(stateQuery, { ...scopeOf(permit), id, state, confirmedAt });
  return row ? offerOf(row) : null;
}
