import { largestPlanNumber, type PlanIntake, type PlanSection } from '@kring/matching/plan';

const [quote, backslash, colon, comma, minus, brace] = [34, 92, 58, 44, 45, 125];
const [zero, nine] = [48, 57];

/** What a row may name, and the place of each in what was read of a row. */
const fields = ['id', 'hours', 'pool', 'whole', 'offer', 'need', 'task', 'score'] as const;
const [id, hours, pool, whole, offer, need, task, score] = [0, 1, 2, 3, 4, 5, 6, 7];
const several = (...places: number[]): number => places.reduce((sum, place) => sum | (1 << place), 0);
const letters = fields.map((field) => Uint8Array.from(field, (letter) => letter.charCodeAt(0)));
const noOrYes = ['false', 'true'].map((word) => Uint8Array.from(word, (letter) => letter.charCodeAt(0)));
/** Longer names are for `JSON.parse`. */
const longestName = 200;

const isSpace = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** Which fields the plain rows of a section have. */
const shapes: Readonly<Record<PlanSection, readonly number[]>> = {
  offers: [several(id, hours)],
  needs: [several(id, hours), several(id, hours, whole)],
  tasks: [several(id, hours, pool)],
  matches: [several(offer, need, score), several(offer, task, score)],
  freed: [several(pool, need, score), several(pool, task, score)],
  pinned: [several(offer, need, hours), several(offer, task, hours)],
};

/** The fields that rows of a section can have. */
export const fieldsOf = (section: PlanSection): readonly string[] =>
  fields.filter((_field, place) => shapes[section].some((shape) => (shape & (1 << place)) !== 0));

/**
 * Takes in rows as nearly all rows are, without making an object or a string of them: each field once, names of ASCII without
 * escapes, whole numbers in range. Whatever else a row may be is left to `JSON.parse` and to the intake, which say what is
 * wrong with it.
 */
export class PlainRow {
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private seen = 0;
  /** Where names begin and end, by field; what numbers are. */
  private readonly from = new Int32Array(fields.length);
  private readonly to = new Int32Array(fields.length);
  private readonly value = new Int32Array(fields.length);

  constructor(private readonly intake: PlanIntake) {}

  /** Takes in the row whose opening brace stands at `start`. Gives where it ends, or -1 when it is not plain or not all there. */
  take(section: PlanSection, index: number, bytes: Uint8Array, start: number, end: number): number {
    this.bytes = bytes;
    this.at = start + 1;
    this.seen = 0;
    const isRead = this.readFields(end);
    if (!isRead || !shapes[section].includes(this.seen) || !this.isInRange()) return -1;
    this.putIn(section, index);
    return this.at;
  }

  private readFields(end: number): boolean {
    for (;;) {
      const field = this.readField(end);
      if (field < 0 || (this.seen & (1 << field)) !== 0) return false;
      this.seen |= 1 << field;
      if (this.next(end) !== colon) return false;
      this.at++;
      if (!this.readValue(field, end)) return false;
      const after = this.next(end);
      this.at++;
      if (after === brace) return true;
      if (after !== comma) return false;
    }
  }

  /** The byte after white space, which stays; -1 at the end. */
  private next(end: number): number {
    while (this.at < end && isSpace(this.bytes[this.at]!)) this.at++;
    return this.at < end ? this.bytes[this.at]! : -1;
  }

  private readField(end: number): number {
    if (this.next(end) !== quote) return -1;
    const start = this.at + 1;
    const stop = this.closingQuote(start, end);
    for (let field = 0; field < letters.length; field++)
      if (letters[field]!.length === stop - start && this.says(letters[field]!, start)) {
        this.at = stop + 1;
        return field;
      }
    return -1;
  }

  private says(text: Uint8Array, at: number): boolean {
    for (let i = 0; i < text.length; i++) if (this.bytes[at + i] !== text[i]) return false;
    return true;
  }

  /** Where a string of plain ASCII ends; -1 when it is not plain or not all there. */
  private closingQuote(start: number, end: number): number {
    const stop = Math.min(end, start + longestName);
    for (let at = start; at < stop; at++) {
      const byte = this.bytes[at]!;
      if (byte === quote) return at;
      if (byte === backslash || byte < 32 || byte > 126) return -1;
    }
    return -1;
  }

  private readValue(field: number, end: number): boolean {
    const byte = this.next(end);
    if (field === whole) return this.readWord(field, end);
    if (field === hours || field === score) return this.readNumber(field, end);
    if (byte !== quote) return false;
    const start = this.at + 1;
    const stop = this.closingQuote(start, end);
    if (stop <= start) return false;
    this.from[field] = start;
    this.to[field] = stop;
    this.at = stop + 1;
    return true;
  }

  private readWord(field: number, end: number): boolean {
    for (const [at, word] of noOrYes.entries())
      if (this.at + word.length < end && this.says(word, this.at)) {
        this.value[field] = at;
        this.at += word.length;
        return true;
      }
    return false;
  }

  /** A whole number as JSON writes it. What stands behind it is looked at by the caller, who knows no `.` or `e`. */
  private readNumber(field: number, end: number): boolean {
    const isBelow = this.bytes[this.at] === minus;
    if (isBelow) this.at++;
    const start = this.at;
    let value = 0;
    for (; this.at < end; this.at++) {
      const byte = this.bytes[this.at]!;
      if (byte < zero || byte > nine) break;
      value = 10 * value + byte - zero;
    }
    const digits = this.at - start;
    if (digits === 0 || (digits > 1 && this.bytes[start] === zero) || value > largestPlanNumber) return false;
    this.value[field] = isBelow ? -value : value;
    return true;
  }

  private isInRange(): boolean {
    return !this.has(hours) || this.value[hours]! >= 0;
  }

  private putIn(section: PlanSection, index: number): void {
    const { intake, value } = this;
    const { offers, needs, tasks, pools } = intake;
    if (section === 'offers' || section === 'needs' || section === 'tasks') {
      const extra = section === 'tasks' ? this.nameIn(pools, pool) : this.has(whole) ? value[whole]! : 0;
      intake.putDeclared(section, index, this.nameIn(intake[section].names, id), value[hours]!, extra);
      return;
    }
    const giver = section === 'freed' ? this.nameIn(pools, pool) : this.nameIn(offers.names, offer);
    const target = this.has(need) ? this.nameIn(needs.names, need) : -1 - this.nameIn(tasks.names, task);
    intake[section].push(giver, target, value[section === 'pinned' ? hours : score]!);
  }

  private has(field: number): boolean {
    return (this.seen & (1 << field)) !== 0;
  }

  private nameIn(names: PlanIntake['pools'], field: number): number {
    return names.numberOfAscii(this.bytes, this.from[field]!, this.to[field]!);
  }
}
