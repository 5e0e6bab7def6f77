import { permitFor, type Viewer } from '@kring/access';
import type { ClientId } from '@kring/care-network';
import { findClients, recordAccess, type ClientSeen, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { byId, PerRequest } from '../../graphql/per-request.js';
import { Clock } from '../../store/clock.js';
import { GRAPH_DB } from '../../store/graph-db.token.js';

/** Clients within the viewer's reach. Whoever is shown a client, along whatever way, leaves an AccessEvent. */
@Injectable()
export class ClientLoader extends PerRequest<ClientId, ClientSeen> {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected load(viewer: Viewer, ids: readonly ClientId[]): Promise<ReadonlyMap<ClientId, ClientSeen>> {
    const permit = permitFor(viewer, 'Query.client');
    return this.db.write(async (tx) => {
      const clients = await findClients(tx, permit, ids, this.clock.today());
      await recordAccess(
        tx,
        permit,
        clients.map(({ id }) => id),
        this.clock.now(),
      );
      return byId(clients);
    });
  }
}
