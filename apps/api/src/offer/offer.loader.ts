import { permitFor, type Viewer } from '@kring/access';
import type { Offer, OfferId, PersonId } from '@kring/care-network';
import { clientsOfOffers, findOffers, offersOfPeople, recordAccess, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { byId, PerRequest } from '../graphql/per-request.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';

/** Offers within the viewer's reach. One that is a client's, or meant for a client, leaves an AccessEvent. */
@Injectable()
export class OfferLoader extends PerRequest<OfferId, Offer> {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected load(viewer: Viewer, ids: readonly OfferId[]): Promise<ReadonlyMap<OfferId, Offer>> {
    const permit = permitFor(viewer, 'Query.offer');
    return this.db.write(async (tx) => {
      const offers = await findOffers(tx, permit, ids);
      await recordAccess(tx, permit, await clientsOfOffers(tx, permit, ids), this.clock.now());
      return byId(offers);
    });
  }
}

/** What people offer, as far as the viewer may see it. */
@Injectable()
export class OffersOfPersonLoader extends PerRequest<PersonId, readonly Offer[]> {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected load(viewer: Viewer, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, readonly Offer[]>> {
    const permit = permitFor(viewer, 'Query.offers');
    return this.db.write(async (tx) => {
      const found = await offersOfPeople(tx, permit, ids);
      const offerIds = [...found.values()].flat().map(({ id }) => id);
      await recordAccess(tx, permit, await clientsOfOffers(tx, permit, offerIds), this.clock.now());
      return found;
    });
  }
}
