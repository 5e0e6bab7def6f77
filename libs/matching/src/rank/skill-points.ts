import type { HeldSkill, SkillCode, SkillLevel } from '@kring/care-network';
import { pointsOfFit } from '../score/skill.js';
import { pointsOfLevel } from '../score/skill-record.js';
import { weights } from '../score/weights.js';
import type { Numbers } from './numbers.js';
import type { Pool } from './pool.js';

/** What a helper has of one skill, in one number: the code, whether it is offered, whether it is on record and how. */
const offeredBit = 1;
const heldBit = 2;
const codeShift = 8;

const levels: readonly (SkillLevel | null)[] = [null, 'some', 'able', 'expert'];
const half = { level: weights.level / 2, source: weights.source / 2, liking: weights.liking / 2 };
const levelPoints = levels.map((level) => (level === null ? half.level : pointsOfLevel[level]));
const likingPoints = [half.liking, weights.liking, 0];

function recordOf({ level, source, likesDoingIt }: HeldSkill): number {
  const liking = likesDoingIt === null ? 0 : likesDoingIt ? 1 : 2;
  return heldBit | (levels.indexOf(level) << 2) | (Number(source !== null) << 4) | (liking << 5);
}

/** Adds one number for each skill that is offered or held, in the order of the codes, and says how many. */
export function addSkills(
  offered: readonly SkillCode[],
  held: readonly HeldSkill[],
  codes: Numbers,
  pool: Pool,
): number {
  const start = pool.end;
  for (const code of offered) addSkill(codes.of(code), offeredBit, pool, start);
  for (const skill of held) addSkill(codes.of(skill.skill), recordOf(skill), pool, start);
  sortByCode(pool.values, start, pool.end, codes.names);
  return pool.end - start;
}

function addSkill(code: number, record: number, pool: Pool, start: number): void {
  for (let at = start; at < pool.end; at++)
    if (codeIn(pool.values[at]!) === code) {
      pool.values[at]! |= record;
      return;
    }
  pool.push(record | (code << codeShift));
}

function sortByCode(values: Int32Array, start: number, end: number, names: readonly string[]): void {
  for (let at = start + 1; at < end; at++) {
    const record = values[at]!;
    const name = names[codeIn(record)]!;
    let to = at;
    for (; to > start && names[codeIn(values[to - 1]!)]! > name; to--) values[to] = values[to - 1]!;
    values[to] = record;
  }
}

export const codeIn = (record: number): number => record >> codeShift;
/** Whether the helper named it: offered it, or holds it where the offer names none. */
export const isNamed = (record: number, namesSkills: boolean): boolean =>
  (record & (namesSkills ? offeredBit : heldBit)) !== 0;

const fitPoints = [pointsOfFit.missing, pointsOfFit.broader, pointsOfFit.narrower, pointsOfFit.same];

/** Points for fit, level, source and liking in one number; `fit` up to 255, the others up to 15. */
const packed = (fit: number, level: number, source: number, liking: number): number =>
  fit | (level << 8) | (source << 12) | (liking << 16);

const ofRecord = (fit: number, record: number): number =>
  (record & heldBit) === 0
    ? packed(fit, half.level, half.source, half.liking)
    : packed(
        fit,
        levelPoints[(record >> 2) & 3]!,
        (record & 16) === 0 ? half.source : weights.source,
        likingPoints[(record >> 5) & 3]!,
      );

const notNamed = packed(pointsOfFit.notNamed, half.level, half.source, half.liking);
/** The skill is missing, or held and not offered: the way is closed. */
export const noFit = -1;

/**
 * The same answer as `fitSkills` with the score's skill parts, over the records from `start`. The nearest of what is
 * offered counts; when that is only broader and the record says more, the record does.
 */
export function pointsOfSkill(
  records: Int32Array,
  start: number,
  count: number,
  namesSkills: boolean,
  relations: Uint8Array,
): number {
  const of = namesSkills ? offeredBit : heldBit;
  let nearest = 0;
  let found = 0;
  let onRecord = 0;
  let recorded = 0;
  for (let at = start; at < start + count; at++) {
    const record = records[at]!;
    const relation = relations[record >> codeShift]!;
    if (relation > nearest && (record & of) !== 0) {
      nearest = relation;
      found = record;
    }
    if (relation > onRecord && relation > 1 && (record & heldBit) !== 0) {
      onRecord = relation;
      recorded = record;
    }
  }
  if (nearest === 1 && onRecord > 0) return ofRecord(fitPoints[onRecord]!, recorded);
  if (nearest > 0) return ofRecord(fitPoints[nearest]!, found);
  return namesSkills ? noFit : notNamed;
}

/** The most that a row with a broad skill can earn with a narrower one that is asked, whichever that is. */
export function mostForNarrower(records: Int32Array, start: number, count: number, broadRelations: Uint8Array): number {
  let most = 0;
  for (let at = start; at < start + count; at++) {
    const record = records[at]!;
    const relation = broadRelations[record >> codeShift]!;
    if (relation === 3) most = Math.max(most, sumOfSkill(ofRecord(pointsOfFit.broader, record)));
    if (relation === 2 && (record & heldBit) !== 0)
      most = Math.max(most, sumOfSkill(ofRecord(pointsOfFit.same, record)));
  }
  return most;
}

export const sumOfSkill = (points: number): number =>
  (points & 255) + ((points >> 8) & 15) + ((points >> 12) & 15) + ((points >> 16) & 15);

/** Several skills: the mean of the fits, rounded down, and the least of each of the others. */
export class SkillSum {
  private fit = 0;
  private count = 0;
  private level = 15;
  private source = 15;
  private liking = 15;

  add(points: number): void {
    this.count++;
    this.fit += points & 255;
    this.level = Math.min(this.level, (points >> 8) & 15);
    this.source = Math.min(this.source, (points >> 12) & 15);
    this.liking = Math.min(this.liking, (points >> 16) & 15);
  }

  get points(): number {
    return Math.floor(this.fit / this.count) + this.level + this.source + this.liking;
  }
}
