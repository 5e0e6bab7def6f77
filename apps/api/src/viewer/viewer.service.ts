import { permitFor, reachOf, type Operation, type Viewer as SignedIn } from '@kring/access';
import { pageTeams, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Team } from '../organisation/dto/team.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import type { Viewer } from './dto/viewer.js';

/** The viewer as the API shows them. */
export function asViewer(account: SignedIn): Viewer {
  const may = (operation: Operation): boolean => reachOf(account.role, operation) !== 'none';
  return {
    name: account.name,
    role: account.role,
    language: account.language,
    viewerCanSeeCircles: may('Query.circle'),
    viewerCanManagePolicies: may('Mutation.changePolicy'),
    viewerCanAgreeExperiments: may('Mutation.agreeExperiment'),
    viewerCanProposeExperiments: may('Mutation.proposeExperiment'),
    viewerCanRecordConcerns: may('Mutation.recordConcern'),
    account,
  };
}

@Injectable()
export class ViewerService {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {}

  async teamsOf(account: SignedIn): Promise<readonly Team[]> {
    const permit = permitFor(account, 'Query.teams');
    const page = await this.db.read((tx) => pageTeams(tx, permit, { first: 100, after: null }));
    return page.items;
  }
}
