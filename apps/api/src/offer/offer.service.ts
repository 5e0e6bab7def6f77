import type { ClientId, Offer, OfferId, TeamId } from '@kring/care-network';
import { clientsOfOffers, pageOffers, recordAccess, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { asConnection, pageRequest } from '../graphql/connection.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import type { OfferListArgs } from './dto/offer-inputs.js';
import type { OfferConnection } from './dto/offer.js';
import { OfferLoader } from './offer.loader.js';

@Injectable()
export class OfferService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly offers: OfferLoader,
  ) {}

  async page({ permit }: Call, args: OfferListArgs): Promise<OfferConnection> {
    const filter = {
      teamId: (args.teamId ?? null) as TeamId | null,
      clientId: (args.clientId ?? null) as ClientId | null,
    };
    const page = await this.db.write(async (tx) => {
      const found = await pageOffers(tx, permit, filter, pageRequest(args));
      const ids = found.items.map(({ id }) => id);
      await recordAccess(tx, permit, await clientsOfOffers(tx, permit, ids), this.clock.now());
      return found;
    });
    return asConnection(page, (offer) => offer);
  }

  one({ context }: Call, id: string): Promise<Offer | null> {
    return this.offers.of(context).load(id as OfferId);
  }
}
