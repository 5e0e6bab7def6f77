import { isAnyLanguage, isAnyTime, pointsIn, quartersIn, spotIn } from './entry.js';
import type { BestFew } from './best-few.js';
import { entryLength, rowAt, skillsAt, whatAt, whenAt, type OrderedList } from './ordered-list.js';
import type { Losses } from './surroundings.js';

/** What one side asks of the entries of the other, before any record is looked at. */
export interface Sieve {
  /** Bits of which an entry may have none. */
  readonly forbidden: number;
  /** Parts of the week of which an entry must have one. */
  readonly parts: number;
  readonly languages: number;
  /** For each skill that is asked the bits of which an entry must have one; empty when only one is asked. */
  readonly skills: readonly number[];
  /** Points that hours cost at least, by quarters. */
  readonly hourLosses: Uint8Array;
  /** Points that it costs not to have named times, or not to have a language on record. */
  readonly anyTimeLoss: number;
  readonly anyLanguageLoss: number;
}

/** Looks at records. */
export interface Weigher {
  /**
   * The exact score of a row that went through the sieve, or -1 when something stands in the way. `points`: what orders the
   * list, -1 when that is not exactly what the row earns. A row that would score less than `least` even where distance costs
   * nothing may get -1 too: distance takes longest to work out.
   */
  weighListed(row: number, points: number, least: number): number;
}

/** A question to the lists, and what was found so far. */
export interface Search {
  readonly sieve: Sieve;
  readonly best: BestFew;
  readonly seen: Seen;
  readonly weigher: Weigher;
}

/** Remembers which rows were weighed for the question at hand. */
export class Seen {
  private marks: Int32Array = new Int32Array(64);
  private question = 0;

  begin(rows: number): void {
    if (rows > this.marks.length) this.marks = new Int32Array(Math.max(rows, this.marks.length * 2));
    this.question++;
  }

  /** Whether this is the first time. */
  first(row: number): boolean {
    if (this.marks[row] === this.question) return false;
    this.marks[row] = this.question;
    return true;
  }

  get bytes(): number {
    return this.marks.byteLength;
  }
}

/**
 * Goes down a list until nothing below can get in. `top`: the most that a row can score beside its static points; `isExact`:
 * whether these are what it earns. Rows come in the order of static points and ids: the first that could at best tie
 * with the last one in and has a later id ends its step.
 */
export function scan(
  list: OrderedList,
  top: number,
  losses: Losses,
  isExact: boolean,
  { sieve, best, seen, weigher }: Search,
): void {
  const { forbidden, parts, languages, skills, hourLosses, anyTimeLoss, anyLanguageLoss } = sieve;
  const { entries } = list;
  const end = list.length * entryLength;
  const lost = losses.of;
  const spoken = languages << 28;
  const highest = top - losses.least;
  let { worst } = best;
  let late = -1;
  for (let at = 0; at < end; at += entryLength) {
    const word = entries[at + whatAt]!;
    if (pointsIn(word) + highest < worst) return;
    const times = entries[at + whenAt]!;
    const has = entries[at + skillsAt]!;
    const away = lost[spotIn(word)]!;
    const bound =
      pointsIn(word) +
      top -
      away -
      hourLosses[quartersIn(word)]! -
      (isAnyTime(has) & anyTimeLoss) -
      (isAnyLanguage(has) & anyLanguageLoss);
    // One test for all that may be wrong: which it is cannot be foreseen, and a wrong guess costs more than all of them.
    if ((ifNone(times & parts) | ifNone(times & spoken) | ((bound - worst) >> 31) | (word & forbidden)) !== 0) continue;
    if (skills.length > 0 && !fitsAll(has, skills)) continue;
    const row = entries[at + rowAt]!;
    if (bound === worst) {
      const step = pointsIn(word) * 128 + bound;
      if (step === late) continue;
      if (!best.admits(bound, row)) {
        late = step;
        continue;
      }
    }
    if (!seen.first(row)) continue;
    const score = weigher.weighListed(row, isExact ? pointsIn(word) : -1, worst + away);
    if (score < 0) continue;
    best.add(score, row);
    worst = best.worst;
  }
}

/** -1 for 0, else 0. */
const ifNone = (bits: number): number => ((bits - 1) & ~bits) >> 31;

function fitsAll(has: number, skills: readonly number[]): boolean {
  for (const bits of skills) if ((has & bits) === 0) return false;
  return true;
}
