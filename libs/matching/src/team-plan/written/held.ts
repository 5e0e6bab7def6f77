import type { Match, NeedId, OfferId, TaskId } from '@kring/care-network';
import { waysOfChain } from '../../chain/chain-ways.js';
import type { Leg } from '../../routes/leg.js';
import type { Situation } from '../../situation/situation.js';
import { byId, compareText } from '../../situation/grouped.js';
import { staffSide } from '../../routes/staff-side.js';
import type { Work } from '../../situation/work.js';
import type { RouteQuarters } from './flows.js';
import type { Legs } from '../ways/legs.js';
import { handedOver, linkKey, type Link } from '../ways/links.js';
import { hoursIn, quartersIn } from '../weights/quarters.js';
import type { PinnedHelp, PlanRoute } from '../team-plan.js';
import type { Ways } from '../ways/ways.js';

/** Hours that are not free to plan: what was asked and waits for an answer, and what whoever plans keeps. */
export interface Held {
  readonly helps: readonly (RouteQuarters & { readonly standing: 'asked' | 'pinned' })[];
  readonly pinsNotKept: readonly PinnedHelp[];
  /** What is left of an offer, need or task, in quarters. */
  readonly left: (id: OfferId | NeedId | TaskId, of: number) => number;
  /** Quarters of a pair that are held. */
  readonly ofPair: (offerId: OfferId, workId: NeedId | TaskId) => number;
  readonly ofLink: (link: Link) => number;
  readonly ofPerson: (personId: string) => number;
}

/** One text for one way of help. */
export const routeText = (help: Pick<PinnedHelp, 'offerId' | 'needId' | 'taskId' | 'via'>): string =>
  `${help.offerId}\n${handedOver(help).join('\t')}\n${help.needId}`;

/** Only an answer that is still to come stands in its way. */
const isOpenButForAnswer = ({ barriers }: Leg): boolean => barriers.every(({ code }) => code === 'alreadyAsked');

class Holding {
  readonly helps: Held['helps'][number][] = [];
  readonly pinsNotKept: PinnedHelp[] = [];
  private readonly held = new Map<string, number>();

  private readonly works: ReadonlyMap<NeedId | TaskId, Work>;

  constructor(
    private readonly legs: Legs,
    private readonly ways: Ways,
  ) {
    this.works = new Map([...legs.needs, ...legs.tasks].map((work) => [work.id, work]));
  }

  readonly left = (id: string, of: number): number => Math.max(0, of - (this.held.get(id) ?? 0));
  readonly ofLink = (link: Link): number => this.held.get(linkKey(link)) ?? 0;
  readonly ofPerson = (personId: string): number => this.held.get(`person\n\n${personId}`) ?? 0;
  readonly ofPair = (offerId: OfferId, workId: NeedId | TaskId): number => this.ofLink({ offerId, workId });

  /** A question that is out keeps its hours, unless something came to stand in its way; also those that it frees for nothing. */
  ask({ offerId, target, freesFor, handovers, hoursPerWeek }: Match): void {
    const workId = target.kind === 'need' ? target.needId : target.taskId;
    const leg = this.legs.byWork.get(workId)?.legs.find(({ help }) => help.offer.id === offerId);
    if (!leg || !isOpenButForAnswer(leg)) return;
    const person = leg.help.person.id;
    const asked = Math.min(quartersIn(hoursPerWeek), this.free(leg, [leg.work]));
    if (target.kind === 'need') {
      if (asked > 0)
        this.keep({ offerId, needId: target.needId, taskId: null, via: [], quarters: asked }, 'asked', person);
      return;
    }
    const { taskId } = target;
    let rest = asked;
    for (const way of waysOfChain(taskId, { freesFor, handovers }, (id) => this.works.get(id)?.teamId)) {
      const need = this.needForStaff(way.needId);
      const tasks = way.taskIds.flatMap((id) => this.works.get(id) ?? []);
      const quarters = need ? Math.min(rest, quartersIn(way.hoursPerWeek), this.free(leg, [...tasks, need])) : 0;
      if (quarters <= 0) continue;
      const via = tasks.map(({ id, teamId }) => ({ taskId: id as TaskId, teamId }));
      this.keep({ offerId, needId: way.needId, taskId, via, quarters }, 'asked', person);
      rest -= quarters;
    }
    if (rest > 0) this.hold([offerId, workId, linkKey({ offerId, workId })], rest, person);
  }

