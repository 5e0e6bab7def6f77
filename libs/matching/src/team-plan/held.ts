import type { Match, NeedId, OfferId, TaskId } from '@kring/care-network';
import type { Leg } from '../routes/leg.js';
import type { Situation } from '../situation/situation.js';
import { byId, compareText } from '../situation/grouped.js';
import { staffSide } from '../routes/staff-side.js';
import type { Work } from '../situation/work.js';
import type { Legs } from './legs.js';
import { hoursIn, quartersIn } from './quarters.js';
import type { PinnedHelp, PlanRoute } from './team-plan.js';
import { pairKey, type Ways } from './ways.js';

/** Hours that are not free to plan: what was asked and waits for an answer, and what whoever plans keeps. */
export interface Held {
  readonly helps: readonly (PlanRoute & { readonly quarters: number; readonly standing: 'asked' | 'pinned' })[];
  readonly pinsNotKept: readonly PinnedHelp[];
  /** What is left of an offer, need or task, in quarters. */
  readonly left: (id: OfferId | NeedId | TaskId, of: number) => number;
  /** Quarters of a pair that are held. */
  readonly ofPair: (offerId: OfferId, workId: NeedId | TaskId) => number;
}

export const routeText = ({ offerId, taskId, needId }: PlanRoute): string => `${offerId}\n${taskId ?? ''}\n${needId}`;

/** Only an answer that is still to come stands in its way. */
const isOpenButForAnswer = ({ barriers }: Leg): boolean => barriers.every(({ code }) => code === 'alreadyAsked');

class Holding {
  readonly helps: Held['helps'][number][] = [];
  readonly pinsNotKept: PinnedHelp[] = [];
  private readonly held = new Map<string, number>();

  constructor(
    private readonly legs: Legs,
    private readonly ways: Ways,
  ) {}

  readonly left = (id: string, of: number): number => Math.max(0, of - (this.held.get(id) ?? 0));
  readonly ofPair = (offerId: OfferId, workId: NeedId | TaskId): number => this.held.get(pairKey(offerId, workId)) ?? 0;

  /** A question that is out keeps its hours, unless something came to stand in its way. */
  ask({ offerId, target, freesFor, hoursPerWeek }: Match, legOf: ReadonlyMap<string, Leg>): void {
    const workId = target.kind === 'need' ? target.needId : target.taskId;
    const leg = legOf.get(pairKey(offerId, workId));
    if (!leg || !isOpenButForAnswer(leg)) return;
    const needId = target.kind === 'need' ? target.needId : this.needForStaff(freesFor);
    const need = needId === null ? undefined : this.legs.needs.find(({ id }) => id === needId);
    const quarters = Math.min(quartersIn(hoursPerWeek), this.free(leg, need ?? leg.work));
    if (quarters <= 0) return;
    if (needId === null) return this.hold([offerId, workId, pairKey(offerId, workId)], quarters);
    this.keep(
      { offerId, needId, taskId: target.kind === 'need' ? null : target.taskId } as PlanRoute,
      quarters,
      'asked',
    );
  }

  pin(pin: PinnedHelp): void {
    const { offerId, needId, taskId } = pin;
    const way = this.ways.byPair.get(pairKey(offerId, taskId ?? needId));
    const need = this.legs.needs.find(({ id }) => id === needId);
    const canReach =
      way && need && (taskId === null || this.ways.byStaff.get(needId)?.of.need.teamId === way.of.work.teamId);
    const free = canReach ? this.free(way.of, need) : 0;
    const quarters = Math.min(quartersIn(pin.hoursPerWeek), free);
    if (quarters < quartersIn(pin.hoursPerWeek)) this.pinsNotKept.push({ ...pin, hoursPerWeek: hoursIn(quarters) });
    if (quarters > 0) this.keep({ offerId, needId, taskId } as PlanRoute, quarters, 'pinned');
  }

  /** What is still free of an offer with some work, on its way to a need. */
  private free({ help, work, hoursPerWeek }: Leg, need: Work): number {
    return Math.min(
      quartersIn(hoursPerWeek) - this.ofPair(help.offer.id, work.id),
      this.left(help.offer.id, quartersIn(help.hoursLeft)),
      this.left(work.id, quartersIn(work.hoursLeft)),
      this.left(need.id, quartersIn(need.hoursLeft)),
    );
  }

  private needForStaff(needId: NeedId | null): NeedId | null {
    const need = needId === null ? undefined : this.legs.needs.find(({ id }) => id === needId);
    const side = need ? staffSide(this.legs.prepared, need) : null;
    return side !== null && side.barriers.length === 0 ? needId : null;
  }

  private keep(route: PlanRoute, quarters: number, standing: 'asked' | 'pinned'): void {
    const { offerId, needId, taskId } = route;
    const ids = [offerId, needId, pairKey(offerId, taskId ?? needId)];
    this.hold(taskId === null ? ids : [...ids, taskId], quarters);
    this.helps.push({ ...route, quarters, standing });
  }

  private hold(ids: readonly string[], quarters: number): void {
    for (const id of ids) this.held.set(id, (this.held.get(id) ?? 0) + quarters);
  }
}

/** Holds what was asked first, then the pins, in the order of their ids. */
export function holdStanding(situation: Situation, legs: Legs, ways: Ways, pinned: readonly PinnedHelp[] = []): Held {
  const holding = new Holding(legs, ways);
  const legOf = new Map(
    [...legs.toNeeds, ...legs.toTasks].map((leg) => [pairKey(leg.help.offer.id, leg.work.id), leg]),
  );
  for (const match of byId(situation.matches)) if (match.state === 'proposed') holding.ask(match, legOf);
  const inOrder = [...pinned].sort((one, other) => compareText(routeText(one), routeText(other)));
  for (const pin of inOrder) holding.pin(pin);
  return holding;
}
