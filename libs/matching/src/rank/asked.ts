import { kilometresBetween } from '@kring/care-network';
import { leastMinutesShared } from '../rules/time.js';
import { weights } from '../score/weights.js';
import { distancePoints, hoursPoints, timePoints } from '../score/work.js';
import { BondPoints, closedBit } from './bond-info.js';
import { kindsOf, languagesOf } from './entry.js';
import { isFar, leastFarKilometres, nearbyKilometres, radiansOf } from './haversine.js';
import {
  endOf,
  hoursLeft,
  latitude,
  longitude,
  spanOf,
  startOf,
  travelKm,
  type OfferColumns,
} from './offer-columns.js';
import { isClientBit, kindsShift, languagesShift, namesSkillsBit, speaksUnknownBit, staysBit } from './offer-traits.js';
import { anyone } from './parties.js';
import { noFit, pointsOfSkill, SkillSum, sumOfSkill } from './skill-points.js';
import type { Weigher } from './sieve.js';
import type { WorkFacts } from './work-facts.js';

const downToQuarter = (hours: number): number => Math.floor(hours * 4) / 4;
const closed = -1;
/** Minutes in common where either names no times. */
const notTold = -1;
/** Kilometres: nearer than so to where points or reach change, series are not exact enough. */
const doubt = 1e-6;

/**
 * One need or task made ready to be weighed against rows of offers. The rules and the score are those of the library,
 * over numbers instead of records; `rank.spec.ts` holds the two together.
 */
export class Asked implements Weigher {
  readonly kinds: number;
  readonly languages: number;
  readonly bondPoints: BondPoints;
  readonly audiences: readonly number[];
  /** The party whose bonds count: the client, or the team for its own work. */
  readonly party: number;
  readonly ownTeam: number;
  private readonly codes: readonly number[];
  private readonly week: readonly number[];
  private relations: readonly Uint8Array[] = [];
  private codesKnown = 0;
  private today = NaN;
  /** Whether a fitting skill always is one of the work's kinds: not so for codes that no list knows. */
  private readonly listsTellAll: boolean;
  private readonly sine: number;
  private readonly cosine: number;

  constructor(
    readonly facts: WorkFacts,
    private readonly columns: OfferColumns,
  ) {
    const { parties, codes } = columns;
    const team = parties.team(facts.teamId);
    const client = facts.clientId === null ? team : parties.client(facts.clientId);
    this.kinds = kindsOf(facts.kinds);
    this.languages = languagesOf(facts.languages);
    this.codes = facts.skills.map((skill) => codes.of(skill));
    this.listsTellAll = this.codes.every((code) => (codes.kindOf(code) & this.kinds) !== 0);
    this.bondPoints = BondPoints.for(facts.preferredSector);
    this.audiences = client === team ? [anyone, team] : [anyone, team, client];
    this.party = client;
    this.ownTeam = parties.ownOf(team);
    this.week = facts.week.map(spanOf);
    const up = radiansOf(facts.place?.latitude ?? NaN);
    this.sine = Math.sin(up);
    this.cosine = Math.cos(up);
  }

  /** To be called before a question: codes may have come in since the last, and it may be another day. */
  refresh(today: number): void {
    this.today = today;
    const { codes } = this.columns;
    if (this.codesKnown === codes.names.length) return;
    this.codesKnown = codes.names.length;
    this.relations = this.codes.map((code) => codes.relationsTo(code));
  }

  /** The score of an offer with this work, or -1 when the way is closed. Of a task without the points for hours. */
  weigh(row: number): number {
    const { columns, facts, today } = this;
    const traits = columns.traits(row);
    if (!columns.stands(row, today) || (traits & this.kinds) !== 0) return closed;
    if ((traits & namesSkillsBit) !== 0 && ((traits >> kindsShift) & this.kinds) === 0) return closed;
    const skill = this.skillPoints(row, (traits & namesSkillsBit) !== 0);
    if (skill < 0) return closed;
    if (facts.certificateRequired && columns.certificate(row) < today) return closed;
    const language = this.languagePoints(traits);
    if (language < 0 || !this.audiences.includes(columns.audience(row))) return closed;
    const bond = columns.bondWith(row, this.party);
    if ((bond & closedBit) !== 0) return closed;
    if ((traits & staysBit) !== 0 && columns.bondWith(row, this.ownTeam) === 0) return closed;
    const minutes = this.minutesShared(row);
    if (minutes >= 0 && minutes < leastMinutesShared) return closed;
    const distance = this.distancePoints(row);
    if (distance < 0) return closed;
    const bonds = this.bondPoints.of(bond, (traits & isClientBit) !== 0);
    const points = skill + language + distance + bonds + columns.fixedPoints(row, today);
    return points + this.timePoints(minutes) + this.hourPoints(row, minutes);
  }

