import type { Permit } from '@kring/access';
import type { Need, NeedId, OfferId, TeamId } from '@kring/care-network';
import { suggestionsForNeed, suggestionsForOffer, suggestionsForTeam, type Suggestion } from '@kring/matching';
import {
  findNeeds,
  loadSituation,
  recordAccess,
  teamIdsInReach,
  type GraphDb,
  type GraphTransaction,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { asConnection, pageRequest, type PageArgs } from '../graphql/connection.js';
import { clientsOfNeeds } from '../need/need-clients.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { asBarrierTotal, asSuggestion } from './as-shown.js';
import type { BarrierTotal } from './dto/barrier.js';
import type { SuggestionSubject } from './dto/suggestion-subject.js';
import type { SuggestionConnection } from './dto/suggestion.js';
import { pageOfList } from './page-of-list.js';

/** Suggestions with the needs that they are about. */
interface Found {
  readonly suggestions: readonly Suggestion[];
  readonly needs: readonly Need[];
}

@Injectable()
export class SuggestionService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  async page({ permit }: Call, subject: SuggestionSubject, args: PageArgs): Promise<SuggestionConnection> {
    const page = await this.db.write(async (tx) => {
      const { suggestions, needs } = await this.#find(tx, permit, subject);
      const shown = pageOfList(suggestions.map(asSuggestion), pageRequest(args));
      const shownNeeds = new Set(shown.items.map(({ needId }) => needId));
      const clientIds = clientsOfNeeds(needs.filter(({ id }) => shownNeeds.has(id)));
      await recordAccess(tx, permit, clientIds, this.clock.now());
      return shown;
    });
    return asConnection(page, (suggestion) => suggestion);
  }

  /** Sums only: nobody's data is shown. */
  async barriers({ permit }: Call, teamId: TeamId): Promise<readonly BarrierTotal[]> {
    const situation = await this.db.read((tx) => this.#situation(tx, permit, [teamId]));
    return suggestionsForTeam(situation, teamId).barriers.map(asBarrierTotal);
  }

  #find(tx: GraphTransaction, permit: Permit, subject: SuggestionSubject): Promise<Found> {
    if (subject.needId) return this.#forNeed(tx, permit, subject.needId as NeedId);
    if (subject.offerId) return this.#forOffer(tx, permit, subject.offerId as OfferId);
    return this.#forTeam(tx, permit, subject.teamId as TeamId);
  }

  async #forNeed(tx: GraphTransaction, permit: Permit, needId: NeedId): Promise<Found> {
    const needs = await findNeeds(tx, permit, [needId]);
    const situation = await this.#situation(
      tx,
      permit,
      needs.map(({ teamId }) => teamId),
    );
    return { suggestions: suggestionsForNeed(situation, needId), needs };
  }

  async #forOffer(tx: GraphTransaction, permit: Permit, offerId: OfferId): Promise<Found> {
    const situation = await this.#situation(tx, permit, await teamIdsInReach(tx, permit));
    return { suggestions: suggestionsForOffer(situation, offerId), needs: situation.needs };
  }

  async #forTeam(tx: GraphTransaction, permit: Permit, teamId: TeamId): Promise<Found> {
    const situation = await this.#situation(tx, permit, [teamId]);
    const { needs } = suggestionsForTeam(situation, teamId);
    return { suggestions: needs.flatMap(({ best }) => best), needs: situation.needs };
  }

  #situation(tx: GraphTransaction, permit: Permit, teamIds: readonly TeamId[]) {
    return loadSituation(tx, permit, { teamIds, today: this.clock.today() });
  }
}
