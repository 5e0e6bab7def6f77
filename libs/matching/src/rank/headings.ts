import type { SkillCode } from '@kring/care-network';
import { weights } from '../score/weights.js';
import { anySkill, headingBit } from './entry.js';
import type { OfferColumns } from './offer-columns.js';
import { namesSkillsBit } from './offer-traits.js';
import { codeIn, isNamed, mostForNarrower, pointsOfSkill, sumOfSkill } from './skill-points.js';
import type { Shelf, Shelves } from './shelves.js';

/** Offers that name no skills: they may be asked for anything. Those of helpers with skills on record stand apart. */
const unnamed = -1;
const unnamedOnRecord = -2;
/** Offers with this skill, or a narrower one. */
const within = (code: number): number => code * 2;
/** Offers with this broad skill itself. */
const exactly = (code: number): number => code * 2 + 1;

/** The points that a row earns at least under a heading as they order its list. */
export type Filing = (heading: number, skillPoints: number) => void;

/** Files a row under its headings, each with the most points that its skills can earn there for one skill that is asked. */
export function fileSkills(columns: OfferColumns, row: number, file: Filing): void {
  const { values } = columns.lists;
  const start = columns.skillsFrom(row);
  const count = columns.skillCount(row);
  const namesSkills = (columns.traits(row) & namesSkillsBit) !== 0;
  const { codes } = columns;
  const done: number[] = [];
  for (let at = start; at < start + count; at++) {
    if (!isNamed(values[at]!, namesSkills)) continue;
    const code = codeIn(values[at]!);
    for (const wide of codes.lineageOf(code)) {
      if (done.includes(wide)) continue;
      done.push(wide);
      const relations = codes.relationsTo(codes.names[wide] as SkillCode);
      file(within(wide), sumOfSkill(pointsOfSkill(values, start, count, namesSkills, relations)));
    }
    if (codes.lineageOf(code).length === 1) {
      const relations = codes.relationsTo(codes.names[code] as SkillCode);
      file(exactly(code), mostForNarrower(values, start, count, relations));
    }
  }
  if (!namesSkills)
    file(
      count === 0 ? unnamed : unnamedOnRecord,
      weights.skill / 2 + (weights.level + weights.source + weights.liking) / 2,
    );
}

/** A bit for each skill that a row names, several skills to a bit; all of them when it names none. */
export function fitBits(columns: OfferColumns, row: number): number {
  const { values } = columns.lists;
  const start = columns.skillsFrom(row);
  const end = start + columns.skillCount(row);
  const namesSkills = (columns.traits(row) & namesSkillsBit) !== 0;
  if (!namesSkills) return anySkill;
  let bits = 0;
  for (let at = start; at < end; at++) {
    if (!isNamed(values[at]!, namesSkills)) continue;
    const [broad, ...narrower] = columns.codes.lineageOf(codeIn(values[at]!));
    if (narrower.length === 0) bits |= headingBit(exactly(broad!));
    for (const narrow of narrower) bits |= headingBit(within(narrow));
  }
  return bits;
}

/** The bits of which a row has at least one when it fits a skill that is asked; a broad skill has no bit of its own. */
export function askedBits({ codes }: OfferColumns, asked: SkillCode): number {
  const line = codes.lineageOf(codes.of(asked));
  if (line.length === 1) return anySkill;
  return line.reduce((bits, code, depth) => bits | headingBit(headingAt(line, depth)(code)), 0);
}

/** Under which heading those stand that fit a skill by this part of its lineage. */
const headingAt = (line: readonly unknown[], depth: number): ((code: number) => number) =>
  depth === 0 && line.length > 1 ? exactly : within;

/** A shelf on which offers for some work stand, and what their points may rise above those that order it. */
export interface Place {
  readonly shelf: Shelf;
  readonly rise: number;
  /** Whether the points of the lists are those that skills earn with this work, and not only the most they could. */
  readonly isExact: boolean;
  /** Whether those on it named a skill that fits: they earn more, so they are gone through before the others. */
  readonly isNamed: boolean;
}

/** Points that a second skill may lie above the least under a heading. */
const aboveLeast = { within: 3, exactly: 12, unnamed: 0, unnamedOnRecord: 15 };
/** Points that so many skills may lift the mean above that of the one that is looked up. */
const riseOf = (above: number, asked: number): number => Math.ceil((above * (asked - 1)) / asked);
/** Under a heading that is not of the asked skill itself anything may come. */
const anyRise = weights.skill + weights.level + weights.source + weights.liking;

function placesOfSkill(
  shelves: Shelves,
  { codes }: OfferColumns,
  audiences: readonly number[],
  asked: SkillCode,
  count: number,
): readonly Place[] {
  const line = codes.lineageOf(codes.of(asked));
  const places: Place[] = [];
  const add = (audience: number, heading: number, rise: number, isExact = false) => {
    const shelf = shelves.ifAny(audience, heading);
    if (shelf) places.push({ shelf, rise, isExact, isNamed: heading >= 0 });
  };
  for (const audience of audiences) {
    for (const [depth, code] of line.entries()) {
      const isAsked = depth === line.length - 1;
      const rise = riseOf(isAsked ? aboveLeast.within : aboveLeast.exactly, count);
      const isDeep = !isAsked && depth > 0;
      add(audience, headingAt(line, depth)(code), isDeep ? anyRise : rise, isAsked && count === 1);
    }
    add(audience, unnamed, riseOf(aboveLeast.unnamed, count), true);
    add(audience, unnamedOnRecord, riseOf(aboveLeast.unnamedOnRecord, count));
  }
  return places;
}

/** Where every offer stands that may fit some work. Of several skills that are asked the rarest is looked up. */
export function placesFor(
  shelves: Shelves,
  columns: OfferColumns,
  audiences: readonly number[],
  skills: readonly SkillCode[],
): readonly Place[] {
  const entries = (places: readonly Place[]) => places.reduce((sum, { shelf }) => sum + shelf.entries, 0);
  return skills
    .map((asked) => placesOfSkill(shelves, columns, audiences, asked, skills.length))
    .reduce((rarest, next) => (entries(next) < entries(rarest) ? next : rarest));
}
