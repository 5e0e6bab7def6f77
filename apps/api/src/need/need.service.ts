import type { ClientId, Need, NeedId, TeamId } from '@kring/care-network';
import { pageNeeds, recordAccess, type GraphDb, type NeedFilter } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { asConnection, pageRequest } from '../graphql/connection.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import type { NeedListArgs } from './dto/need-inputs.js';
import type { NeedConnection } from './dto/need.js';
import { clientsOfNeeds } from './need-clients.js';
import { NeedLoader } from './need.loader.js';

@Injectable()
export class NeedService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly needs: NeedLoader,
  ) {}

  async page({ permit }: Call, args: NeedListArgs): Promise<NeedConnection> {
    const filter: NeedFilter = {
      teamId: (args.teamId ?? null) as TeamId | null,
      clientId: (args.clientId ?? null) as ClientId | null,
      state: args.state ?? null,
    };
    const page = await this.db.write(async (tx) => {
      const found = await pageNeeds(tx, permit, filter, pageRequest(args));
      await recordAccess(tx, permit, clientsOfNeeds(found.items), this.clock.now());
      return found;
    });
    return asConnection(page, (need) => need);
  }

  one({ context }: Call, id: string): Promise<Need | null> {
    return this.needs.of(context).load(id as NeedId);
  }
}
