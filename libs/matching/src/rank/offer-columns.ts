import type { OfferId } from '@kring/care-network';
import { mostDaysSinceConfirmed } from '../rules/confirmed.js';
import { freshnessPoints, loadPoints } from '../score/person.js';
import { weights } from '../score/weights.js';
import { infoOf } from './bond-info.js';
import { dayNumber, never } from './days.js';
import { partsOf } from './entry.js';
import type { OfferFacts } from './offer-facts.js';
import { grown, Pool } from './pool.js';
import { anyone, Parties } from './parties.js';
import { SkillCodes } from './skill-codes.js';
import { standsBit, traitsOf } from './offer-traits.js';
import { codeIn, skillRecords } from './skill-points.js';

/** In `measures`, for each row. */
export const latitude = 0;
export const longitude = 1;
export const travelKm = 2;
export const hoursLeft = 3;

const endsWith = 16_384;
/** A time of the week in one number. */
export const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): number =>
  start * endsWith + end;
export const startOf = (span: number): number => Math.floor(span / endsWith);
export const endOf = (span: number): number => span % endsWith;

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
    const skills = skillRecords(facts.offered, facts.held, this.codes);
    const week = facts.week.map(spanOf);
    const bonds = this.pairsOf(facts);
    const kinds = skills.reduce((bits, record) => bits | this.codes.kindOf(codeIn(record)), 0);
    const steady = loadPoints(facts.agreedHoursPerWeek) + (facts.isClient ? weights.reciprocity : 0);
    const start = this.lists.add([...skills, ...week, ...bonds]);
    this.records.set(
      [
        traitsOf(facts, kinds),
        dayNumber(facts.confirmedOn),
        facts.certificateUntil === null ? never : dayNumber(facts.certificateUntil),
        this.audienceOf(facts),
        start,
        (skills.length << 16) | week.length,
        bonds.length,
        steady,
      ],
      row * recordLength,
    );
    const { place } = facts;
    this.measures.set(
      [place?.latitude ?? NaN, place?.longitude ?? NaN, facts.travelKm ?? Infinity, facts.hoursLeft],
      row * 4,
    );
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
    const spans = this.lists.values.subarray(this.weekFrom(row), this.weekFrom(row) + this.weekCount(row));
    return partsOf(Array.from(spans, (span) => ({ start: startOf(span), end: endOf(span) })));
  }

  /** What the lists are ordered by next to skills: freshness, load, and being a client. */
  fixedPoints(row: number, today: number): number {
    const at = row * recordLength;
    return this.records[at + steadyAt]! + freshnessPoints(today - this.records[at + confirmedAt]!);
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

  /** What is between an offer and a party, 0 when nothing is. */
  bondWith(row: number, party: number): number {
    const { values } = this.lists;
    const start = this.weekFrom(row) + this.weekCount(row);
    for (let at = start; at < start + this.bondCount(row); at += 2) if (values[at] === party) return values[at + 1]!;
    return 0;
  }

  /** With whom a row has something. */
  partiesOf(row: number): readonly number[] {
    const start = this.weekFrom(row) + this.weekCount(row);
    const pairs = this.lists.values.subarray(start, start + this.bondCount(row));
    return Array.from(pairs).filter((_, at) => at % 2 === 0);
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

  private pairsOf({ bonds, staysInOwnTeams }: OfferFacts): number[] {
    const pairs: number[] = [];
    for (const bond of bonds) {
      const { to, tie } = bond;
      pairs.push('clientId' in to ? this.parties.client(to.clientId) : this.parties.team(to.teamId), infoOf(bond));
      if (staysInOwnTeams && 'teamId' in to && tie !== null) pairs.push(this.parties.ownTeam(to.teamId), 1);
    }
    return pairs;
  }

  private widen(): void {
    this.records = grown(this.records, Int32Array);
    this.measures = grown(this.measures, Float64Array);
  }
}
