import type { SkillCode } from '@kring/care-network';
import { weights } from '../score/weights.js';
import { anySkill, headingBit } from './entry.js';
import type { OfferColumns } from './offer-columns.js';
import { namesSkillsBit } from './offer-traits.js';
import { codeIn, isNamed, mostForNarrower, pointsOfSkill, sumOfSkill } from './skill-points.js';

/** Offers that name no skills: they may be asked for anything. Those of helpers with skills on record stand apart. */
export const unnamed = -1;
export const unnamedOnRecord = -2;
/** Offers with this skill, or a narrower one. */
export const within = (code: number): number => code * 2;
/** Offers with this broad skill itself. */
export const exactly = (code: number): number => code * 2 + 1;

/** Under which heading those stand that fit a skill by this part of its lineage. */
export const headingAt = (line: readonly number[], depth: number): number =>
  depth === 0 && line.length > 1 ? exactly(line[depth]!) : within(line[depth]!);

const pointsUnnamed = weights.skill / 2 + (weights.level + weights.source + weights.liking) / 2;

/** The headings under which a row stands, each with the most points that its skills can earn there for one skill that is asked. */
export class RowHeadings {
  readonly of: number[] = [];
  readonly points: number[] = [];
  /** How many there are; what stands beyond is of an earlier row. */
  count = 0;

  constructor(private readonly columns: OfferColumns) {}

  read(row: number): void {
    const { columns } = this;
    const { values } = columns.lists;
    const start = columns.skillsFrom(row);
    const count = columns.skillCount(row);
    const namesSkills = (columns.traits(row) & namesSkillsBit) !== 0;
    this.count = 0;
    for (let at = start; at < start + count; at++)
      if (isNamed(values[at]!, namesSkills)) this.addSkill(codeIn(values[at]!), start, count, namesSkills);
    if (!namesSkills) this.add(count === 0 ? unnamed : unnamedOnRecord, pointsUnnamed);
  }

  private addSkill(code: number, start: number, count: number, namesSkills: boolean): void {
    const { codes, lists } = this.columns;
    const line = codes.lineageOf(code);
    for (const wide of line) {
      if (this.has(within(wide))) continue;
      const relations = codes.relationsTo(wide);
      this.add(within(wide), sumOfSkill(pointsOfSkill(lists.values, start, count, namesSkills, relations)));
    }
    if (line.length === 1)
      this.add(exactly(code), mostForNarrower(lists.values, start, count, codes.relationsTo(code)));
  }

  private has(heading: number): boolean {
    for (let at = 0; at < this.count; at++) if (this.of[at] === heading) return true;
    return false;
  }

  private add(heading: number, points: number): void {
    this.of[this.count] = heading;
    this.points[this.count++] = points;
  }
}

/** A bit for each skill that a row names, several skills to a bit; all of them when it names none. */
export function fitBits(columns: OfferColumns, row: number): number {
  const { values } = columns.lists;
  const start = columns.skillsFrom(row);
  const end = start + columns.skillCount(row);
  const namesSkills = (columns.traits(row) & namesSkillsBit) !== 0;
  if (!namesSkills) return anySkill;
  let bits = 0;
  for (let at = start; at < end; at++)
    if (isNamed(values[at]!, namesSkills)) bits |= bitsOf(columns.codes.lineageOf(codeIn(values[at]!)));
  return bits;
}

function bitsOf(line: readonly number[]): number {
  if (line.length === 1) return headingBit(exactly(line[0]!));
  let bits = 0;
  for (let depth = 1; depth < line.length; depth++) bits |= headingBit(within(line[depth]!));
  return bits;
}

/** The bits of which a row has at least one when it fits a skill that is asked; a broad skill has no bit of its own. */
export function askedBits({ codes }: OfferColumns, asked: SkillCode): number {
  const line = codes.lineageOf(codes.of(asked));
  if (line.length === 1) return anySkill;
  return line.reduce((bits, _, depth) => bits | headingBit(headingAt(line, depth)), 0);
}
