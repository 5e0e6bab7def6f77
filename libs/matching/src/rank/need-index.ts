import type { CalendarDay, NeedId, TaskId } from '@kring/care-network';
import { weights } from '../score/weights.js';
import { hoursPoints } from '../score/work.js';
import { Asked } from './asked.js';
import { BestFew } from './best-few.js';
import { dayNumber } from './days.js';
import { certificateBit, hoursOfQuarters, partsOf, quartersOf, spotOf, whatWord, whenWord } from './entry.js';
import { hoursLeft, OfferColumns, travelKm } from './offer-columns.js';
import type { OfferFacts } from './offer-facts.js';
import { languagesShift, namesSkillsBit, staysBit } from './offer-traits.js';
import { anyone } from './parties.js';
import { Regions } from './region.js';
import { IdOrder } from './id-order.js';
import { RowsBy } from './rows-by.js';
import { Shelves } from './shelves.js';
import { scan, Seen, type Sieve, type Weigher } from './sieve.js';
import { noFit, pointsOfSkill, sumOfSkill } from './skill-points.js';
import { Surroundings } from './surroundings.js';
import type { WorkFacts } from './work-facts.js';

/** One open way of an offer, with the score that `suggestionsForOffer` gives it. */
export interface RankedWork {
  readonly id: NeedId | TaskId;
  readonly score: number;
  /** What the work gets, in quarters. */
  readonly hoursPerWeek: number;
}

/** The offer that is asked about is written in the one row of the columns. */
const theOffer = 0;
/** Points that other skills may lift the mean above that of the first that is asked; the least that fits has 15. */
const riseOfSeveral = 15;

/**
 * Many needs or tasks, ready to be asked for the best few for an offer: `OfferIndex` the other way round. Gives what
 * weighing every one by the rules and the score gives, in the same order, whatever the order in which they came.
 */
export class NeedIndex implements Weigher {
  private readonly columns = new OfferColumns();
  private readonly shelves = new Shelves();
  private readonly regions = new Regions(4);
  private readonly rows: (Asked | undefined)[] = [];
  private readonly ids: (string | undefined)[] = [];
  private readonly order = new IdOrder(this.ids);
  private readonly rowOf = new Map<string, number>();
  private readonly byParty = new RowsBy<number>();
  private readonly seen = new Seen();
  private readonly free: number[] = [];
  private readonly today: number;

  /** Scores hold on this day; another day asks for another index. */
  constructor(today: CalendarDay, work: Iterable<WorkFacts> = []) {
    this.today = dayNumber(today);
    for (const facts of work) this.put(facts);
    this.order.settle();
  }

  get size(): number {
    return this.rowOf.size;
  }

  /** Adds a need or task, or changes the one with this id. */
  put(work: WorkFacts): void {
    this.withdraw(work.id);
    const row = this.free.pop() ?? this.rows.length;
    const asked = new Asked(work, this.columns);
    this.rows[row] = asked;
    this.ids[row] = work.id;
    this.rowOf.set(work.id, row);
    if (work.isClosed) return;
    for (const party of new Set([asked.party, asked.ownTeam])) this.byParty.add(party, row);
    const { heading, region, what } = this.filed(asked);
    const shelf = this.shelves.shelf(anyone, heading);
    const when = whenWord(partsOf(work.week), asked.languages);
    shelf.list(region).insert({ when, what, skills: 0 }, row, this.ids);
    shelf.note(region);
  }

  /** Takes a need or task out; says whether it was there. */
  withdraw(id: NeedId | TaskId): boolean {
    const row = this.rowOf.get(id);
    const asked = row === undefined ? undefined : this.rows[row];
    if (row === undefined || asked === undefined) return false;
    if (!asked.facts.isClosed) {
      for (const party of new Set([asked.party, asked.ownTeam])) this.byParty.remove(party, row);
      const { heading, region, what } = this.filed(asked);
      const shelf = this.shelves.shelf(anyone, heading);
      shelf.list(region).remove(what, row, this.ids);
      shelf.note(region);
    }
    this.rowOf.delete(id);
    this.rows[row] = undefined;
    this.ids[row] = undefined;
    this.order.forget(row);
    this.free.push(row);
    return true;
  }

