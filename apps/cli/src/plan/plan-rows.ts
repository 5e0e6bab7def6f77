import { planSections, type PlanIntake, type PlanSection } from '@kring/matching/plan';
import { decode, parse, NotJson } from './not-json.js';
import { fieldsOf, PlainRow } from './plain-row.js';

const isSection = (key: unknown): key is PlanSection => planSections.includes(key as PlanSection);

const [quote, backslash, comma, colon] = [34, 92, 44, 58];
const [brace, closingBrace, bracket, closingBracket] = [123, 125, 91, 93];
const byteOrderMark = [0xef, 0xbb, 0xbf];
/** A text in UTF-16 begins so, or with half a letter. */
const byteOrderMarks16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const bytesAtOnce = 1 << 18;
const mostPassedOver = 10;

/** What a file has and the format has not: a list or other member of the whole, or a field of the rows of a list. */
export interface PassedOver {
  readonly name: string;
  /** The first row that has the field; `null` for a member of the whole. */
  readonly row: string | null;
}

/**
 * Takes in a plan problem piece by piece, so that neither its text nor its rows need fit in memory: fill `room()`, then say how
 * much with `filled`. Only looks for where rows begin and end; the rows themselves go to `PlainRow`, and where they are not plain to
 * `JSON.parse`. Lists that the format does not know are passed over.
 */
export class PlanRows {
  private bytes = Buffer.allocUnsafe(bytesAtOnce);
  private length = 0;
  private at = 0;
  /** Where the row or member begins that is being read, or what stands after it. */
  private start = 0;
  /** Where the value of a member begins. */
  private valueAt = 0;
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  private section: PlanSection | null = null;
  private key: PlanSection | null = null;
  private rows = 0;
  /** Whether the row from `start` was plain and is in; only white space may stand behind it. */
  private isRowIn = false;
  private isBegun = false;
  private hasEnded = false;
  private isAfterComma = false;
  private isAfterList = false;
  /** The first members and fields that the format does not know, each once. */
  readonly passedOver: PassedOver[] = [];
  private readonly told = new Set<string>();
  private readonly seen = new Set<PlanSection>();
  private readonly plain: PlainRow;

  constructor(private readonly intake: PlanIntake) {
    this.plain = new PlainRow(intake);
  }

  /** Where the next piece of the file may be put. What was read of before is gone then. */
  room(): Uint8Array {
    this.bytes.copyWithin(0, this.start, this.length);
    this.length -= this.start;
    this.at -= this.start;
    this.valueAt -= this.start;
    this.start = 0;
    if (2 * this.length > this.bytes.length) this.bytes = Buffer.concat([this.bytes], 2 * this.bytes.length);
    return this.bytes.subarray(this.length);
  }

  /** Looks at so many bytes more. */
  filled(bytes: number): void {
    this.length += bytes;
    if (!this.isBegun) {
      if (this.length < byteOrderMark.length) return;
      this.begin();
    }
    for (; this.at < this.length; this.at++) this.look(this.bytes[this.at]!);
  }

  private begin(): void {
    this.isBegun = true;
    const starts = (mark: readonly number[]) => mark.every((byte, at) => this.bytes[at] === byte);
    const isUtf16 = byteOrderMarks16.some(starts) || this.bytes.subarray(0, 2).includes(0);
    if (isUtf16) throw new NotJson('$', 'NOT_UTF8');
    if (starts(byteOrderMark)) this.start = this.at = byteOrderMark.length;
  }

  end(): void {
    this.isBegun = true;
    this.filled(0);
    if (this.hasEnded && this.isBlank(this.start, this.at)) return;
    if (this.depth === 0 && !this.hasEnded) parse(this.text(this.start, this.at), '$');
    throw new NotJson(this.place(), this.depth === 0 && !this.hasEnded ? 'WRONG_TYPE' : 'NOT_JSON');
  }

  private look(byte: number): void {
    if (this.isInString) {
      if (this.isEscaped) this.isEscaped = false;
      else if (byte === backslash) this.isEscaped = true;
      else if (byte === quote) this.isInString = false;
    } else if (byte === quote) this.isInString = true;
    else if (byte === comma) this.separate();
    else if (byte === colon) this.name();
    else if (byte === brace || byte === bracket) this.open(byte === bracket);
    else if (byte === closingBrace || byte === closingBracket) this.close(byte === closingBracket);
  }

