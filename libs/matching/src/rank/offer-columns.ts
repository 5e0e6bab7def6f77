import type { OfferId } from '@kring/care-network';
import { mostDaysSinceConfirmed } from '../rules/confirmed.js';
import { freshnessPoints, loadPoints } from '../score/person.js';
import { weights } from '../score/weights.js';
import { infoOf } from './bond-info.js';
import { dayNumber, never } from './days.js';
import { allParts, partsBetween } from './entry.js';
import type { Degrees } from './haversine.js';
import type { OfferFacts } from './offer-facts.js';
import { grown, Pool } from './pool.js';
import { anyone, Parties } from './parties.js';
import { SkillCodes } from './skill-codes.js';
import { standsBit, traitsOf } from './offer-traits.js';
import { addSkills, codeIn } from './skill-points.js';

/** In `measures`, for each row. */
export const latitude = 0;
export const longitude = 1;
export const travelKm = 2;
export const hoursLeft = 3;

const endBits = 14;
/** A time of the week in one number. */
export const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): number =>
  (start << endBits) | end;
export const startOf = (span: number): number => span >> endBits;
export const endOf = (span: number): number => span & ((1 << endBits) - 1);

const freshness = Uint8Array.from({ length: mostDaysSinceConfirmed + 1 }, (_, days) => freshnessPoints(days));

/** Where in a record each number stands. */
const recordLength = 8;
const traitsAt = 0;
const confirmedAt = 1;
const certificateAt = 2;
const audienceAt = 3;
const startAt = 4;
const countsAt = 5;
const bondCountAt = 6;
/** Points for load and for being a client; those for freshness follow from the day. */
const steadyAt = 7;

/** Offers in columns, one row each. A row that is given up is used again. */
export class OfferColumns {
  readonly ids: (OfferId | undefined)[] = [];
  readonly codes = new SkillCodes();
  readonly parties = new Parties();
  /** Degrees, kilometres and hours: four for each row. */
  measures = new Float64Array(256);
  /** Skills, then times of the week, then bonds of a row (pairs of party and information), from where its record says. */
  readonly lists = new Pool();
  /** Whole numbers, eight for each row, so that one look fetches all of them. */
  private records = new Int32Array(64 * recordLength);

  write(row: number, facts: OfferFacts): void {
    if (row * recordLength >= this.records.length) this.widen();
    this.ids[row] = facts.id;
    const { codes, lists, records } = this;
    const start = lists.end;
    const skills = addSkills(facts.offered, facts.held, codes, lists);
    let kinds = 0;
    for (let at = start; at < start + skills; at++) kinds |= codes.kindOf(codeIn(lists.values[at]!));
    for (const span of facts.week) lists.push(spanOf(span));
    const at = row * recordLength;
    records[at + traitsAt] = traitsOf(facts, kinds);
    records[at + confirmedAt] = dayNumber(facts.confirmedOn);
    records[at + certificateAt] = facts.certificateUntil === null ? never : dayNumber(facts.certificateUntil);
    records[at + audienceAt] = this.audienceOf(facts);
    records[at + startAt] = start;
    records[at + countsAt] = (skills << 16) | facts.week.length;
    records[at + bondCountAt] = this.addBonds(facts);
    records[at + steadyAt] = loadPoints(facts.agreedHoursPerWeek) + (facts.isClient ? weights.reciprocity : 0);
    this.measure(row * 4, facts);
  }

  private measure(at: number, { place, travelKm: reach, hoursLeft: hours }: OfferFacts): void {
    const { measures } = this;
    measures[at + latitude] = place?.latitude ?? NaN;
    measures[at + longitude] = place?.longitude ?? NaN;
    measures[at + travelKm] = reach ?? Infinity;
    measures[at + hoursLeft] = hours;
  }

  /** Gives up what a row has in the lists, before it is written again or left empty. */
  clear(row: number): void {
    this.lists.remove(this.lengthOf(row));
    this.records.fill(0, row * recordLength, (row + 1) * recordLength);
    if (this.lists.isMostlyUnused) this.compact();
  }

  traits(row: number): number {
    return this.records[row * recordLength + traitsAt]!;
  }

