import { permitFor, type Viewer } from '@kring/access';
import type { Need, NeedId } from '@kring/care-network';
import { findNeeds, recordAccess, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { byId, PerRequest } from '../graphql/per-request.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { clientsOfNeeds } from './need-clients.js';

/** Needs within the viewer's reach. Whoever is shown a client's need, along whatever way, leaves an AccessEvent. */
@Injectable()
export class NeedLoader extends PerRequest<NeedId, Need> {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected load(viewer: Viewer, ids: readonly NeedId[]): Promise<ReadonlyMap<NeedId, Need>> {
    const permit = permitFor(viewer, 'Query.need');
    return this.db.write(async (tx) => {
      const needs = await findNeeds(tx, permit, ids);
      await recordAccess(tx, permit, clientsOfNeeds(needs), this.clock.now());
      return byId(needs);
    });
  }
}
