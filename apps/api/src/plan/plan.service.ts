import type { TeamId } from '@kring/care-network';
import { placesOfWork, regionTeams, type Situation } from '@kring/matching';
import {
  findPlanChoices,
  loadSituation,
  newId,
  recordAccess,
  roundsOfTeams,
  teamIdsInReach,
  type GraphDb,
  type GraphTransaction,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { done, errorsOf } from '../graphql/outcome.js';
import { userErrorOf } from '../graphql/user-error.js';
import { userProblem, type UserProblem } from '../graphql/user-problem.js';
import { clientsOfNeeds } from '../need/need-clients.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes } from '../store/writes.js';
import { asJob, seesPeople } from './as-shown.js';
import type { CancelPlanInput, ChangePlanInput, StartPlanInput, UndoPlanInput } from './dto/plan-inputs.js';
import type { PlanJob, PlanJobPayload } from './dto/plan-job.js';
import { PlanJobs, type Around, type Job } from './plan-jobs.js';
import type { PlanTask } from './plan-work.js';
import { changesOf, questionOf, stepsOf } from './question.js';

interface Started extends Readonly<Record<string, string>> {
  readonly jobId: string;
}

interface Teams {
  readonly teamIds: readonly TeamId[];
  readonly situation: Situation;
  readonly around: Around;
}

interface Read {
  readonly task: PlanTask;
  readonly around: Around;
}

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
    private readonly clock: Clock,
    private readonly writes: Writes,
    private readonly jobs: PlanJobs,
  ) {}

  /**
   * The situation is read at once and within the viewer's reach; only the working out is done elsewhere. It is read
   * before anything is written, because whoever writes keeps others who write waiting.
   */
  async start(call: Call, input: StartPlanInput): Promise<PlanJobPayload> {
    if (input.until < input.from) return refusal(userProblem('INVALID_PERIOD', 'until'));
    const jobId = newId();
    let started: Read | null = null;
    const read = await this.db.read((tx) => this.#task(call, tx, input));
    const outcome = await this.writes.run<Started>(call, input, async ({ tx, now }) => {
      if ('problems' in read) return read;
      if (seesPeople(call.viewer)) {
        const open = read.task.situation.needs.filter(({ state }) => state === 'open');
        await recordAccess(tx, call.permit, clientsOfNeeds(open), now);
      }
      started = read;
      return done({ jobId });
    });
    if (!('done' in outcome)) return { job: null, errors: errorsOf(outcome) };
    if (outcome.done.jobId === jobId && started !== null) this.jobs.start(call.viewer, jobId, started);
    return { job: this.one(call, outcome.done.jobId), errors: [] };
  }

  one({ viewer }: Call, id: string): PlanJob | null {
    const job = this.jobs.find(viewer, id);
    return job && asJob(job, viewer);
  }

  change(call: Call, { jobId, expectedSteps, changes }: ChangePlanInput): Promise<PlanJobPayload> {
    return this.#step(call, { jobId, expectedSteps }, ({ teamIds }) => changesOf(changes, teamIds));
  }

  undo(call: Call, input: UndoPlanInput): Promise<PlanJobPayload> {
    return this.#step(call, input, () => 'undo');
  }

  cancel({ viewer }: Call, { id }: CancelPlanInput): PlanJobPayload {
    const job = this.jobs.find(viewer, id);
    if (job === null) return refusal(userProblem('NOT_FOUND', 'id'));
    this.jobs.cancel(job);
    return { job: asJob(job, viewer), errors: [] };
  }

  /** One step more or less. `NOT_FOUND`: the plan is no longer ready for changes, and has to be started again. */
  async #step(
    { viewer }: Call,
    { jobId, expectedSteps }: UndoPlanInput,
    stepOf: (job: Job) => ReturnType<typeof changesOf> | 'undo',
  ): Promise<PlanJobPayload> {
    const job = this.jobs.find(viewer, jobId);
    if (job?.found == null) return refusal(userProblem('NOT_FOUND', 'jobId'));
    if (job.steps !== expectedSteps)
      return { job: asJob(job, viewer), errors: [userErrorOf(userProblem('STALE', 'expectedSteps'))] };
    const step = stepOf(job);
    if (typeof step === 'object' && 'problems' in step) return refusal(...step.problems);
    if (!(await this.jobs.change(job, step))) return refusal(userProblem('NOT_FOUND', 'jobId'));
    return { job: asJob(job, viewer), errors: [] };
  }

  async #task(call: Call, tx: GraphTransaction, input: StartPlanInput): Promise<Read | Problems> {
    const { permit } = call;
    const teams = await this.#teams(call, tx, input, this.clock.today());
    if ('problems' in teams) return teams;
    const { teamIds, situation, around } = teams;
    const steps = stepsOf(input, teamIds);
    if ('problems' in steps) return steps;
    const choices = await findPlanChoices(tx, permit, teamIds);
    const kept = await roundsOfTeams(tx, permit, teamIds);
    const question = questionOf(input, teamIds, { choices, kept, matches: situation.matches });
    return { task: { situation, question, steps, openings: input.openings }, around };
  }

  /** The teams that were asked for, or all in reach; of those the ones near a place, when one is given. */
  async #teams(
    { permit, viewer }: Call,
    tx: GraphTransaction,
    { teamIds: asked, region }: StartPlanInput,
    today: string,
  ): Promise<Teams | Problems> {
    const inReach = await teamIdsInReach(tx, permit);
    const lacking = asked.findIndex((id) => !inReach.includes(id as TeamId));
    if (lacking >= 0) return { problems: [userProblem('NOT_FOUND', `teamIds.${lacking}`)] };
    const wanted = asked.length === 0 ? inReach : (asked as TeamId[]);
    const situation = await loadSituation(tx, permit, { teamIds: wanted, today });
    const places = placesOfWork(situation, { withNeeds: seesPeople(viewer) });
    if (region == null) return { teamIds: wanted, situation, around: { places, unplacedTeamIds: [] } };
    const { latitude, longitude, km } = region;
    const { within, unknown } = regionTeams(situation, { place: { latitude, longitude }, km });
    const near = new Set(within.map(({ teamId }) => teamId));
    const teamIds = wanted.filter((id) => near.has(id));
    const around = { places, unplacedTeamIds: unknown };
    return { teamIds, situation: await loadSituation(tx, permit, { teamIds, today }), around };
  }
}