  private open(isList: boolean): void {
    if (this.depth === 2 && !isList && this.section !== null && this.takePlainRow(this.section)) return;
    this.depth++;
    if (this.depth === 1) {
      const isFirst = !this.hasEnded && this.isBlank(this.start, this.at);
      if (isList || !isFirst) throw new NotJson('$', isFirst ? 'WRONG_TYPE' : 'NOT_JSON');
      this.start = this.at + 1;
    } else if (this.depth === 2 && isList && this.key !== null) {
      if (!this.isBlank(this.valueAt, this.at)) throw new NotJson('$');
      this.section = this.key;
      this.rows = 0;
      this.start = this.at + 1;
    }
  }

  /** Leaves off at the closing brace of the row when it is plain. */
  private takePlainRow(section: PlanSection): boolean {
    if (this.isRowIn || !this.isBlank(this.start, this.at)) return false;
    const end = this.plain.take(section, this.rows, this.bytes, this.at, this.length);
    if (end < 0) return false;
    this.at = end - 1;
    this.start = end;
    this.isRowIn = true;
    return true;
  }

  private close(isList: boolean): void {
    this.depth--;
    const isOfList = this.depth === 1 && this.section !== null;
    if (this.depth < 0 || (isOfList && !isList) || (this.depth === 0 && isList)) throw new NotJson(this.place());
    if (this.depth === 1 && this.section !== null) {
      const isEmpty = this.rows === 0 && !this.isRowIn && this.isBlank(this.start, this.at);
      if (!isEmpty) this.takeRow(this.section);
      this.section = null;
      this.key = null;
      this.isAfterList = true;
      this.start = this.at + 1;
    } else if (this.depth === 0) {
      this.takeMember(true);
      this.hasEnded = true;
    }
  }

  private separate(): void {
    if (this.depth === 2 && this.section !== null) {
      this.takeRow(this.section);
      this.start = this.at + 1;
    } else if (this.depth === 1) this.takeMember(false);
  }

  private name(): void {
    if (this.depth !== 1) return;
    if (this.isAfterList) throw new NotJson('$');
    this.valueAt = this.at + 1;
    const key = parse(this.text(this.start, this.at), this.place());
    this.key = isSection(key) ? key : null;
    if (this.key === null) {
      this.passOver(null, String(key));
      return;
    }
    if (this.seen.has(this.key)) this.intake.note(this.key, 'duplicate');
    this.seen.add(this.key);
  }

  /** A member of the whole that was no list of rows, or what stands after such a list. */
  private takeMember(isLast: boolean): void {
    const isEmpty = this.isBlank(this.start, this.at);
    const text = this.text(this.start, this.at);
    this.start = this.at + 1;
    const mayBeEmpty = this.isAfterList || (isLast && !this.isAfterComma);
    if (isEmpty ? !mayBeEmpty : this.isAfterList) throw new NotJson('$');
    if (!isEmpty) {
      parse(`{${text}}`, '$');
      if (this.key !== null) this.intake.note(this.key, 'wrongType');
    }
    this.key = null;
    this.isAfterList = false;
    this.isAfterComma = !isLast;
  }

  /** The row that ends here, unless it is in already. */
  private takeRow(section: PlanSection): void {
    if (!this.isRowIn) this.takeParsedRow(section, parse(this.text(this.start, this.at), this.place()));
    else if (!this.isBlank(this.start, this.at)) throw new NotJson(this.place());
    this.isRowIn = false;
    this.rows++;
  }

  private takeParsedRow(section: PlanSection, row: unknown): void {
    this.intake.row(section, this.rows, row);
    if (this.passedOver.length === mostPassedOver || typeof row !== 'object' || row === null || Array.isArray(row))
      return;
    const known = fieldsOf(section);
    for (const field of Object.keys(row)) if (!known.includes(field)) this.passOver(section, field);
  }

  private passOver(section: PlanSection | null, name: string): void {
    const told = `${section ?? ''} ${name}`;
    if (this.told.has(told) || this.passedOver.length === mostPassedOver) return;
    this.told.add(told);
    this.passedOver.push({ name: name.slice(0, 40), row: section === null ? null : this.place() });
  }

  private isBlank(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const byte = this.bytes[at]!;
      if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return false;
    }
    return true;
  }

  private text(from: number, to: number): string {
    return decode(this.bytes.subarray(from, to), this.place());
  }

  private place(): string {
    return this.section === null ? '$' : `${this.section}[${this.rows}]`;
  }
}
