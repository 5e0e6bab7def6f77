import type { NeedId, OfferId, TeamId } from '@kring/care-network';
import { weights as points } from '../score/weights.js';
import type { Help } from '../situation/help.js';
import type { Leg } from '../routes/leg.js';
import type { Work } from '../situation/work.js';
import type { Held } from './written/held.js';
import type { Legs } from './ways/legs.js';
import { linkKey, type Link } from './ways/links.js';
import { quartersIn } from './weights/quarters.js';
import {
  countOf,
  mostLoad,
  quartersOfLoad,
  shareOf,
  useOfFreedHours,
  type TeamWeights,
  type Worth,
} from './weights/team-weights.js';
import { arcKey, nameOf, nameOfWork } from './ways/problem-names.js';
import type { Ways } from './ways/ways.js';

/** Hours that could go from people (`fromOffer`) or a pool to a need or task, with what a quarter counts for. */
export interface TeamArc {
  readonly from: string;
  readonly fromOffer: boolean;
  readonly to: string;
  readonly toNeed: boolean;
  readonly score: number;
  /** What a quarter counts for in each goal; `score` has it in one number. */
  readonly worth: Worth;
}

export interface TeamNeed {
  readonly hours: number;
  readonly whole: boolean;
  /** Whether these hours are all that it lacks; false for less than a quarter more. */
  readonly canBeMet: boolean;
  /** Whether its client waited long, see `longWait`. */
  readonly hasWaited: boolean;
}

/** A plan problem by names, in quarters. Scores are goals added up, larger than those of a `PlanProblem` may be. */
export interface TeamProblem {
  readonly offers: Map<string, number>;
  readonly needs: Map<string, TeamNeed>;
  readonly tasks: Map<string, { readonly hours: number; readonly pool: string }>;
  readonly arcs: Map<string, TeamArc>;
}

export interface Asked {
  readonly legs: Legs;
  readonly ways: Ways;
  readonly held: Held;
  readonly whole: ReadonlySet<NeedId>;
  /** Quarters between two in the last plan, by `linkKey`. */
  readonly kept: ReadonlyMap<string, number>;
  /** Points of the turn of a need's client. */
  readonly turnOf: (need: Work) => number;
  /** Whether the need's client waited long. */
  readonly hasWaited: (need: Work) => boolean;
  readonly weights: TeamWeights;
}

/**
 * The network of people, work and staff. A person's hours come in steps of rising load and go through their offers; an
 * offer that has less time for some work than hours goes through a task of its own with that limit, and so do hours that stay as
 * they were; a task taken over frees the staff of its team.
 */
export const problemOf = (asked: Asked): TeamProblem => new Drawing(asked).problem();

class Drawing {
  private readonly drawn: TeamProblem = { offers: new Map(), needs: new Map(), tasks: new Map(), arcs: new Map() };

  constructor(private readonly asked: Asked) {}

  problem(): TeamProblem {
    const { ways } = this.asked;
    this.addWork();
    this.addPeople();
    for (const { of } of [...ways.toNeeds, ...ways.toTasks]) this.addLeg(of);
    for (const { of } of ways.byStaff.values()) this.addStaff(of.need.teamId, of.need, useOfFreedHours);
    for (const { of } of ways.handovers.values())
      for (const teamId of of.from) this.addStaff(teamId, of.task, points.chain);
    return this.drawn;
  }

  private addWork(): void {
    const { legs, held, whole, hasWaited } = this.asked;
    for (const need of legs.needs) {
      const asked = quartersIn(need.hoursLeft);
      const hours = held.left(need.id, asked);
      const canBeMet = asked === 4 * need.hoursLeft;
      const isWhole = whole.has(need.id as NeedId) && hours === asked;
      this.drawn.needs.set(nameOfWork(need), { hours, whole: isWhole, canBeMet, hasWaited: hasWaited(need) });
    }
    for (const task of legs.tasks) {
      const hours = held.left(task.id, quartersIn(task.hoursLeft));
      this.drawn.tasks.set(nameOfWork(task), { hours, pool: nameOf.staff(task.teamId) });
    }
  }

  private offerLeft({ offer, hoursLeft }: Help): number {
    return this.asked.held.left(offer.id, quartersIn(hoursLeft));
  }

