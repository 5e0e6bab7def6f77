import type { TeamId } from '@kring/care-network';
import { loadSituation, newId, recordAccess, teamIdsInReach, type GraphTransaction } from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { done, errorsOf, refused } from '../graphql/outcome.js';
import { userErrorOf } from '../graphql/user-error.js';
import { userProblem } from '../graphql/user-problem.js';
import { clientsOfNeeds } from '../need/need-clients.js';
import { Writes } from '../store/writes.js';
import { asJob, seesPeople } from './as-shown.js';
import type { CancelPlanInput, StartPlanInput } from './dto/plan-inputs.js';
import type { PlanJob, PlanJobPayload } from './dto/plan-job.js';
import { PlanJobs } from './plan-jobs.js';
import type { PlanTask } from './plan-work.js';
import { questionOf } from './question.js';

interface Started extends Readonly<Record<string, string>> {
  readonly jobId: string;
}

/** Plans of teams: started here, made by workers, looked at until they are done. */
@Injectable()
export class PlanService {
  constructor(
    private readonly writes: Writes,
    private readonly jobs: PlanJobs,
  ) {}

  /** The situation is read at once and within the viewer's reach; only the working out is done elsewhere. */
  async start(call: Call, input: StartPlanInput): Promise<PlanJobPayload> {
    if (input.until < input.from) return { job: null, errors: [userErrorOf(userProblem('INVALID_PERIOD', 'until'))] };
    const jobId = newId();
    let task: PlanTask | null = null;
    const outcome = await this.writes.run<Started>(call, input, async ({ tx, now, today }) => {
      const teamIds = await this.#teams(call, tx, input);
      if (teamIds === null) return refused(userProblem('NOT_FOUND', 'teamId'));
      const situation = await loadSituation(tx, call.permit, { teamIds, today });
      if (seesPeople(call.viewer)) {
        const open = situation.needs.filter(({ state }) => state === 'open');
        await recordAccess(tx, call.permit, clientsOfNeeds(open), now);
      }
      task = { situation, question: questionOf(input, teamIds), openings: input.openings };
      return done({ jobId });
    });
    if (!('done' in outcome)) return { job: null, errors: errorsOf(outcome) };
    if (outcome.done.jobId === jobId && task !== null) this.jobs.start(call.viewer, jobId, task);
    return { job: this.one(call, outcome.done.jobId), errors: [] };
  }

  one({ viewer }: Call, id: string): PlanJob | null {
    const job = this.jobs.find(viewer, id);
    return job && asJob(job, viewer);
  }

  cancel({ viewer }: Call, { id }: CancelPlanInput): PlanJobPayload {
    const job = this.jobs.find(viewer, id);
    if (job === null) return { job: null, errors: [userErrorOf(userProblem('NOT_FOUND', 'id'))] };
    this.jobs.cancel(job);
    return { job: asJob(job, viewer), errors: [] };
  }

  /** The team that was asked for, or all in reach; `null` when the team is out of reach. */
  async #teams({ permit }: Call, tx: GraphTransaction, { teamId }: StartPlanInput): Promise<readonly TeamId[] | null> {
    const inReach = await teamIdsInReach(tx, permit);
    if (teamId == null) return inReach;
    return inReach.includes(teamId as TeamId) ? [teamId as TeamId] : null;
  }
}
