import type { CalendarDay, OfferId } from '@kring/care-network';
import { weights } from '../score/weights.js';
import { Asked } from './asked.js';
import { BestFew } from './best-few.js';
import { dayNumber } from './days.js';
import {
  anyLanguageBit,
  anyTimeBit,
  certificateBit,
  ownTeamsBit,
  quartersOf,
  spotOf,
  whatWord,
  whenWord,
  withPoints,
} from './entry.js';
import { Filling } from './filling.js';
import { fitBits, RowHeadings } from './headings.js';
import { hoursLeft, OfferColumns, travelKm } from './offer-columns.js';
import { languagesShift, speaksUnknownBit, staysBit } from './offer-traits.js';
import { IdOrder } from './id-order.js';
import { KeptSurroundings } from './kept-surroundings.js';
import type { OfferFacts } from './offer-facts.js';
import { noPoints, type Entry } from './ordered-list.js';
import { Places } from './places.js';
import { Regions } from './region.js';
import { RowsBy } from './rows-by.js';
import { Shelves } from './shelves.js';
import { scan, Seen } from './sieve.js';
import { sieveFor } from './sieve-for.js';
import { travelClassOf } from './surroundings.js';
import type { WorkFacts } from './work-facts.js';

/** One open way, with the score that `suggestionsForNeed` gives it; for a task without the points for hours. */
export interface RankedOffer {
  readonly offerId: OfferId;
  readonly score: number;
  /** What the work gets, in quarters. */
  readonly hoursPerWeek: number;
}

/** Below so many, regions are wide. */
const fewOffers = 50_000;

/**
 * Many offers on one day, ready to be asked for the best few for a need or task. Gives what weighing every offer by the
 * rules and the score gives, in the same order, whatever the order in which offers came. Offers are put in, changed and
 * withdrawn one by one. It keeps no names of people.
 */
export class OfferIndex {
  private readonly columns = new OfferColumns();
  private readonly shelves = new Shelves();
  private readonly places = new Places(this.shelves, this.columns);
  private readonly headings = new RowHeadings(this.columns);
  private readonly regions: Regions;
  private readonly order = new IdOrder(this.columns.ids);
  private readonly rowOf = new Map<OfferId, number>();
  private readonly byParty = new RowsBy<number>();
  private readonly byAnswered = new RowsBy<string>();
  private readonly answeredOf = new Map<number, readonly string[]>();
  private readonly surroundings: KeptSurroundings;
  private readonly seen = new Seen();
  private readonly free: number[] = [];
  private found: BestFew | null = null;
  private today: number;
  private filling: Filling | null = null;

  /** `expected`: about how many offers there will be; it only decides how wide regions are. */
  constructor(today: CalendarDay, expected = Infinity) {
    this.today = dayNumber(today);
    this.regions = new Regions(expected < fewOffers ? 4 : 1);
    this.surroundings = new KeptSurroundings(this.regions);
  }

  /** An index of many offers at once. Throws a RangeError when two have one id. */
  static of(today: CalendarDay, offers: Iterable<OfferFacts>): OfferIndex {
    const index = new OfferIndex(today, Array.isArray(offers) ? offers.length : Infinity);
    index.fill(offers);
    return index;
  }

  private fill(offers: Iterable<OfferFacts>): void {
    this.filling = new Filling();
    for (const offer of offers) this.put(offer);
    this.filling.settle(this.order.settle());
    this.shelves.settle();
    this.filling = null;
  }

  get size(): number {
    return this.rowOf.size;
  }

  /** Bytes in columns and lists; ids and lookup tables are not counted. */
  get bytes(): number {
    return this.columns.bytes + this.shelves.bytes + this.seen.bytes;
  }

  /** Adds an offer, or changes the one with this id. */
  put(offer: OfferFacts): void {
    const known = this.rowOf.get(offer.id);
    if (known !== undefined) {
      if (this.filling) throw new RangeError('an index is filled with each offer once');
      this.takeOut(known);
    }
    const row = known ?? this.free.pop() ?? this.columns.ids.length;
    this.columns.write(row, offer);
    this.rowOf.set(offer.id, row);
    for (const party of this.columns.partiesOf(row)) this.byParty.add(party, row);
    if (offer.answered.length > 0) this.answeredOf.set(row, offer.answered);
    for (const work of offer.answered) this.byAnswered.add(work, row);
    this.file(row);
  }

  /** Takes an offer out; says whether it was there. */
  withdraw(id: OfferId): boolean {
    const row = this.rowOf.get(id);
    if (row === undefined) return false;
    this.takeOut(row);
    this.rowOf.delete(id);
    this.columns.ids[row] = undefined;
    this.order.forget(row);
    this.free.push(row);
    return true;
  }

  /** Moves to another day: offers age, certificates expire. */
  moveTo(today: CalendarDay): void {
    const next = dayNumber(today);
    for (const row of this.rowOf.values()) {
      if (!this.differs(row, next)) continue;
      this.unfile(row);
      const before = this.today;
      this.today = next;
      this.file(row);
      this.today = before;
    }
    this.today = next;
  }

  /** The best open ways to some work, best first: highest score, then by id. */
  best(work: WorkFacts, most: number): readonly RankedOffer[] {
    const asked = this.asked(work);
    return this.bestRows(asked, most).told((row, score) => ({
      offerId: this.columns.ids[row]!,
      score,
      hoursPerWeek: asked.hoursOf(row),
    }));
  }

