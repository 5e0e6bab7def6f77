import type { NeedId, OfferId, TaskId } from '@kring/care-network';
import type { PlanFreed, PlanMatch, PlanNeed, PlanOffer, PlanTask } from '../plan/plan-problem.js';
import type { Help } from '../situation/help.js';
import type { Leg } from '../routes/leg.js';
import type { Held } from './held.js';
import type { Legs } from './legs.js';
import { chainWeight, mostLoad, planWeights, quartersOfLoad, useOfFreedHours, wishWeight } from './plan-weights.js';
import { quartersIn } from './quarters.js';
import { pairKey, type Way, type Ways } from './ways.js';

/** Names in the problem, and back. One letter tells the kind. */
export const nameOf = {
  need: (id: NeedId): string => `n${id}`,
  task: (id: TaskId): string => `t${id}`,
  offer: (id: OfferId): string => `o${id}`,
  pair: (offerId: OfferId, workId: NeedId | TaskId): string => `p${pairKey(offerId, workId)}`,
  staff: (teamId: string): string => `s${teamId}`,
};

/** A plan problem being written. */
export interface Problem {
  readonly offers: PlanOffer[];
  readonly needs: PlanNeed[];
  readonly tasks: PlanTask[];
  readonly matches: PlanMatch[];
  readonly freed: PlanFreed[];
}

export interface Asked {
  readonly legs: Legs;
  readonly ways: Ways;
  readonly held: Held;
  readonly whole: ReadonlySet<NeedId>;
  /** Pairs that were in the last plan. */
  readonly kept: ReadonlySet<string>;
}

/**
 * The network of people, work and staff. A person's hours come in steps of rising load and go through their offers; an
 * offer that has less time for some work than hours goes through a task of its own with that limit; a task taken over frees
 * the staff of its team.
 */
export function problemOf(asked: Asked): Problem {
  const problem: Problem = { offers: [], needs: [], tasks: [], matches: [], freed: [] };
  addWork(problem, asked);
  addPeople(problem, asked);
  for (const way of [...asked.ways.toNeeds, ...asked.ways.toTasks]) addWay(problem, asked, way);
  for (const [needId, { of }] of asked.ways.byStaff) {
    const score = wishWeight(of.need) + useOfFreedHours;
    problem.freed.push({ pool: nameOf.staff(of.need.teamId), need: nameOf.need(needId), score });
  }
  const pools = new Set(problem.tasks.map(({ pool }) => pool));
  return { ...problem, freed: problem.freed.filter(({ pool }) => pools.has(pool)) };
}

function addWork({ needs, tasks }: Problem, { legs, held, whole }: Asked): void {
  for (const { id, hoursLeft } of legs.needs) {
    const hours = held.left(id, quartersIn(hoursLeft));
    const isWhole = whole.has(id as NeedId) && hours === quartersIn(hoursLeft);
    needs.push({ id: nameOf.need(id as NeedId), hours, whole: isWhole });
  }
  for (const { id, hoursLeft, teamId } of legs.tasks)
    tasks.push({
      id: nameOf.task(id as TaskId),
      hours: held.left(id, quartersIn(hoursLeft)),
      pool: nameOf.staff(teamId),
    });
}

const offerLeft = ({ offer, hoursLeft }: Help, held: Held): number => held.left(offer.id, quartersIn(hoursLeft));

function addPeople(problem: Problem, { ways, held }: Asked): void {
  const helps = new Map<string, Map<OfferId, Help>>();
  for (const { of } of [...ways.toNeeds, ...ways.toTasks]) {
    const offers = helps.get(of.help.person.id) ?? new Map<OfferId, Help>();
    helps.set(of.help.person.id, offers.set(of.help.offer.id, of.help));
  }
  for (const [personId, offers] of helps) addPerson(problem, personId, [...offers.values()], held);
}

function addPerson({ offers, tasks, matches }: Problem, personId: string, helps: readonly Help[], held: Held): void {
  for (const help of helps) {
    const name = nameOf.offer(help.offer.id);
    tasks.push({ id: name, hours: offerLeft(help, held), pool: name });
  }
  const left = helps.reduce((sum, help) => sum + offerLeft(help, held), 0);
  const holds = helps.reduce((sum, help) => sum + quartersIn(help.hoursLeft), 0) - left;
  const before = quartersIn(helps[0]?.agreedHoursPerWeek ?? 0) + holds;
  for (let used = 0, step = 0; used < left; used += quartersOfLoad, step++) {
    const id = `${personId}\n${step}`;
    const load = Math.min(mostLoad, Math.floor((before + used) / quartersOfLoad)) * planWeights.load;
    offers.push({ id, hours: Math.min(quartersOfLoad, left - used) });
    for (const help of helps) matches.push({ offer: id, task: nameOf.offer(help.offer.id), score: -load });
  }
}

/** What a quarter of an hour is worth on its way from an offer to some work. */
export function worthOf({ score, work, help }: Leg, kept: ReadonlySet<string>): number {
  const points = score.points * planWeights.point;
  const stays = kept.has(pairKey(help.offer.id, work.id)) ? planWeights.kept : 0;
  return work.at === 'need' ? wishWeight(work) + points + stays : points + stays + chainWeight - useOfFreedHours;
}

function addWay({ tasks, freed }: Problem, { held, kept, whole }: Asked, { of: leg }: Way<Leg>): void {
  const { help, work } = leg;
  const end = work.at === 'need' ? { need: nameOf.need(work.id as NeedId) } : { task: nameOf.task(work.id as TaskId) };
  const score = worthOf(leg, kept);
  const most = quartersIn(leg.hoursPerWeek) - held.ofPair(help.offer.id, work.id);
  const workLeft = held.left(work.id, quartersIn(work.hoursLeft));
  const from = nameOf.offer(help.offer.id);
  if (most <= 0 || workLeft <= 0) return;
  if (most >= Math.min(workLeft, offerLeft(help, held))) return void freed.push({ pool: from, ...end, score });
  if (work.at === 'need' && whole.has(work.id as NeedId)) return;
  const pair = nameOf.pair(help.offer.id, work.id);
  tasks.push({ id: pair, hours: most, pool: pair });
  freed.push({ pool: from, task: pair, score: 0 }, { pool: pair, ...end, score });
}
