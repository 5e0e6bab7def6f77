import type { TeamId } from '@kring/care-network';
import { barriersOfTeams, suggestionsForTeam, type BarrierSum, type Situation } from '@kring/matching';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { SumsThread } from './sums-thread.js';

/** Up to so many pairs of an offer and some work it takes some ten milliseconds; a thread would take longer. */
const mostPairsHere = 100_000;

const pairsOf = ({ offers, needs, tasks }: Situation): number => offers.length * (needs.length + tasks.length);

/** What each barrier holds back, most first. */
@Injectable()
export class BarrierSums implements OnModuleDestroy {
  readonly #thread = new SumsThread();

  /** Every offer is weighed against all work of the team. */
  ofTeam(situation: Situation, teamId: TeamId): readonly BarrierSum[] {
    return suggestionsForTeam(situation, teamId).barriers;
  }

  /**
   * Each offer is weighed in the teams where it is at home. An organisation is added up on a thread of its own, so that
   * nobody waits for it but who asked.
   */
  async ofTeams(situation: Situation, teamIds: readonly TeamId[]): Promise<readonly BarrierSum[]> {
    return pairsOf(situation) <= mostPairsHere
      ? barriersOfTeams(situation, teamIds)
      : this.#thread.ask(situation, teamIds);
  }

  onModuleDestroy(): Promise<void> {
    return this.#thread.end();
  }
}
