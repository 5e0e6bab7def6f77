import type { NeedId, TeamId } from '@kring/care-network';
import {
  clientsOfMatches,
  pageAgreements,
  pageMatches,
  pageRequests,
  recordAccess,
  type GraphDb,
  type GraphTransaction,
  type Page,
  type TeamMatch,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { asConnection, pageRequest, type PageArgs } from '../graphql/connection.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { asMatch } from './as-shown.js';
import type { AgreementConnection } from './dto/agreement.js';
import type { AgreementListArgs, MatchListArgs } from './dto/match-inputs.js';
import type { MatchConnection } from './dto/match.js';

@Injectable()
export class MatchService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  page(call: Call, args: MatchListArgs): Promise<MatchConnection> {
    const filter = {
      teamId: args.teamId as TeamId,
      state: args.state ?? null,
      needId: (args.needId ?? null) as NeedId | null,
    };
    return this.#matches(call, (tx) => pageMatches(tx, call.permit, filter, pageRequest(args)));
  }

  requests(call: Call, args: PageArgs): Promise<MatchConnection> {
    return this.#matches(call, (tx) => pageRequests(tx, call.permit, pageRequest(args)));
  }

  async agreements({ permit }: Call, args: AgreementListArgs): Promise<AgreementConnection> {
    const page = await this.db.write(async (tx) => {
      const found = await pageAgreements(tx, permit, args.teamId as TeamId, pageRequest(args));
      const matchIds = found.items.map(({ matchId }) => matchId);
      await recordAccess(tx, permit, await clientsOfMatches(tx, permit, matchIds), this.clock.now());
      return found;
    });
    return asConnection(page, (agreement) => agreement);
  }

  async #matches({ permit }: Call, read: (tx: GraphTransaction) => Promise<Page<TeamMatch>>): Promise<MatchConnection> {
    const page = await this.db.write(async (tx) => {
      const found = await read(tx);
      const ids = found.items.map(({ match }) => match.id);
      await recordAccess(tx, permit, await clientsOfMatches(tx, permit, ids), this.clock.now());
      return found;
    });
    return asConnection(page, asMatch);
  }
}