  private addPeople(): void {
    const { ways } = this.asked;
    const helps = new Map<string, Map<OfferId, Help>>();
    for (const { of } of [...ways.toNeeds, ...ways.toTasks]) {
      const offers = helps.get(of.help.person.id) ?? new Map<OfferId, Help>();
      helps.set(of.help.person.id, offers.set(of.help.offer.id, of.help));
    }
    for (const [personId, offers] of helps) this.addPerson(personId, [...offers.values()]);
  }

  private addPerson(personId: string, helps: readonly Help[]): void {
    for (const { offer, ...help } of helps) {
      const name = nameOf.offer(offer.id);
      this.drawn.tasks.set(name, { hours: this.offerLeft({ offer, ...help }), pool: name });
    }
    const left = helps.reduce((sum, help) => sum + this.offerLeft(help), 0);
    const before = quartersIn(helps[0]?.agreedHoursPerWeek ?? 0) + this.asked.held.ofPerson(personId);
    for (let from = before; from < before + left;) {
      const load = Math.min(mostLoad, Math.floor(from / quartersOfLoad));
      const end = load === mostLoad ? Infinity : (load + 1) * quartersOfLoad;
      const hours = Math.min(end, before + left) - from;
      this.drawn.offers.set(nameOf.person(personId, load), hours);
      for (const { offer } of helps)
        this.addArc(nameOf.person(personId, load), nameOf.offer(offer.id), { load }, { fromOffer: true });
      from += hours;
    }
  }

  /** What a quarter that reaches some work counts for, on its last step. */
  private worthAt(work: Work, score: number): Worth {
    if (work.at === 'task') return { score, chains: 1 };
    const share = shareOf(quartersIn(work.hoursLeft));
    const waited = this.asked.hasWaited(work) ? 1 : 0;
    return { waited, wishes: 1, turns: this.asked.turnOf(work), shares: share, score };
  }

  private addLeg(leg: Leg): void {
    const { help, work } = leg;
    const { held } = this.asked;
    const most = quartersIn(leg.hoursPerWeek) - held.ofPair(help.offer.id, work.id);
    const workLeft = held.left(work.id, quartersIn(work.hoursLeft));
    if (most <= 0 || workLeft <= 0) return;
    const from = nameOf.offer(help.offer.id);
    const isLimited = most < Math.min(workLeft, this.offerLeft(help));
    const score = work.at === 'need' ? leg.score.points : leg.score.points + points.chain - useOfFreedHours;
    const link = { offerId: help.offer.id, workId: work.id };
    if (!isLimited) return this.addEnd(from, work, score, link);
    if (this.isWhole(work)) return;
    const pair = nameOf.pair(help.offer.id, work.id);
    this.drawn.tasks.set(pair, { hours: most, pool: pair });
    this.addArc(from, pair, {});
    this.addEnd(pair, work, score, link);
  }

  /** Hours of a pool, if there is one, to some work. */
  private addStaff(teamId: TeamId, work: Work, score: number): void {
    const hasTasks = this.asked.legs.tasks.some((task) => task.teamId === teamId);
    if (hasTasks) this.addEnd(nameOf.staff(teamId), work, score, { teamId, workId: work.id });
  }

  /** The last step to some work: hours that stay as they were go beside the others, and count for that. */
  private addEnd(from: string, work: Work, score: number, link: Link): void {
    const { kept, held } = this.asked;
    const worth = this.worthAt(work, score);
    const stay = (kept.get(linkKey(link)) ?? 0) - held.ofLink(link);
    const isWhole = this.isWhole(work);
    this.addArc(from, nameOfWork(work), isWhole && stay > 0 ? { ...worth, stay: 1 } : worth, work);
    if (isWhole || stay <= 0) return;
    const name = nameOf.kept(link);
    this.drawn.tasks.set(name, { hours: stay, pool: name });
    this.addArc(from, name, {});
    this.addArc(name, nameOfWork(work), { ...worth, stay: 1 }, work);
  }

  private isWhole({ at, id }: Work): boolean {
    return at === 'need' && this.drawn.needs.get(nameOf.need(id as NeedId))?.whole === true;
  }

  private addArc(from: string, to: string, worth: Worth, end: { at?: Work['at']; fromOffer?: boolean } = {}): void {
    const score = countOf(this.asked.weights, worth);
    const arc = { from, fromOffer: end.fromOffer ?? false, to, toNeed: end.at === 'need', score, worth };
    this.drawn.arcs.set(arcKey(from, to), arc);
  }
}
