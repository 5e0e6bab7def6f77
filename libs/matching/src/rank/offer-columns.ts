import type { OfferId } from '@kring/care-network';
import { mostDaysSinceConfirmed } from '../rules/confirmed.js';
import { freshnessPoints, loadPoints } from '../score/person.js';
import { weights } from '../score/weights.js';
import { infoOf } from './bond-info.js';
import { dayNumber, never } from './days.js';
import { kindsOf, languagesOf } from './entry.js';
import type { OfferFacts } from './offer-facts.js';
import { grown, Pool } from './pool.js';
import { anyone, Parties } from './parties.js';
import { SkillCodes } from './skill-codes.js';
import { codeIn, skillRecords } from './skill-points.js';

/** Bits of `traits`: 0 to 10 rather not, 11 to 21 kinds of the skills, 22 to 25 languages, then these. */
export const standsBit = 1 << 26;
export const staysBit = 1 << 27;
export const isClientBit = 1 << 28;
export const namesSkillsBit = 1 << 29;
export const speaksUnknownBit = 1 << 30;
export const kindsShift = 11;
export const languagesShift = 22;

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

/** Offers in columns, one row each. A row that is given up is used again. */
export class OfferColumns {
  readonly ids: (OfferId | undefined)[] = [];
  readonly codes = new SkillCodes();
  readonly parties = new Parties();
  traits = new Int32Array(64);
  measures = new Float64Array(256);
  confirmed = new Int32Array(64);
  certificate = new Int32Array(64);
  audience = new Int32Array(64);
  /** Points for load and for being a client; those for freshness follow from the day. */
  steady = new Uint8Array(64);
  readonly skills = new Pool();
  readonly weeks = new Pool();
  /** Pairs of party and information. */
  readonly bonds = new Pool();

  write(row: number, facts: OfferFacts): void {
    if (row >= this.traits.length) this.widen();
    this.ids[row] = facts.id;
    const skills = skillRecords(facts.offered, facts.held, this.codes);
    const kinds = skills.reduce((bits, record) => bits | this.codes.kindOf(codeIn(record)), 0);
    this.traits[row] = traitsOf(facts, kinds);
    const { place } = facts;
    this.measures.set(
      [place?.latitude ?? NaN, place?.longitude ?? NaN, facts.travelKm ?? Infinity, facts.hoursLeft],
      row * 4,
    );
    this.confirmed[row] = dayNumber(facts.confirmedOn);
    this.certificate[row] = facts.certificateUntil === null ? never : dayNumber(facts.certificateUntil);
    this.audience[row] = this.audienceOf(facts);
    this.steady[row] = loadPoints(facts.agreedHoursPerWeek) + (facts.isClient ? weights.reciprocity : 0);
    this.skills.set(row, skills);
    this.weeks.set(row, facts.week.map(spanOf));
    this.bonds.set(row, this.bondsOf(facts));
  }

  /** What the lists are ordered by next to skills: freshness, load, and being a client. */
  fixedPoints(row: number, today: number): number {
    return this.steady[row]! + freshnessPoints(today - this.confirmed[row]!);
  }

  /** Whether the offer may be proposed for some work on this day. */
  stands(row: number, today: number): boolean {
    return (this.traits[row]! & standsBit) !== 0 && today - this.confirmed[row]! <= mostDaysSinceConfirmed;
  }

  hasPlace(row: number): boolean {
    return !Number.isNaN(this.measures[row * 4]);
  }

  bondWith(row: number, party: number): number {
    const { values, starts, counts } = this.bonds;
    const start = starts[row]!;
    for (let at = start; at < start + counts[row]!; at += 2) if (values[at] === party) return values[at + 1]!;
    return 0;
  }

  get bytes(): number {
    const columns = [this.traits, this.measures, this.confirmed, this.certificate, this.audience, this.steady];
    const pools = this.skills.bytes + this.weeks.bytes + this.bonds.bytes;
    return columns.reduce((sum, { byteLength }) => sum + byteLength, pools);
  }

  private audienceOf({ audience }: OfferFacts): number {
    if (audience.kind === 'anyone') return anyone;
    return audience.kind === 'client' ? this.parties.client(audience.clientId) : this.parties.team(audience.teamId);
  }

  private bondsOf({ bonds, staysInOwnTeams }: OfferFacts): number[] {
    const pairs: number[] = [];
    for (const bond of bonds) {
      const { to, tie } = bond;
      pairs.push('clientId' in to ? this.parties.client(to.clientId) : this.parties.team(to.teamId), infoOf(bond));
      if (staysInOwnTeams && 'teamId' in to && tie !== null) pairs.push(this.parties.ownTeam(to.teamId), 1);
    }
    return pairs;
  }

  private widen(): void {
    this.traits = grown(this.traits, Int32Array);
    this.measures = grown(this.measures, Float64Array);
    this.confirmed = grown(this.confirmed, Int32Array);
    this.certificate = grown(this.certificate, Int32Array);
    this.audience = grown(this.audience, Int32Array);
    this.steady = grown(this.steady, Uint8Array);
  }
}

const traitsOf = (facts: OfferFacts, kinds: number): number =>
  kindsOf(facts.ratherNot) |
  (kinds << kindsShift) |
  (languagesOf(facts.speaks) << languagesShift) |
  (facts.stands ? standsBit : 0) |
  (facts.staysInOwnTeams ? staysBit : 0) |
  (facts.isClient ? isClientBit : 0) |
  (facts.offered.length > 0 ? namesSkillsBit : 0) |
  (facts.speaks.length === 0 ? speaksUnknownBit : 0);