  /** Some work made ready to be asked about. */
  asked(work: WorkFacts): Asked {
    return new Asked(work, this.columns);
  }

  /**
   * The rows of the best, which hold until the next question. Rows are numbered in the order in which offers filled the
   * index: it is for `candidates`.
   */
  bestRows(asked: Asked, most: number): BestFew {
    const best = this.room(Math.max(0, Math.min(most, this.rowOf.size)));
    if (asked.facts.isClosed) return best;
    asked.refresh(this.today);
    this.seen.begin(this.columns.ids.length);
    for (const row of this.byAnswered.of(asked.facts.id)) this.seen.first(row);
    this.weighBonds(asked, best);
    this.scanLists(asked, best);
    return best;
  }

  /** The same room for each question, until one asks for more or fewer. */
  private room(most: number): BestFew {
    if (this.found?.most !== most) this.found = new BestFew(most, this.order);
    this.found.clear();
    return this.found;
  }

  /** Whoever has something with the client or team may earn more than the lists say, or be open where they say closed. */
  private weighBonds(asked: Asked, best: BestFew): void {
    for (const key of [asked.party, asked.ownTeam]) {
      for (const row of this.byParty.of(key)) {
        if (!this.seen.first(row)) continue;
        const score = asked.weigh(row);
        if (score >= 0) best.add(score, row);
      }
    }
  }

  private scanLists(asked: Asked, best: BestFew): void {
    const { facts, audiences, bondPoints } = asked;
    const search = { sieve: sieveFor(asked, this.columns), best, seen: this.seen, weigher: asked };
    const hours = facts.at === 'task' ? 0 : weights.hours;
    const top = weights.time + weights.language + weights.distance + bondPoints.none + hours;
    const around = this.surroundings.of(facts.place);
    const places = this.places.of(audiences, facts.skills);
    for (const group of [places.named, places.unnamed]) {
      for (let at = 0; at < around.order.length; at++) {
        const region = around.order[at]!;
        const losses = around.losses[at]!;
        for (const { shelf, rise, isExact } of group) {
          if ((shelf.firsts[region] ?? noPoints) + top + rise - losses.least < best.worst) continue;
          const list = shelf.lists[region];
          if (list) scan(list, top + rise, losses, isExact, search);
        }
      }
    }
  }

  private takeOut(row: number): void {
    this.unfile(row);
    for (const party of this.columns.partiesOf(row)) this.byParty.remove(party, row);
    for (const work of this.answeredOf.get(row) ?? []) this.byAnswered.remove(work, row);
    this.answeredOf.delete(row);
    this.columns.clear(row);
  }

  private differs(row: number, day: number): boolean {
    const { columns, today } = this;
    return (
      columns.fixedPoints(row, today) !== columns.fixedPoints(row, day) ||
      columns.stands(row, today) !== columns.stands(row, day) ||
      columns.certificate(row) < today !== columns.certificate(row) < day
    );
  }

  /** Only offers that stand are in a list. */
  private file(row: number): void {
    const { columns, headings, shelves, regions } = this;
    if (!columns.stands(row, this.today)) return;
    const audience = columns.audience(row);
    const region = regions.numberOf(columns.placeOf(row));
    const { when, what, skills } = this.words(row);
    headings.read(row);
    for (let at = 0; at < headings.count; at++) {
      const shelf = shelves.shelf(audience, headings.of[at]!);
      shelf.entries++;
      const list = shelf.list(region);
      const entry = { when, what: withPoints(what, headings.points[at]!), skills };
      if (this.filling) this.filling.add(list, entry, row);
      else {
        list.insert(entry, row, columns.ids);
        shelf.note(region);
      }
    }
  }

  private unfile(row: number): void {
    const { columns, headings, shelves, regions } = this;
    if (!columns.stands(row, this.today)) return;
    const region = regions.numberOf(columns.placeOf(row));
    const { what } = this.words(row);
    headings.read(row);
    for (let at = 0; at < headings.count; at++) {
      const shelf = shelves.shelf(columns.audience(row), headings.of[at]!);
      shelf.entries--;
      shelf.list(region).remove(withPoints(what, headings.points[at]!), row, columns.ids);
      shelf.note(region);
    }
  }

  /** The words by which a row stands in the lists, without the points of its skills. */
  private words(row: number): Entry {
    const { columns, today } = this;
    const traits = columns.traits(row);
    const reach = columns.measures[row * 4 + travelKm]!;
    const cell = this.regions.cellOf(columns.placeOf(row));
    return {
      when: whenWord(columns.partsOfRow(row), (traits >> languagesShift) & 15),
      skills:
        fitBits(columns, row) |
        (columns.weekCount(row) === 0 ? anyTimeBit : 0) |
        ((traits & speaksUnknownBit) === 0 ? 0 : anyLanguageBit),
      what: whatWord(
        (traits & 2047) |
          (columns.certificate(row) < today ? certificateBit : 0) |
          ((traits & staysBit) !== 0 ? ownTeamsBit : 0),
        spotOf(cell, travelClassOf(reach === Infinity ? null : reach)),
        quartersOf(columns.measures[row * 4 + hoursLeft]!),
        columns.fixedPoints(row, today),
      ),
    };
  }
}