  pin(pin: PinnedHelp): void {
    const { offerId, needId, taskId } = pin;
    const [way, works] = [this.ways.between(offerId, taskId ?? needId), this.worksOf(pin)];
    const free = way && works ? this.free(way.of, works) : 0;
    const quarters = Math.min(quartersIn(pin.hoursPerWeek), free);
    if (quarters < quartersIn(pin.hoursPerWeek)) this.pinsNotKept.push({ ...pin, hoursPerWeek: hoursIn(quarters) });
    if (quarters <= 0 || !way || !works) return;
    const via = works.slice(0, -1).map(({ id, teamId }) => ({ taskId: id as TaskId, teamId }));
    this.keep({ ...({ offerId, needId, taskId } as PlanRoute), via, quarters }, 'pinned', way.of.help.person.id);
  }

  /** The tasks and the need along a way, when every step of it is open. */
  private worksOf(pin: PinnedHelp): readonly Work[] | null {
    const need = this.works.get(pin.needId);
    const tasks = handedOver(pin).map((taskId) => this.works.get(taskId));
    if (need?.at !== 'need' || !tasks.every((task): task is Work => task?.at === 'task')) return null;
    const last = tasks.at(-1);
    if (last && this.ways.byStaff.get(need.id as NeedId)?.of.need.teamId !== last.teamId) return null;
    const isPassedOn = tasks.every(
      (task, place) =>
        place === 0 ||
        this.ways.handovers.get(task.id as TaskId)?.of.from.includes((tasks[place - 1] as Work).teamId) === true,
    );
    return isPassedOn ? [...tasks, need] : null;
  }

  /** What is still free of an offer along a way. */
  private free({ help, work, hoursPerWeek }: Leg, works: readonly Work[]): number {
    return Math.min(
      quartersIn(hoursPerWeek) - this.ofPair(help.offer.id, work.id),
      this.left(help.offer.id, quartersIn(help.hoursLeft)),
      ...works.map(({ id, hoursLeft }) => this.left(id, quartersIn(hoursLeft))),
    );
  }

  private needForStaff(needId: NeedId): Work | null {
    const need = this.works.get(needId);
    const side = need?.at === 'need' ? staffSide(this.legs.prepared, need) : null;
    return side !== null && side.barriers.length === 0 ? side.need : null;
  }

  private keep(route: RouteQuarters, standing: 'asked' | 'pinned', person: string): void {
    const { offerId, needId, via } = route;
    const works = [...via.map(({ taskId }) => taskId), needId];
    const links = works.map((workId, place): Link => {
      const before = via[place - 1];
      return before === undefined ? { offerId, workId } : { teamId: before.teamId, workId };
    });
    this.hold([offerId, ...works, ...links.map(linkKey)], route.quarters, person);
    this.helps.push({ ...route, standing });
  }

  private hold(ids: readonly string[], quarters: number, person: string): void {
    for (const id of [...ids, `person\n\n${person}`]) this.held.set(id, (this.held.get(id) ?? 0) + quarters);
  }
}

/** Holds what was asked first, then the pins, in the order of their ids. */
export function holdStanding(situation: Situation, legs: Legs, ways: Ways, pinned: readonly PinnedHelp[] = []): Held {
  const holding = new Holding(legs, ways);
  for (const match of byId(situation.matches)) if (match.state === 'proposed') holding.ask(match);
  const inOrder = [...pinned].sort((one, other) => compareText(routeText(one), routeText(other)));
  for (const pin of inOrder) holding.pin(pin);
  return holding;
}
