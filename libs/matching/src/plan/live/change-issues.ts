import type { PlanIssue, PlanProblemCode } from '../plan-problem.js';

/** Hours and scores up to here add up exactly, as in a plan problem; scores of a plan that starts with larger ones may be as large. */
const largest = 1e9;

/** Collects what is wrong with changes. */
export class ChangeIssues {
  readonly all: PlanIssue[] = [];

  note(path: string, code: PlanProblemCode): void {
    this.all.push({ path, code });
  }

  isHours(path: string, hours: number): boolean {
    return this.isWhole(`${path}.hours`, hours, 0);
  }

  isScore(path: string, score: number, most: number): boolean {
    const highest = Math.max(largest, most);
    if (!this.isWhole(`${path}.score`, score, -highest, highest)) return false;
    if (Math.abs(score) <= most) return true;
    this.note(`${path}.score`, 'tooLarge');
    return false;
  }

  private isWhole(path: string, value: number, least: number, highest = largest): boolean {
    if (Number.isInteger(value) && value >= least && value <= highest) return true;
    this.note(path, typeof value === 'number' ? 'notWholeNumber' : 'wrongType');
    return false;
  }
}
