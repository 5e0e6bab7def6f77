import type { Viewer } from '@kring/access';
import { mostOpenedFirst, type BarrierOpening } from '@kring/matching';
import { Inject, Injectable } from '@nestjs/common';
import { GROUND, type Ground } from '../store/ground.js';
import type { PlanJobState } from './dto/plan-job.js';
import type { PlanFound, PlanNews, PlanTask } from './plan-work.js';
import { PlanWorkers } from './plan-workers.js';

/** A plan of one account, as far as it has come. */
export interface Job {
  readonly id: string;
  readonly owner: string;
  state: PlanJobState;
  progress: number;
  found: PlanFound | null;
  openings: readonly BarrierOpening[];
  cancel: () => void;
}

/** Plans at once for one account; starting one more ends the oldest. */
const mostAtOnce = 3;
/** Plans that are kept, of everybody together; a few hundred kilobytes each at most. */
const mostKept = 200;

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

  start(viewer: Viewer, id: string, task: PlanTask): void {
    const owner = ownerOf(viewer);
    this.#makeRoom(owner);
    const job: Job = { id, owner, state: 'waiting', progress: 0, found: null, openings: [], cancel: () => undefined };
    this.#jobs.set(id, job);
    job.cancel = this.workers.start(task, {
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

  /** Ends a plan that is being made; one that is over stays as it is. */
  cancel(job: Job): void {
    if (isOver(job)) return;
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
      if (isOver(job)) this.#jobs.delete(job.id);
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
      return;
    case 'opening':
      job.openings = [...job.openings, news.opening].sort(mostOpenedFirst);
      return;
  }
}