  /** As `weigh`, for a row that has no bond with this work. `points` are those of skills, freshness and load together. */
  weighListed(row: number, points: number, least: number): number {
    if (!this.listsTellAll) return this.weigh(row);
    const { columns, facts } = this;
    let sum = points;
    if (points < 0) {
      const skill = this.skillPoints(row, (columns.traits(row) & namesSkillsBit) !== 0);
      if (skill < 0) return closed;
      sum = skill + columns.fixedPoints(row, this.today);
    }
    const minutes = this.minutesShared(row);
    if (minutes >= 0 && minutes < leastMinutesShared) return closed;
    sum += facts.languages.length === 0 ? weights.language : this.languagePoints(columns.traits(row));
    sum += this.bondPoints.none + this.timePoints(minutes) + this.hourPoints(row, minutes);
    if (sum + weights.distance < least) return closed;
    const distance = this.distancePoints(row);
    return distance < 0 ? closed : sum + distance;
  }

  /** What the work gets of an open offer a week, in quarters. */
  hoursOf(row: number): number {
    return this.hours(row, this.minutesShared(row));
  }

  private languagePoints(traits: number): number {
    if (this.facts.languages.length === 0) return weights.language;
    if ((traits & speaksUnknownBit) !== 0) return weights.language / 2;
    return ((traits >> languagesShift) & 15 & this.languages) === 0 ? closed : weights.language;
  }

  private skillPoints(row: number, namesSkills: boolean): number {
    const { values } = this.columns.lists;
    const start = this.columns.skillsFrom(row);
    const count = this.columns.skillCount(row);
    if (this.relations.length === 1) {
      const only = pointsOfSkill(values, start, count, namesSkills, this.relations[0]!);
      return only === noFit ? closed : sumOfSkill(only);
    }
    const sum = new SkillSum();
    for (const relations of this.relations) {
      const points = pointsOfSkill(values, start, count, namesSkills, relations);
      if (points === noFit) return closed;
      sum.add(points);
    }
    return sum.points;
  }

  /** `notTold` when either names no times. */
  private minutesShared(row: number): number {
    const { week } = this;
    const { values } = this.columns.lists;
    const count = this.columns.weekCount(row);
    if (count === 0 || week.length === 0) return notTold;
    let shared = 0;
    const first = this.columns.weekFrom(row);
    for (let at = first; at < first + count; at++) {
      const from = startOf(values[at]!);
      const until = endOf(values[at]!);
      for (let own = 0; own < week.length; own++)
        shared += Math.max(0, Math.min(endOf(week[own]!), until) - Math.max(startOf(week[own]!), from));
    }
    return shared;
  }

  private timePoints(minutes: number): number {
    if (this.week.length === 0) return weights.time;
    return minutes === notTold ? weights.time / 2 : timePoints(minutes, this.facts.minutesAsked);
  }

  private distancePoints(row: number): number {
    const { place } = this.facts;
    if (place === null || !this.columns.hasPlace(row)) return weights.distance / 2;
    const { measures } = this.columns;
    const at = row * 4;
    const [up, along, reach] = [measures[at + latitude]!, measures[at + longitude]!, measures[at + travelKm]!];
    if (isFar(place, up, along) && (reach === Infinity || reach < leastFarKilometres))
      return reach === Infinity ? 0 : closed;
    const about = nearbyKilometres(place, this.sine, this.cosine, up, along);
    const isClear = isApart(about, 2 * Math.round(about / 2)) && isApart(about, reach);
    const kilometres = isClear ? about : kilometresBetween({ name: '', latitude: up, longitude: along }, place);
    return kilometres <= reach ? distancePoints(kilometres) : closed;
  }

  private hourPoints(row: number, minutes: number): number {
    const { hoursLeft: asked, at } = this.facts;
    return at === 'task' ? 0 : hoursPoints(this.hours(row, minutes), asked);
  }

  private hours(row: number, minutes: number): number {
    const inCommon = minutes === notTold ? Infinity : minutes / 60;
    const { hoursLeft: asked } = this.facts;
    return downToQuarter(Math.min(this.columns.measures[row * 4 + hoursLeft]!, asked, inCommon));
  }
}

/** False where it is not known. */
const isApart = (kilometres: number, limit: number): boolean => Math.abs(kilometres - limit) > doubt;
