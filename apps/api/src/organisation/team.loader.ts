import { permitFor, type Viewer } from '@kring/access';
import type { TeamId, TeamMember } from '@kring/care-network';
import { findTeams, membersOfTeams, type GraphDb, type TeamOverview } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { byId, PerRequest } from '../graphql/per-request.js';
import { GRAPH_DB } from '../store/graph-db.token.js';

@Injectable()
export class TeamLoader extends PerRequest<TeamId, TeamOverview> {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {
    super();
  }

  protected async load(viewer: Viewer, ids: readonly TeamId[]): Promise<ReadonlyMap<TeamId, TeamOverview>> {
    return byId(await this.db.read((tx) => findTeams(tx, permitFor(viewer, 'Query.team'), ids)));
  }
}

@Injectable()
export class TeamMembersLoader extends PerRequest<TeamId, readonly TeamMember[]> {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {
    super();
  }

  protected load(viewer: Viewer, ids: readonly TeamId[]): Promise<ReadonlyMap<TeamId, readonly TeamMember[]>> {
    return this.db.read((tx) => membersOfTeams(tx, permitFor(viewer, 'Query.team'), ids));
  }
}
