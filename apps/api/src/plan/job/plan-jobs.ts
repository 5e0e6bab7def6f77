import type { Viewer } from '@kring/access';
import type { Place, TeamId } from '@kring/care-network';
import { mostOpenedFirst, type BarrierOpening, type BarrierSum, type PlanQuestion } from '@kring/matching';
import { Inject, Injectable } from '@nestjs/common';
import { GROUND, type Ground } from '../../store/ground.js';
import { askedKey } from './asked-key.js';
import type { PlanJobState } from '../dto/plan-job.js';
import type { PlanFound, SessionChange } from './plan-session.js';
import { partOfReading } from './plan-phase.js';
import type { PlanNews, PlanTask } from './plan-work.js';
import { PlanWorkers } from './plan-workers.js';

/** Where the teams that were asked for have work, and which of them a region leaves out because that is not known. */
export interface Around {
  readonly places: readonly Place[];
  readonly unplacedTeamIds: readonly TeamId[];
}

/** What was asked, before anything was read. */
export interface Asked {
  readonly teamIds: readonly TeamId[];
  readonly period: PlanQuestion['period'];
  readonly mostHandovers: number;
}

/** What was read for a plan. */
export interface Read {
  readonly task: PlanTask;
  readonly around: Around;
}

/** What stands in the way of a plan, beside the changes that stand. */
export interface OpeningsOfJob {
  /** What the plan answered, see `askedKey`. */
  readonly asked: string;
  readonly openings: readonly BarrierOpening[];
  readonly closed: readonly BarrierSum[];
}

/** A plan of one account, as far as it has come. */
export interface Job extends Asked, Around {
  readonly id: string;
  readonly owner: string;
  teamIds: readonly TeamId[];
  places: readonly Place[];
  unplacedTeamIds: readonly TeamId[];
  /** Earlier periods that count for whose turn it is. */
  periods: number;
  state: PlanJobState;
  progress: number;
  found: PlanFound | null;
  /** How many changes stand, each of which can be taken back. */
  steps: number;
  /** What the plan with what there is answers; empty until it is read. */
  baseAsked: string;
  /** As found for each question that the plan has answered, those found last at the end; the first are with what there is. */
  opened: readonly OpeningsOfJob[];
  /** From 0 to 1 while openings are worked out anew; `null` when they are not. */
  reopening: number | null;
  cancel: () => void;
}

/** Questions of one plan of which the openings are kept. */
const mostOpened = 8;
/** Plans at once for one account; starting one more ends the oldest. */
const mostAtOnce = 3;
/** Plans that are kept, of everybody together; a few hundred kilobytes each at most. */
const mostKept = 200;

/** `told` hears how much is read, from 0 to 1. */
export type LoadRead = (signal: AbortSignal, told: (part: number) => void) => Promise<Read>;

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

  /** Begins at once: what is planned is read when its turn comes. */
  start(viewer: Viewer, id: string, { asked, load }: { readonly asked: Asked; readonly load: LoadRead }): void {
    const owner = ownerOf(viewer);
    this.#makeRoom(owner);
    const job: Job = {
      ...asked,
      ...{ id, owner, places: [], unplacedTeamIds: [], periods: 0 },
      ...{ state: 'waiting', progress: 0, found: null, steps: 0, baseAsked: '', opened: [], reopening: null },
      cancel: () => undefined,
    };
    this.#jobs.set(id, job);
    const loaded = async (signal: AbortSignal): Promise<PlanTask> => {
      const { task, around } = await load(signal, (part) => toldOfReading(job, part));
      const { teamIds, rounds = [] } = task.question;
      Object.assign(job, {
        ...around,
        teamIds,
        baseAsked: askedKey(task.question),
        periods: rounds.length,
        progress: Math.max(job.progress, partOfReading),
      });
      return task;
    };
    job.cancel = this.workers.start(id, loaded, {
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

  /** Works out anew, beside the changes that stand, what opening each barrier would bring. False: the plan is no longer ready. */
  openAgain(job: Job): boolean {
    const asked = job.found?.asked ?? job.baseAsked;
    let now: OpeningsOfJob = { asked, openings: [], closed: [] };
    const isBegun = this.workers.openAgain(job.id, {
      heard: (news) => {
        if (news.kind === 'progress') job.reopening = news.progress;
        else now = withOpening(now, news);
      },
      ended: (isWhole) => {
        job.reopening = null;
        if (isWhole) job.opened = withOpenings(job, now);
      },
    });
    if (isBegun) job.reopening = 0;
    return isBegun;
  }

  /** Ends a plan that is being made, or a change of one that takes too long; one that is over stays as it is. */
  cancel(job: Job): void {
    if (isOver(job) && job.reopening !== null) return this.workers.stopOpening(job.id);
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

/** A second reading, of the teams near a place alone, does not set it back. */
const toldOfReading = (job: Job, part: number): unknown =>
  (job.progress = Math.max(job.progress, Math.min(0.99, part) * partOfReading));

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
    case 'closed': {
      const isBase = ({ asked }: OpeningsOfJob): boolean => asked === job.baseAsked;
      const now = job.opened.find(isBase) ?? { asked: job.baseAsked, openings: [], closed: [] };
      job.opened = [withOpening(now, news), ...job.opened.filter((each) => !isBase(each))];
      return;
    }
  }
}

/** Those with what there is stay in front; of the others the last are kept. */
function withOpenings({ opened, baseAsked }: Job, now: OpeningsOfJob): readonly OpeningsOfJob[] {
  const others = [...opened.filter(({ asked }) => asked !== now.asked), now];
  const base = others.filter(({ asked }) => asked === baseAsked);
  return [...base, ...others.filter(({ asked }) => asked !== baseAsked).slice(-mostOpened)];
}

function withOpening(found: OpeningsOfJob, news: PlanNews): OpeningsOfJob {
  if (news.kind === 'closed') return { ...found, closed: news.barriers };
  if (news.kind !== 'opening') return found;
  return { ...found, openings: [...found.openings, news.opening].sort(mostOpenedFirst) };
}
