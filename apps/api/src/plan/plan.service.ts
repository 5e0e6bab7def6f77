import type { TeamId } from '@kring/care-network';
import { findPolicies, newId, teamIdsInReach, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { done, errorsOf } from '../graphql/outcome.js';
import { userErrorOf } from '../graphql/user-error.js';
import { userProblem, type UserProblem } from '../graphql/user-problem.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes } from '../store/writes.js';
import { asJob } from './as-shown.js';
import type {
  CancelPlanInput,
  ChangePlanInput,
  StartPlanInput,
  UndoPlanInput,
  WeighBarriersAgainInput,
} from './dto/plan-inputs.js';
import type { PlanJob, PlanJobPayload } from './dto/plan-job.js';
import { policiesToLift, problemsOfLifting, type LiftingIn } from './lift-check.js';
import { PlanJobs, type Job } from './job/plan-jobs.js';
import { PlanReading } from './plan-reading.js';
import type { SessionChange } from './job/plan-session.js';
import { changesOf, stepsOf } from './question.js';

interface Started extends Readonly<Record<string, string>> {
  readonly jobId: string;
}

type Steps = readonly (readonly SessionChange[])[];

interface Problems {
  readonly problems: readonly UserProblem[];
}

const refusal = (...problems: readonly UserProblem[]): PlanJobPayload => ({
  job: null,
  errors: problems.map(userErrorOf),
});

/** Plans of teams: started here, made by workers, changed and looked at while they stay ready. */
@Injectable()
export class PlanService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly writes: Writes,
    private readonly jobs: PlanJobs,
    private readonly reading: PlanReading,
  ) {}

  /** Answers as soon as the question is one that can be asked; reading and working out come after that, in the job. */
  async start(call: Call, input: StartPlanInput): Promise<PlanJobPayload> {
    if (input.until < input.from) return refusal(userProblem('INVALID_PERIOD', 'until'));
    const asked = await this.#asked(call, input);
    if ('problems' in asked) return refusal(...asked.problems);
    const { teamIds, steps } = asked;
    const jobId = newId();
    const outcome = await this.writes.run<Started>(call, input, () => Promise.resolve(done({ jobId })));
    if (!('done' in outcome)) return { job: null, errors: errorsOf(outcome) };
    if (outcome.done.jobId === jobId) {
      const { from, until, mostHandovers } = input;
      this.jobs.start(call.viewer, jobId, {
        asked: { teamIds, period: { from, until }, mostHandovers },
        load: (signal, told) => this.reading.read(call, { input, teamIds, steps, told }, signal),
      });
    }
    return { job: this.one(call, outcome.done.jobId), errors: [] };
  }

  one({ viewer }: Call, id: string): PlanJob | null {
    const job = this.jobs.find(viewer, id);
    return job && asJob(job, viewer);
  }

  async change(call: Call, { jobId, expectedSteps, changes }: ChangePlanInput): Promise<PlanJobPayload> {
    const job = this.#ready(call, { jobId, expectedSteps });
    if ('errors' in job) return job;
    const made = changesOf(changes, job.teamIds);
    if ('problems' in made) return refusal(...made.problems);
    const closed = await this.#problemsOfLifting(call, [{ changes, path: 'changes' }]);
    return closed.length > 0 ? refusal(...closed) : this.#step(call, job, made);
  }

  async undo(call: Call, input: UndoPlanInput): Promise<PlanJobPayload> {
    const job = this.#ready(call, input);
    return 'errors' in job ? job : this.#step(call, job, 'undo');
  }

  weighBarriers(call: Call, input: WeighBarriersAgainInput): PlanJobPayload {
    const job = this.#ready(call, input);
    if ('errors' in job) return job;
    if (!this.jobs.openAgain(job)) return refusal(userProblem('NOT_FOUND', 'jobId'));
    return { job: asJob(job, call.viewer), errors: [] };
  }

  cancel({ viewer }: Call, { id }: CancelPlanInput): PlanJobPayload {
    const job = this.jobs.find(viewer, id);
    if (job === null) return refusal(userProblem('NOT_FOUND', 'id'));
    this.jobs.cancel(job);
    return { job: asJob(job, viewer), errors: [] };
  }

  /** A plan that was found and stands as the viewer saw it. `NOT_FOUND`: it is no longer kept, and has to be started again. */
  #ready({ viewer }: Call, { jobId, expectedSteps }: UndoPlanInput): Job | PlanJobPayload {
    const job = this.jobs.find(viewer, jobId);
    if (job?.found == null) return refusal(userProblem('NOT_FOUND', 'jobId'));
    if (job.steps === expectedSteps) return job;
    return { job: asJob(job, viewer), errors: [userErrorOf(userProblem('STALE', 'expectedSteps'))] };
  }

  /** One step more or less. `NOT_FOUND`: the plan is no longer ready for changes, and has to be started again. */
  async #step({ viewer }: Call, job: Job, step: readonly SessionChange[] | 'undo'): Promise<PlanJobPayload> {
    if (!(await this.jobs.change(job, step))) return refusal(userProblem('NOT_FOUND', 'jobId'));
    return { job: asJob(job, viewer), errors: [] };
  }

  /** The teams that were asked for, or all in reach, and the steps that can be made of what-ifs. */
  async #asked(
    call: Call,
    { teamIds: asked, steps }: StartPlanInput,
  ): Promise<{ readonly teamIds: readonly TeamId[]; readonly steps: Steps } | Problems> {
    const inReach = await this.db.read((tx) => teamIdsInReach(tx, call.permit));
    const lacking = asked.findIndex((id) => !inReach.includes(id as TeamId));
    if (lacking >= 0) return { problems: [userProblem('NOT_FOUND', `teamIds.${lacking}`)] };
    const teamIds = asked.length === 0 ? inReach : (asked as TeamId[]);
    const read = stepsOf(steps, teamIds);
    if ('problems' in read) return read;
    const all = steps.map(({ changes }, index) => ({ changes, path: `steps.${index}.changes` }));
    const problems = await this.#problemsOfLifting(call, all);
    return problems.length > 0 ? { problems } : { teamIds, steps: read };
  }

  async #problemsOfLifting({ permit }: Call, steps: readonly LiftingIn[]): Promise<readonly UserProblem[]> {
    const ids = policiesToLift(steps.flatMap(({ changes }) => changes));
    const policies = ids.length === 0 ? [] : await this.db.read((tx) => findPolicies(tx, permit, ids));
    return steps.flatMap((step) => problemsOfLifting(step, policies));
  }
}
