import { permitFor, reachOf, type Permit, type Viewer } from '@kring/access';
import type { Agreement, MatchId } from '@kring/care-network';
import { agreementsOfMatches, clientsOfMatches, findMatches, recordAccess, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { byId, PerRequest } from '../graphql/per-request.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { asMatch } from './as-shown.js';
import type { Match } from './dto/match.js';

/** Teams look at their matches, helpers at what they were asked. */
const permitOf = (viewer: Viewer): Permit =>
  permitFor(viewer, reachOf(viewer.role, 'Query.matches') === 'none' ? 'Query.requests' : 'Query.matches');

/** Matches within the viewer's reach. One that is about a client's need leaves an AccessEvent. */
@Injectable()
export class MatchLoader extends PerRequest<MatchId, Match> {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected load(viewer: Viewer, ids: readonly MatchId[]): Promise<ReadonlyMap<MatchId, Match>> {
    const permit = permitOf(viewer);
    return this.db.write(async (tx) => {
      const matches = await findMatches(tx, permit, ids);
      await recordAccess(tx, permit, await clientsOfMatches(tx, permit, ids), this.clock.now());
      return byId(matches.map(asMatch));
    });
  }
}

/** The agreement that seals a match, if there is one. */
@Injectable()
export class AgreementOfMatchLoader extends PerRequest<MatchId, Agreement> {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {
    super();
  }

  protected load(viewer: Viewer, ids: readonly MatchId[]): Promise<ReadonlyMap<MatchId, Agreement>> {
    return this.db.read((tx) => agreementsOfMatches(tx, permitOf(viewer), ids));
  }
}
