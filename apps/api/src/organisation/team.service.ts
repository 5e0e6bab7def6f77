import type { TeamId } from '@kring/care-network';
import { pageTeams, type GraphDb, type TeamOverview } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { asConnection, pageRequest, type PageArgs } from '../graphql/connection.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import type { Team, TeamConnection } from './dto/team.js';
import { TeamLoader } from './team.loader.js';

@Injectable()
export class TeamService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly teams: TeamLoader,
  ) {}

  async page({ permit }: Call, args: PageArgs): Promise<TeamConnection> {
    const page = await this.db.read((tx) => pageTeams(tx, permit, pageRequest(args)));
    return asConnection<TeamOverview, Team>(page, (team) => team);
  }

  one({ context }: Call, id: string): Promise<Team | null> {
    return this.teams.of(context).load(id as TeamId);
  }
}
