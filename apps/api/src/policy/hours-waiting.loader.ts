import { permitFor, type Viewer } from '@kring/access';
import type { TaskPolicyId } from '@kring/care-network';
import { loadSituation, teamIdsInReach, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { BarrierSums } from '../barrier-sums/barrier-sums.js';
import { PerRequest } from '../graphql/per-request.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';

/**
 * Offered hours a week that wait behind each policy in the viewer's teams. An offer counts once, in the teams where it
 * is at home, and only when it has no open route there. A policy that keeps nobody waiting has no entry. Sums only: nobody's data is shown.
 */
@Injectable()
export class HoursWaitingLoader extends PerRequest<TaskPolicyId, number> {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly sums: BarrierSums,
  ) {
    super();
  }

  protected async load(viewer: Viewer): Promise<ReadonlyMap<TaskPolicyId, number>> {
    const permit = permitFor(viewer, 'Query.teamBarriers');
    const { situation, teamIds } = await this.db.read(async (tx) => {
      const teamIds = await teamIdsInReach(tx, permit);
      return { teamIds, situation: await loadSituation(tx, permit, { teamIds, today: this.clock.today() }) };
    });
    const sums = await this.sums.ofTeams(situation, teamIds);
    return new Map(sums.flatMap(({ policyId, inAll }) => (policyId ? [[policyId, inAll.offeredHoursPerWeek]] : [])));
  }
}
