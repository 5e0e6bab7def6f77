import type { CalendarDay, OfferId } from '@kring/care-network';
import { weights } from '../score/weights.js';
import { Asked } from './asked.js';
import { BestFew } from './best-few.js';
import { dayNumber } from './days.js';
import { anyLanguageBit, anyTimeBit, certificateBit, ownTeamsBit, quartersOf, whatWord, whenWord } from './entry.js';
import { fileSkills, fitBits, placesFor } from './headings.js';
import { hoursLeft, latitude, longitude, OfferColumns, travelKm } from './offer-columns.js';
import { languagesShift, speaksUnknownBit, staysBit } from './offer-traits.js';
import { IdOrder } from './id-order.js';
import type { OfferFacts } from './offer-facts.js';
import { Regions } from './region.js';
import { RowsBy } from './rows-by.js';
import { Shelves } from './shelves.js';
import { scan, Seen } from './sieve.js';
import { sieveFor } from './sieve-for.js';
import { Surroundings, travelClassOf } from './surroundings.js';
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
/** Places of which the surroundings are kept. */
const mostSurroundings = 4096;

/** A row with the words by which it stands in the lists. */
interface Filed {
  readonly when: number;
  readonly skills: number;
  readonly forbids: number;
  readonly spot: { readonly cell: number; readonly travelClass: number };
  readonly region: number;
  readonly quarters: number;
  readonly points: number;
}

/**
 * Many offers on one day, ready to be asked for the best few for a need or task. Gives what weighing every offer by the
 * rules and the score gives, in the same order, whatever the order in which offers came. Offers are put in, changed and
 * withdrawn one by one. It keeps no names of people.
 */
export class OfferIndex {
  private readonly columns = new OfferColumns();
  private readonly shelves = new Shelves();
  private readonly regions: Regions;
  private readonly order = new IdOrder(this.columns.ids);
  private readonly rowOf = new Map<OfferId, number>();
  private readonly byParty = new RowsBy<number>();
  private readonly byAnswered = new RowsBy<string>();
  private readonly answeredOf = new Map<number, readonly string[]>();
  private readonly surroundings = new Map<string, Surroundings>();
  private readonly seen = new Seen();
  private readonly free: number[] = [];
  private found: BestFew | null = null;
  private today: number;
  private filling = false;

  /** `expected`: about how many offers there will be; it only decides how wide regions are. */
  constructor(today: CalendarDay, expected = Infinity) {
    this.today = dayNumber(today);
    this.regions = new Regions(expected < fewOffers ? 4 : 1);
  }

  /** An index of many offers at once. Throws a RangeError when two have one id. */
  static of(today: CalendarDay, offers: Iterable<OfferFacts>): OfferIndex {
    const index = new OfferIndex(today, Array.isArray(offers) ? offers.length : Infinity);
    index.filling = true;
    for (const offer of offers) index.put(offer);
    index.shelves.settle(index.order.settle());
    index.filling = false;
    return index;
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
    asked.refresh();
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
        const score = asked.weigh(row, this.today);
        if (score >= 0) best.add(score, row);
      }
    }
  }

  private scanLists(asked: Asked, best: BestFew): void {
    const { facts, audiences, bondPoints } = asked;
    const sieve = sieveFor(asked, this.columns);
    const hours = facts.at === 'task' ? 0 : weights.hours;
    const top = weights.time + weights.language + weights.distance + bondPoints.none + hours;
    const around = this.around(facts.place);
    const places = placesFor(this.shelves, this.columns, audiences, facts.skills);
    const groups = [places.filter(({ isNamed }) => isNamed), places.filter(({ isNamed }) => !isNamed)];
    const exactly = (row: number, points: number) => asked.weighListed(row, points, this.today);
    const anew = (row: number) => asked.weighListed(row, -1, this.today);
    for (const group of groups) {
      for (const region of around.order) {
        const losses = around.losses(region);
        for (const { shelf, rise, isExact } of group) {
          const list = shelf.lists[region];
          if (!list || shelf.firsts[region]! + top + rise - losses.least < best.worst) continue;
          scan(list, top + rise, losses, sieve, best, this.seen, isExact ? exactly : anew);
        }
      }
    }
  }

  /** What is near a place is worked out once, until offers come from where none came from before. */
  private around(place: WorkFacts['place']): Surroundings {
    const key = place === null ? '' : `${place.latitude} ${place.longitude}`;
    const known = this.surroundings.get(key);
    if (known?.order.length === this.regions.count) return known;
    if (this.surroundings.size >= mostSurroundings) this.surroundings.clear();
    const around = new Surroundings(this.regions, place, Infinity);
    this.surroundings.set(key, around);
    return around;
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

  private file(row: number): void {
    this.eachHeading(row, (heading, what, { when, skills, region }) => {
      const shelf = this.shelves.shelf(this.columns.audience(row), heading);
      shelf.entries++;
      const list = shelf.list(region);
      if (this.filling) list.push({ when, what, skills }, row);
      else {
        list.insert({ when, what, skills }, row, this.columns.ids);
        shelf.note(region);
      }
    });
  }

  private unfile(row: number): void {
    this.eachHeading(row, (heading, what, { region }) => {
      const shelf = this.shelves.shelf(this.columns.audience(row), heading);
      shelf.entries--;
      shelf.list(region).remove(what, row, this.columns.ids);
      shelf.note(region);
    });
  }

  /** Only offers that stand are in a list. */
  private eachHeading(row: number, visit: (heading: number, what: number, filed: Filed) => void): void {
    if (!this.columns.stands(row, this.today)) return;
    const filed = this.filed(row);
    fileSkills(this.columns, row, (heading, skillPoints) =>
      visit(heading, whatWord(filed.forbids, filed.spot, filed.quarters, filed.points + skillPoints), filed),
    );
  }

  private filed(row: number): Filed {
    const { columns, today } = this;
    const traits = columns.traits(row);
    const at = row * 4;
    const place = columns.hasPlace(row)
      ? { latitude: columns.measures[at + latitude]!, longitude: columns.measures[at + longitude]! }
      : null;
    const reach = columns.measures[at + travelKm]!;
    const isUncertified = columns.certificate(row) < today;
    return {
      when: whenWord(columns.partsOfRow(row), (traits >> languagesShift) & 15),
      skills:
        fitBits(columns, row) |
        (columns.weekCount(row) === 0 ? anyTimeBit : 0) |
        ((traits & speaksUnknownBit) === 0 ? 0 : anyLanguageBit),
      forbids: (traits & 2047) | (isUncertified ? certificateBit : 0) | ((traits & staysBit) !== 0 ? ownTeamsBit : 0),
      spot: { cell: this.regions.cellOf(place), travelClass: travelClassOf(reach === Infinity ? null : reach) },
      region: this.regions.numberOf(place),
      quarters: quartersOf(columns.measures[at + hoursLeft]!),
      points: columns.fixedPoints(row, today),
    };
  }
}