  /** The day's number until which a certificate is valid, or long ago. */
  certificate(row: number): number {
    return this.records[row * recordLength + certificateAt]!;
  }

  audience(row: number): number {
    return this.records[row * recordLength + audienceAt]!;
  }

  skillsFrom(row: number): number {
    return this.records[row * recordLength + startAt]!;
  }

  skillCount(row: number): number {
    return this.records[row * recordLength + countsAt]! >> 16;
  }

  weekFrom(row: number): number {
    return this.skillsFrom(row) + this.skillCount(row);
  }

  weekCount(row: number): number {
    return this.records[row * recordLength + countsAt]! & 0xffff;
  }

  /** The parts of the week that the times of a row touch; all when it names none. */
  partsOfRow(row: number): number {
    const { values } = this.lists;
    const first = this.weekFrom(row);
    const end = first + this.weekCount(row);
    if (first === end) return allParts;
    let parts = 0;
    for (let at = first; at < end; at++) parts |= partsBetween(startOf(values[at]!), endOf(values[at]!));
    return parts;
  }

  /** What the lists are ordered by next to skills: freshness, load, and being a client. */
  fixedPoints(row: number, today: number): number {
    const at = row * recordLength;
    const days = today - this.records[at + confirmedAt]!;
    return this.records[at + steadyAt]! + (days < freshness.length ? freshness[Math.max(0, days)]! : 0);
  }

  /** Whether the offer may be proposed for some work on this day. */
  stands(row: number, today: number): boolean {
    const at = row * recordLength;
    const days = today - this.records[at + confirmedAt]!;
    return (this.records[at + traitsAt]! & standsBit) !== 0 && days <= mostDaysSinceConfirmed;
  }

  hasPlace(row: number): boolean {
    return !Number.isNaN(this.measures[row * 4]);
  }

  placeOf(row: number): Degrees | null {
    if (!this.hasPlace(row)) return null;
    return { latitude: this.measures[row * 4 + latitude]!, longitude: this.measures[row * 4 + longitude]! };
  }

  /** What is between an offer and a party, 0 when nothing is. */
  bondWith(row: number, party: number): number {
    const { values } = this.lists;
    const start = this.weekFrom(row) + this.weekCount(row);
    for (let at = start; at < start + this.bondCount(row); at += 2) if (values[at] === party) return values[at + 1]!;
    return 0;
  }

  /** With whom a row has something. */
  partiesOf(row: number): readonly number[] {
    const parties: number[] = [];
    const start = this.weekFrom(row) + this.weekCount(row);
    for (let at = start; at < start + this.bondCount(row); at += 2) parties.push(this.lists.values[at]!);
    return parties;
  }

  get bytes(): number {
    return this.records.byteLength + this.measures.byteLength + this.lists.values.byteLength;
  }

  private lengthOf(row: number): number {
    return this.skillCount(row) + this.weekCount(row) + this.bondCount(row);
  }

  private compact(): void {
    const rows = [...this.ids.keys()];
    const starts = this.lists.keep(rows.map((row) => [this.skillsFrom(row), this.lengthOf(row)]));
    for (const row of rows) this.records[row * recordLength + startAt] = starts[row]!;
  }

  private bondCount(row: number): number {
    return this.records[row * recordLength + bondCountAt]!;
  }

  private audienceOf({ audience }: OfferFacts): number {
    if (audience.kind === 'anyone') return anyone;
    return audience.kind === 'client' ? this.parties.client(audience.clientId) : this.parties.team(audience.teamId);
  }

  /** Adds pairs of party and information, and says how many numbers these are. */
  private addBonds({ bonds, staysInOwnTeams }: OfferFacts): number {
    const { lists, parties } = this;
    const start = lists.end;
    for (const bond of bonds) {
      const { to, tie } = bond;
      lists.push('clientId' in to ? parties.client(to.clientId) : parties.team(to.teamId));
      lists.push(infoOf(bond));
      if (!staysInOwnTeams || !('teamId' in to) || tie === null) continue;
      lists.push(parties.ownTeam(to.teamId));
      lists.push(1);
    }
    return lists.end - start;
  }

  private widen(): void {
    this.records = grown(this.records, Int32Array);
    this.measures = grown(this.measures, Float64Array);
  }
}
