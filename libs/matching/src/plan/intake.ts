import { Column } from './columns.js';
import { Names } from './names.js';
import {
  type PlanIssue,
  type PlanProblem,
  type PlanProblemCode,
  planSections,
  type PlanSection,
} from './plan-problem.js';

/** Hours and scores up to here add up exactly in the solver. */
export const largestPlanNumber = 1e9;
/** Enough to repair a file by; a broken file of a million rows must not fill the memory. */
export const mostIssues = 100;

/** The rows of offers, needs or tasks. */
class Declared {
  readonly names = new Names();
  /** Hours by number; -1 while a name is only referred to. */
  private readonly told = new Column();
  /** Tasks: the pool; needs: 1 for whole. */
  readonly extra = new Column();

  put(number: number, hours: number, extra: number): void {
    while (this.told.length < number) this.told.push(-1);
    this.told.set(number, hours);
    this.extra.set(number, extra);
  }

  has(number: number): boolean {
    return number < this.told.length && this.told.at(number) >= 0;
  }

  /** 0 for what is not declared. */
  hoursOf(number: number): number {
    return this.has(number) ? this.told.at(number) : 0;
  }

  /** The hours of all numbers in order, 0 for what is not declared. */
  hours(): Float64Array {
    return Float64Array.from({ length: this.names.texts.length }, (_, number) => this.hoursOf(number));
  }
}

/** The rows of matches, freed hours or pins. A target below 0 is the task with number -1 - target. */
class Links {
  readonly from = new Column();
  readonly target = new Column();
  readonly amount = new Column();

  push(from: number, target: number, amount: number): void {
    this.from.push(from);
    this.target.push(target);
    this.amount.push(amount);
  }

  /** Stands where a row could not be read. */
  static readonly unreadable = 0x7fffffff;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Takes in a plan problem row by row, in any order of its lists, so that a file need not fit in memory. Everything that
 * is wrong is noted with its path; `issues` holds the first hundred.
 */
export class PlanIntake {
  readonly issues: PlanIssue[] = [];
  readonly offers = new Declared();
  readonly needs = new Declared();
  readonly tasks = new Declared();
  readonly pools = new Names();
  readonly matches = new Links();
  readonly freed = new Links();
  readonly pinned = new Links();

  note(path: string, code: PlanProblemCode): void {
    if (this.issues.length < mostIssues) this.issues.push({ path, code });
  }

  /** Takes in the row at `index` of a list; rows of one list come in order. */
  row(section: PlanSection, index: number, value: unknown): void {
    const row = this.record(value, section, index);
    switch (section) {
      case 'offers':
      case 'needs':
      case 'tasks':
        if (row !== null) this.declare(section, index, row);
        return;
      case 'matches':
        this.link(section, index, row, 'offer', 'score');
        return;
      case 'freed':
        this.link(section, index, row, 'pool', 'score');
        return;
      case 'pinned':
        this.link(section, index, row, 'offer', 'hours');
        return;
    }
  }

  private record(value: unknown, section: PlanSection, index: number): Row | null {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
    this.note(`${section}[${index}]`, 'wrongType');
    return null;
  }

  private declare(section: 'offers' | 'needs' | 'tasks', index: number, row: Row): void {
    const declared = this[section];
    const id = this.name(row, 'id', section, index);
    const hours = this.wholeNumber(row, 'hours', 0, section, index);
    const extra = this.extraOf(section, index, row);
    if (id !== null) this.putDeclared(section, index, declared.names.numberOf(id), hours ?? 0, extra ?? 0);
  }

  /** Takes in a row of offers, needs or tasks that is known to be sound. `extra`: the pool of a task, or 1 for a whole need. */
  putDeclared(
    section: 'offers' | 'needs' | 'tasks',
    index: number,
    number: number,
    hours: number,
    extra: number,
  ): void {
    if (this[section].has(number)) this.note(`${section}[${index}].id`, 'duplicate');
    else this[section].put(number, hours, extra);
  }

  private extraOf(section: 'offers' | 'needs' | 'tasks', index: number, row: Row): number | null {
    if (section === 'tasks') {
      const pool = this.name(row, 'pool', section, index);
      return pool === null ? null : this.pools.numberOf(pool);
    }
    const whole = row['whole'];
    if (section === 'offers' || whole === undefined || whole === false) return 0;
    if (whole === true) return 1;
    this.note(`needs[${index}].whole`, 'wrongType');
    return null;
  }

  private link(section: 'matches' | 'freed' | 'pinned', index: number, row: Row | null, from: string, amount: string) {
    const links = this[section];
    const giver = row && this.name(row, from, section, index);
    const target = row && this.target(row, section, index);
    const number = row && this.wholeNumber(row, amount, amount === 'hours' ? 0 : -largestPlanNumber, section, index);
    const readable = giver !== null && target !== null && number !== null;
    const givers = section === 'freed' ? this.pools : this.offers.names;
    if (readable) links.push(givers.numberOf(giver), target, number);
    else links.push(Links.unreadable, 0, 0);
  }

  private target(row: Row, section: PlanSection, index: number): number | null {
    if ((row['need'] === undefined) === (row['task'] === undefined)) {
      this.note(`${section}[${index}]`, 'needOrTask');
      return null;
    }
    const kind = row['need'] === undefined ? 'task' : 'need';
    const name = this.name(row, kind, section, index);
    if (name === null) return null;
    return kind === 'need' ? this.needs.names.numberOf(name) : -1 - this.tasks.names.numberOf(name);
  }

  private name(row: Row, field: string, section: PlanSection, index: number): string | null {
    const value = row[field];
    if (typeof value === 'string' && value !== '') return value;
    this.note(`${section}[${index}].${field}`, value === undefined ? 'missing' : 'wrongType');
    return null;
  }

  private wholeNumber(row: Row, field: string, least: number, section: PlanSection, index: number): number | null {
    const value = row[field];
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= largestPlanNumber)
      return value;
    const code = value === undefined ? 'missing' : typeof value === 'number' ? 'notWholeNumber' : 'wrongType';
    this.note(`${section}[${index}].${field}`, code);
    return null;
  }
}

/** Takes in a problem that is in memory. The value may be anything, such as the content of a file. */
export function takeIn(problem: PlanProblem | unknown): PlanIntake {
  const intake = new PlanIntake();
  if (typeof problem !== 'object' || problem === null || Array.isArray(problem)) {
    intake.note('$', 'wrongType');
    return intake;
  }
  for (const section of planSections) {
    const rows = (problem as Row)[section];
    if (rows === undefined) continue;
    if (Array.isArray(rows)) for (let i = 0; i < rows.length; i++) intake.row(section, i, rows[i]);
    else intake.note(section, 'wrongType');
  }
  return intake;
}

export const unreadable = Links.unreadable;
export type { Declared, Links };
