import type { Viewer } from '@kring/access';
import type { Place, TeamId } from '@kring/care-network';
import { mostOpenedFirst, type BarrierOpening, type PlanQuestion } from '@kring/matching';
import { Inject, Injectable } from '@nestjs/common';
import { GROUND, type Ground } from '../store/ground.js';
import type { PlanJobState } from './dto/plan-job.js';
import type { PlanFound, SessionChange } from './plan-session.js';
import type { PlanNews, PlanTask } from './plan-work.js';
import { PlanWorkers } from './plan-workers.js';

/** Where the teams that were asked for have work, and which of them a region leaves out because that is not known. */
export interface Around {
  readonly places: readonly Place[];
  readonly unplacedTeamIds: readonly TeamId[];
}

/** A plan of one account, as far as it has come. */
export interface Job extends Around {
  readonly id: string;
  readonly owner: string;
  readonly teamIds: readonly TeamId[];
  readonly period: PlanQuestion['period'];
  readonly mostHandovers: number;
  /** Earlier periods that count for whose turn it is. */
  readonly periods: number;
  state: PlanJobState;
  progress: number;
  found: PlanFound | null;
  /** How many changes stand, each of which can be taken back. */
  steps: number;
  openings: readonly BarrierOpening[];
  cancel: () => void;
}

/** Plans at once for one account; starting one more ends the oldest. */
const mostAtOnce = 3;
/** Plans that are kept, of everybody together; a few hundred kilobytes each at most. */
const mostKept = 200;

/** A chain of one handover is what is looked for unless more is asked. */
export const usualHandovers = 1;

const isOver = ({ state }: Job): boolean => state !== 'waiting' && state !== 'running';

/** Who may see a job: whoever started it, in the role and organisation they had. */
const ownerOf = ({ accountId, organisationId, role }: Viewer): string => `${organisationId} ${accountId} ${role}`;

/** The plans that are being made and those of late, in memory: a plan can always be made again. */
@Injectable()
export class PlanJobs {
  readonly #jobs = new Map<string, Job>();

  constructor(
    private readonly workers: PlanWorkers,
    @Inject(GROUND) private readonly ground: Ground,
  ) {}

  start(viewer: Viewer, id: string, { task, around }: { readonly task: PlanTask; readonly around: Around }): void {
    const owner = ownerOf(viewer);
    this.#makeRoom(owner);
    const { teamIds, period, mostHandovers = usualHandovers, rounds = [] } = task.question;
    const job: Job = {
      ...around,
      ...{
        id,
        owner,
        teamIds,
        period,
        mostHandovers,
        periods: rounds.length,
        state: 'waiting',
        progress: 0,
        found: null,
        steps: 0,
        openings: [],
      },
      cancel: () => undefined,
    };
    this.#jobs.set(id, job);
    job.cancel = this.workers.start(id, task, {
      started: () => void (job.state = 'running'),
      heard: (news) => hear(job, news),
      ended: (reason) => this.#end(job, reason),
    });
  }

  /** `null` when there is none, or it is someone else's. */
  find(viewer: Viewer, id: string): Job | null {
    const job = this.#jobs.get(id);
    return job?.owner === ownerOf(viewer) ? job : null;
  }

  /** Makes changes in one step, or takes the last step back. False when the plan is no longer ready for changes. */
  async change(job: Job, changes: readonly SessionChange[] | 'undo'): Promise<boolean> {
    const answer = await this.workers.change(job.id, changes);
    if (answer === null) return false;
    job.found = answer.found;
    job.steps = answer.steps;
    return true;
  }

  /** Ends a plan that is being made, or a change of one that takes too long; one that is over stays as it is. */
  cancel(job: Job): void {
    if (isOver(job)) return this.workers.cancelChange(job.id);
    job.state = 'cancelled';
    job.cancel();
  }

  #end(job: Job, reason: string | null): void {
    job.state = reason === null ? 'done' : 'failed';
    job.progress = reason === null ? 1 : job.progress;
    if (reason !== null) this.ground.log.error({ reason }, 'A plan failed.');
  }

  #makeRoom(owner: string): void {
    const underWay = [...this.#jobs.values()].filter((job) => job.owner === owner && !isOver(job));
    for (const job of underWay.slice(0, Math.max(0, underWay.length - mostAtOnce + 1))) this.cancel(job);
    for (const job of this.#jobs.values()) {
      if (this.#jobs.size < mostKept) return;
      if (!isOver(job)) continue;
      this.workers.forget(job.id);
      this.#jobs.delete(job.id);
    }
  }
}

function hear(job: Job, news: PlanNews): void {
  switch (news.kind) {
    case 'progress':
      job.progress = Math.max(job.progress, news.progress);
      return;
    case 'plan':
      job.found = news.found;
      job.steps = news.steps;
      return;
    case 'opening':
      job.openings = [...job.openings, news.opening].sort(mostOpenedFirst);
      return;
  }
}
