import type { NeedId, OfferId, TaskId, TeamId } from '@kring/care-network';
import { compareText } from '../../situation/grouped.js';
import type { Work } from '../../situation/work.js';
import type { Legs } from '../ways/legs.js';
import { linkKey, type Link, type LinkFrom } from '../ways/links.js';
import { arcKey, nameOf, nameOfWork } from '../ways/problem-names.js';
import type { Handover, PlanRoute } from '../team-plan.js';
import type { Ways } from '../ways/ways.js';

export type Passed = Pick<Handover, 'taskId' | 'teamId'>;
export type RouteQuarters = PlanRoute & { readonly via: readonly Passed[]; readonly quarters: number };

/** Hours that came free in a team, with the way they came. */
interface Part {
  readonly key: string;
  readonly offerId: OfferId;
  readonly via: readonly Passed[];
  quarters: number;
}

/** Work that the freed hours of a team go to. */
interface End {
  readonly work: Work;
  quarters: number;
}

/** Hours of a solved network between a pool and a need or task, by `arcKey` of their names. */
export type PoolHours = ReadonlyMap<string, number>;

/**
 * Follows the hours of a solved network from offers to needs. Within a team freed hours are alike: those of the first task
 * go to the first need or further task, by id, until either is used up.
 */
export const routesOf = (hours: PoolHours, legs: Legs, ways: Ways): readonly RouteQuarters[] =>
  new Following(hours, legs, ways).routes();

class Following {
  private readonly found: RouteQuarters[] = [];
  private readonly freed = new Map<TeamId, Part[]>();
  private readonly ends = new Map<TeamId, End[]>();

  constructor(
    private readonly hours: PoolHours,
    private readonly legs: Legs,
    private readonly ways: Ways,
  ) {}

  routes(): readonly RouteQuarters[] {
    const { ways } = this;
    for (const { of } of ways.toNeeds) {
      const [offerId, needId] = [of.help.offer.id, of.work.id as NeedId];
      const quarters = this.quarters({ offerId, workId: needId }, of.work);
      if (quarters > 0) this.found.push({ offerId, needId, taskId: null, via: [], quarters });
    }
    for (const { of } of ways.toTasks) this.takeOver(of.help.offer.id, of.work);
    for (const { of } of ways.byStaff.values()) this.addEnd({ teamId: of.need.teamId }, of.need);
    for (const { of } of ways.handovers.values()) for (const teamId of of.from) this.addEnd({ teamId }, of.task);
    const level = (teamId: TeamId): number => ways.levels.get(teamId) ?? 0;
    for (const teamId of [...this.legs.order].sort(
      (one, other) => level(one) - level(other) || compareText(one, other),
    ))
      this.passOn(teamId);
    return this.found;
  }

  /** Directly, by a limit of the two of them, and as in the last plan. */
  private quarters(link: Link, work: Work): number {
    const name = nameOfWork(work);
    const from = [
      'offerId' in link ? nameOf.offer(link.offerId) : nameOf.staff(link.teamId),
      ...('offerId' in link ? [nameOf.pair(link.offerId, link.workId)] : []),
      nameOf.kept(link),
    ];
    return from.reduce((sum, pool) => sum + (this.hours.get(arcKey(pool, name)) ?? 0), 0);
  }

  private takeOver(offerId: OfferId, task: Work): void {
    const [taskId, quarters] = [task.id as TaskId, this.quarters({ offerId, workId: task.id }, task)];
    const via = [{ taskId, teamId: task.teamId }];
    this.free(task.teamId, { key: linkKey({ offerId, workId: taskId }), offerId, via, quarters });
  }

  private free(teamId: TeamId, part: Part): void {
    if (part.quarters > 0) this.freed.set(teamId, [...(this.freed.get(teamId) ?? []), part]);
  }

  private addEnd(from: LinkFrom & { readonly teamId: TeamId }, work: Work): void {
    const quarters = this.quarters({ ...from, workId: work.id }, work);
    if (quarters > 0) this.ends.set(from.teamId, [...(this.ends.get(from.teamId) ?? []), { work, quarters }]);
  }

  /** Hands the hours of each part on to the ends in turn. */
  private passOn(teamId: TeamId): void {
    const lastTask = ({ via, key }: Part): string => `${via.at(-1)?.taskId ?? ''}\n${key}`;
    const parts = (this.freed.get(teamId) ?? []).sort((one, other) => compareText(lastTask(one), lastTask(other)));
    const ends = (this.ends.get(teamId) ?? []).sort(
      ({ work: one }, { work: other }) => compareText(one.at, other.at) || compareText(one.id, other.id),
    );
    let at = 0;
    for (const part of parts)
      while (part.quarters > 0 && at < ends.length) {
        const end = ends[at] as End;
        const quarters = Math.min(part.quarters, end.quarters);
        this.pass(part, end.work, quarters);
        part.quarters -= quarters;
        end.quarters -= quarters;
        if (end.quarters === 0) at++;
      }
  }

  private pass({ key, offerId, via }: Part, work: Work, quarters: number): void {
    const [first] = via as readonly [Passed];
    if (work.at === 'need')
      return void this.found.push({ offerId, needId: work.id as NeedId, taskId: first.taskId, via, quarters });
    const further = [...via, { taskId: work.id as TaskId, teamId: work.teamId }];
    this.free(work.teamId, { key: `${key}\n${work.id}`, offerId, via: further, quarters });
  }
}