  /** The best open ways of an offer, best first: highest score, then by id. */
  best(offer: OfferFacts, most: number): readonly RankedWork[] {
    this.columns.write(theOffer, offer);
    const best = new BestFew(Math.max(0, Math.min(most, this.rowOf.size)), this.order);
    if (this.columns.stands(theOffer, this.today)) this.search(offer, best);
    const ranked = best.told((row, score) => ({
      id: this.rows[row]!.facts.id,
      score,
      hoursPerWeek: this.rows[row]!.hoursOf(theOffer),
    }));
    this.columns.clear(theOffer);
    return ranked;
  }

  private search({ answered }: OfferFacts, best: BestFew): void {
    this.seen.begin(this.rows.length);
    for (const id of answered) if (this.rowOf.has(id)) this.seen.first(this.rowOf.get(id)!);
    const audience = this.columns.audience(theOffer);
    const stays = (this.columns.traits(theOffer) & staysBit) !== 0;
    // The party after a team's own is that under which all needs of the team stand.
    const parties = [...this.columns.partiesOf(theOffer), audience, audience + 1];
    for (const party of parties) for (const row of this.byParty.of(party)) this.weigh(row, best);
    if (audience === anyone && !stays) this.scanLists(best);
  }

  /** The exact score of a row, or -1 when something stands in the way. */
  weighListed(row: number): number {
    const asked = this.rows[row]!;
    asked.refresh(this.today);
    return asked.weigh(theOffer);
  }

  private weigh(row: number, best: BestFew): void {
    if (!this.seen.first(row)) return;
    const score = this.weighListed(row);
    if (score >= 0) best.add(score, row);
  }

  private scanLists(best: BestFew): void {
    const search = { sieve: this.sieve(), best, seen: this.seen, weigher: this };
    const { values } = this.columns.lists;
    const start = this.columns.skillsFrom(theOffer);
    const count = this.columns.skillCount(theOffer);
    const namesSkills = (this.columns.traits(theOffer) & namesSkillsBit) !== 0;
    const shelves = [...this.shelves.headings(anyone)].flatMap(([heading, shelf]) => {
      const relations = this.columns.codes.relationsTo(heading >> 1);
      const points = pointsOfSkill(values, start, count, namesSkills, relations);
      return points === noFit ? [] : [{ shelf, points: sumOfSkill(points) + (heading & 1) * riseOfSeveral }];
    });
    const most = weights.time + weights.distance + weights.language + weights.hours;
    const top = this.columns.fixedPoints(theOffer, this.today) + most;
    const around = this.around();
    for (const [at, region] of around.order.entries()) {
      const losses = around.losses[at]!;
      if (losses.isOutOfReach) continue;
      for (const { shelf, points } of shelves) {
        const list = shelf.lists[region];
        if (!list || shelf.firsts[region]! + top + points - losses.least < best.worst) continue;
        scan(list, top + points, losses, false, search);
      }
    }
  }

  private around(): Surroundings {
    return new Surroundings(this.regions, this.columns.placeOf(theOffer), this.columns.measures[travelKm]!);
  }

  private sieve(): Sieve {
    const { columns, today } = this;
    const traits = columns.traits(theOffer);
    const hours = columns.measures[hoursLeft]!;
    return {
      forbidden: (traits & 2047) | (columns.certificate(theOffer) < today ? certificateBit : 0),
      parts: columns.partsOfRow(theOffer),
      languages: (traits >> languagesShift) & 15,
      skills: [],
      anyTimeLoss: 0,
      anyLanguageLoss: 0,
      hourLosses: Uint8Array.from({ length: 32 }, (_, quarters) => hourLoss(quarters, hours)),
    };
  }

  /** Where a need or task stands: under the first skill that it asks, those that ask more apart. */
  private filed({ facts, kinds, bondPoints }: Asked) {
    const code = this.columns.codes.of(facts.skills[0]!);
    const spot = spotOf(this.regions.cellOf(facts.place), 0);
    const forbids = kinds | (facts.certificateRequired ? certificateBit : 0);
    return {
      heading: code * 2 + (facts.skills.length > 1 ? 1 : 0),
      region: this.regions.numberOf(facts.place),
      what: whatWord(forbids, spot, quartersOf(facts.hoursLeft), bondPoints.none),
    };
  }
}

/** Points that hours cost at least: the work asks for more than a quarter less than its quarters, rounded up, say. */
function hourLoss(quarters: number, offered: number): number {
  const asked = hoursOfQuarters(Math.max(0, quarters - 1));
  return asked <= 0 ? 0 : weights.hours - hoursPoints(Math.min(offered, asked), asked);
}
