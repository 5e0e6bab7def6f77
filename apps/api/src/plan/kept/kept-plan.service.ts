import { isId, type KeptPlan as KeptPlanRecord, type KeptPlanId, type TeamId } from '@kring/care-network';
import { isThoughtUp, type TeamPlan } from '@kring/matching';
import {
  findKeptPlans,
  helpsOfKeptPlans,
  holdKeptPlan,
  keepPlan,
  pageKeptPlans,
  recordAccess,
  removeKeptPlan,
  sharesOfKeptPlans,
  type GraphDb,
  type PlanToKeep,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { callOf, type Call } from '../../graphql/call.js';
import { asConnection, pageRequest } from '../../graphql/connection.js';
import { ifCurrent } from '../../graphql/current.js';
import { done, errorsOf, refused, whenDone } from '../../graphql/outcome.js';
import { userProblem, type UserProblem } from '../../graphql/user-problem.js';
import { Clock } from '../../store/clock.js';
import { GRAPH_DB } from '../../store/graph-db.token.js';
import { Writes } from '../../store/writes.js';
import { seesPeople } from '../as-shown.js';
import type { KeepPlanInput, KeptPlansArgs, RemoveKeptPlanInput } from '../dto/kept-inputs.js';
import type { KeptPlan, KeptPlanConnection, KeptPlanPayload, OpenedPlan } from '../dto/kept-plan.js';
import { PlanJobs, type Job } from '../job/plan-jobs.js';

interface Kept extends Readonly<Record<string, string>> {
  readonly planId: KeptPlanId;
}

const asKeptPlan = ({ figures, teams, ...plan }: KeptPlanRecord): KeptPlan => ({
  ...plan,
  totals: figures,
  otherTeams: teams - plan.teamIds.length,
});

/** Whether all of a plan could be done as things are: nothing in it is thought up or rests on a barrier that was lifted. */
const isReal = ({ helps, needs }: TeamPlan): boolean =>
  helps.every(({ offerId, restsOn }) => !isThoughtUp(offerId) && restsOn.length === 0) &&
  !needs.some(({ needId }) => isThoughtUp(needId));

/** Plans that were kept: what the server found, as whoever keeps it saw it. */
@Injectable()
export class KeptPlanService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly writes: Writes,
    private readonly jobs: PlanJobs,
  ) {}

  async page({ permit }: Call, args: KeptPlansArgs): Promise<KeptPlanConnection> {
    const page = await this.db.read((tx) => pageKeptPlans(tx, permit, args.teamIds as TeamId[], pageRequest(args)));
    return asConnection(page, asKeptPlan);
  }

  /** Opens a plan: who sees the people in it leaves an AccessEvent about the clients whose needs it holds. */
  async open({ permit, viewer }: Call, id: string): Promise<OpenedPlan | null> {
    if (!isId(id)) return null;
    const ids = [id as KeptPlanId];
    return this.db.write(async (tx) => {
      const [plan] = await findKeptPlans(tx, permit, ids);
      if (!plan) return null;
      if (!seesPeople(viewer)) return { plan: asKeptPlan(plan), helps: null, clients: null };
      const helps = await helpsOfKeptPlans(tx, permit, ids);
      const clients = await sharesOfKeptPlans(tx, permit, ids);
      const about = [...clients, ...helps].flatMap(({ clientId }) => (clientId === null ? [] : [clientId]));
      await recordAccess(tx, permit, about, this.clock.now());
      return { plan: asKeptPlan(plan), helps, clients };
    });
  }

  async keep(call: Call, input: KeepPlanInput): Promise<KeptPlanPayload> {
    const plan = this.#planOf(call, input);
    const outcome = await this.writes.run<Kept>(call, input, async ({ tx, now }) => {
      if ('code' in plan) return refused(plan);
      const planId = await keepPlan(tx, call.permit, { ...plan, now });
      if (planId === null) return refused(userProblem('STALE', 'jobId'));
      const about = plan.shares.map(({ clientId }) => clientId);
      await recordAccess(tx, call.permit, about, now);
      return done({ planId });
    });
    const kept = await whenDone(outcome, ({ planId }) => this.#shown(call, planId));
    return { plan: kept, errors: errorsOf(outcome) };
  }

  async remove(call: Call, { id, expectedVersion }: RemoveKeptPlanInput): Promise<KeptPlanPayload> {
    const planId = id as KeptPlanId;
    const outcome = await this.writes.run<Kept>(call, { id, expectedVersion }, async ({ tx }) => {
      const held = await holdKeptPlan(tx, call.permit, planId);
      return ifCurrent(held, { version: expectedVersion, done: { planId } }, async () => {
        await removeKeptPlan(tx, planId);
        return done({ planId });
      });
    });
    return { plan: null, errors: errorsOf(outcome) };
  }

  async #shown({ context }: Call, id: KeptPlanId): Promise<KeptPlan | null> {
    const { permit } = callOf(context, 'Query.keptPlan');
    const [plan] = await this.db.read((tx) => findKeptPlans(tx, permit, [id]));
    return plan ? asKeptPlan(plan) : null;
  }

  #planOf({ viewer }: Call, { jobId }: KeepPlanInput): PlanToKeep | UserProblem {
    const job = this.jobs.find(viewer, jobId);
    const found = job?.found ?? null;
    if (job === null || found === null) return userProblem('NOT_FOUND', 'jobId');
    return isReal(found.plan) ? toKeep(job, found.plan) : userProblem('INVALID', 'jobId', { expected: 'plan' });
  }
}

/** What there is to keep of a plan that was found. */
function toKeep({ teamIds, period }: Job, { helps, totals, clients, fairness }: TeamPlan): PlanToKeep {
  const named = new Map(fairness.round.helpers.map(({ helper, namedHours }) => [helper, namedHours]));
  return {
    ...period,
    teamIds,
    figures: totals,
    now: '',
    helps: helps.map(({ offerId, personId, needId, via, hoursPerWeek, standing }) => ({
      ...{ offerId, needId, hoursPerWeek, standing },
      taskIds: via.map(({ taskId }) => taskId),
      namedHours: named.get(personId) ?? hoursPerWeek,
    })),
    shares: clients.flatMap(({ clientId, needs, needsMet, hoursAsked, hoursMet }) =>
      clientId === null ? [] : [{ clientId, needs, needsMet, hoursAsked, hoursMet }],
    ),
  };
}
