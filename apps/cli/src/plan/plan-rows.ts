import { planSections, type PlanIntake, type PlanSection } from '@kring/matching';

const isSection = (key: unknown): key is PlanSection => planSections.includes(key as PlanSection);

/** The text is no JSON. `path` tells how far it could be read. */
export class NotJson extends Error {
  constructor(readonly path: string) {
    super(`${path}: this is not JSON`);
  }
}

const quote = 34;
const backslash = 92;
const comma = 44;
const colon = 58;

/**
 * Takes in a plan problem piece by piece, so that neither its text nor its rows need fit in memory. Only looks for where rows
 * end; the rows themselves go to `JSON.parse`, many at a time. Lists that the format does not know are passed over.
 */
export class PlanRows {
  private text = '';
  private at = 0;
  private start = 0;
  private lastComma = -1;
  /** Where the value of a member begins. */
  private valueAt = 0;
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  private section: PlanSection | null = null;
  private key: PlanSection | null = null;
  private rows = 0;
  private hasEnded = false;
  private isAfterComma = false;
  private isAfterList = false;
  private readonly seen = new Set<PlanSection>();

  constructor(private readonly intake: PlanIntake) {}

  feed(piece: string): void {
    this.text = this.text.slice(this.start) + piece;
    this.at -= this.start;
    this.valueAt -= this.start;
    this.lastComma = -1;
    this.start = 0;
    for (; this.at < this.text.length; this.at++) this.look(this.text.charCodeAt(this.at));
    if (this.section === null || this.lastComma < 0) return;
    this.takeRows(this.text.slice(this.start, this.lastComma));
    this.start = this.lastComma + 1;
  }

  end(): void {
    if (!this.hasEnded || this.text.slice(this.start).trim() !== '') throw new NotJson(this.place());
  }

  private look(code: number): void {
    if (this.isInString) {
      if (this.isEscaped) this.isEscaped = false;
      else if (code === backslash) this.isEscaped = true;
      else if (code === quote) this.isInString = false;
    } else if (code === quote) this.isInString = true;
    else if (code === comma) this.separate();
    else if (code === colon) this.name();
    else if (code === 123 || code === 91) this.open(code === 91);
    else if (code === 125 || code === 93) this.close();
  }

  private open(isList: boolean): void {
    this.depth++;
    if (this.depth === 1) {
      if (isList || this.hasEnded || this.text.slice(this.start, this.at).trim() !== '') throw new NotJson('$');
      this.start = this.at + 1;
    } else if (this.depth === 2 && isList && this.key !== null) {
      if (this.text.slice(this.valueAt, this.at).trim() !== '') throw new NotJson('$');
      this.section = this.key;
      this.rows = 0;
      this.start = this.at + 1;
    }
  }

  private close(): void {
    this.depth--;
    if (this.depth < 0) throw new NotJson('$');
    if (this.depth === 1 && this.section !== null) {
      const rest = this.text.slice(this.start, this.at);
      if (this.rows > 0 || this.lastComma >= 0 || rest.trim() !== '') this.takeRows(rest);
      this.section = null;
      this.key = null;
      this.isAfterList = true;
      this.lastComma = -1;
      this.start = this.at + 1;
    } else if (this.depth === 0) {
      this.takeMember(true);
      this.hasEnded = true;
    }
  }

  private separate(): void {
    if (this.depth === 2 && this.section !== null) this.lastComma = this.at;
    else if (this.depth === 1) this.takeMember(false);
  }

  private name(): void {
    if (this.depth !== 1) return;
    if (this.isAfterList) throw new NotJson('$');
    this.valueAt = this.at + 1;
    const key = parse(this.text.slice(this.start, this.at), this.place());
    this.key = isSection(key) ? key : null;
    if (this.key === null) return;
    if (this.seen.has(this.key)) this.intake.note(this.key, 'duplicate');
    this.seen.add(this.key);
  }

  /** A member of the whole that was no list of rows, or what stands after such a list. */
  private takeMember(isLast: boolean): void {
    const text = this.text.slice(this.start, this.at);
    this.start = this.at + 1;
    const isEmpty = text.trim() === '';
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

  private takeRows(text: string): void {
    const section = this.section;
    if (section === null) return;
    const rows = parse(`[${text}]`, `${section}[${this.rows}]`);
    if (!Array.isArray(rows) || rows.length === 0) throw new NotJson(`${section}[${this.rows}]`);
    for (const row of rows) this.intake.row(section, this.rows++, row);
  }

  private place(): string {
    return this.section === null ? '$' : `${this.section}[${this.rows}]`;
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotJson(path);
  }
}
