import type { Permit } from '@kring/access';
import type { Need, NeedId, OfferId, TeamId } from '@kring/care-network';
import {
  suggestionsForNeed,
  suggestionsForOffer,
  suggestionsForTeam,
  wayOutForNeed,
  wayOutForOffer,
  type Suggestion,
  type WayOut,
} from '@kring/matching';
import {
  findNeeds,
  loadSituation,
  recordAccess,
  teamIdsInReach,
  type GraphDb,
  type GraphTransaction,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { BarrierSums } from '../barrier-sums/barrier-sums.js';
import type { Call } from '../graphql/call.js';
import { asConnection, pageRequest, type PageArgs } from '../graphql/connection.js';
import { clientsOfNeeds } from '../need/need-clients.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { asBarrierTotals, asSuggestion, asWayOut } from './as-shown.js';
import type { BarrierTotal } from './dto/barrier.js';
import type { SuggestionSubject } from './dto/suggestion-subject.js';
import type { SuggestionConnection } from './dto/suggestion-connection.js';
import { pageOfList } from './page-of-list.js';

/** Suggestions with the needs that they are about. */
interface Found {
  readonly suggestions: readonly Suggestion[];
  readonly needs: readonly Need[];
  /** `null` where it was not asked for, or nothing can be done. */
  readonly wayOut: WayOut | null;
}

@Injectable()
export class SuggestionService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly sums: BarrierSums,
  ) {}

  async page({ viewer, permit }: Call, subject: SuggestionSubject, args: PageArgs): Promise<SuggestionConnection> {
    const { page, wayOut } = await this.db.write(async (tx) => {
      const { suggestions, needs, wayOut } = await this.#find(tx, permit, subject);
      const all = suggestions.map((suggestion) => asSuggestion(viewer, suggestion));
      const page = pageOfList(all, pageRequest(args));
      const shownNeeds = new Set([...page.items.map(({ needId }) => needId), wayOut?.suggestion.route.needId]);
      const clientIds = clientsOfNeeds(needs.filter(({ id }) => shownNeeds.has(id)));
      await recordAccess(tx, permit, clientIds, this.clock.now());
      return { page, wayOut };
    });
    const shown = asConnection(page, (suggestion) => suggestion);
    return { ...shown, wayOut: wayOut && asWayOut(viewer, wayOut) };
  }

  /** Sums only: nobody's data is shown. Of all teams in reach when none is named. */
  async barriers({ viewer, permit }: Call, teamId: TeamId | null): Promise<readonly BarrierTotal[]> {
    const { situation, teamIds } = await this.db.read(async (tx) => {
      const teamIds = teamId === null ? await teamIdsInReach(tx, permit) : [teamId];
      return { situation: await this.#situation(tx, permit, teamIds), teamIds };
    });
    const sums = teamId === null ? await this.sums.ofTeams(situation, teamIds) : this.sums.ofTeam(situation, teamId);
    return asBarrierTotals(viewer, sums);
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
    return { suggestions: suggestionsForNeed(situation, needId), needs, wayOut: wayOutForNeed(situation, needId) };
  }

  async #forOffer(tx: GraphTransaction, permit: Permit, offerId: OfferId): Promise<Found> {
    const situation = await this.#situation(tx, permit, await teamIdsInReach(tx, permit));
    const suggestions = suggestionsForOffer(situation, offerId);
    return { suggestions, needs: situation.needs, wayOut: wayOutForOffer(situation, offerId) };
  }

  async #forTeam(tx: GraphTransaction, permit: Permit, teamId: TeamId): Promise<Found> {
    const situation = await this.#situation(tx, permit, [teamId]);
    const { needs } = suggestionsForTeam(situation, teamId);
    return { suggestions: needs.flatMap(({ best }) => best), needs: situation.needs, wayOut: null };
  }

  #situation(tx: GraphTransaction, permit: Permit, teamIds: readonly TeamId[]) {
    return loadSituation(tx, permit, { teamIds, today: this.clock.today() });
  }
}
