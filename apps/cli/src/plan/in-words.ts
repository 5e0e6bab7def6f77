import type { PlanIssue, PlanProblemCode } from '@kring/matching/plan';
import type { NotJson } from './not-json.js';

const numbers: Readonly<Record<string, string>> = {
  hours: 'must be a whole number from 0 to 1,000,000,000',
  score: 'must be a whole number from -1,000,000,000 to 1,000,000,000',
};

const listsOf: Readonly<Record<string, string>> = {
  offer: 'names no offer of "offers"',
  need: 'names no need of "needs"',
  task: 'names no task of "tasks"',
  pool: 'names a pool that no task of "tasks" has',
};

const inWords: Readonly<Record<PlanProblemCode, (field: string) => string>> = {
  wrongType: kindOf,
  missing: () => 'is missing',
  notWholeNumber: (field) => numbers[field] ?? 'must be a whole number in range',
  needOrTask: () => 'must name either a need or a task',
  duplicate: (field) => (field === 'id' ? 'is there twice: give each row an id of its own' : 'is there twice'),
  unknown: (field) => listsOf[field] ?? 'names what the problem does not have',
  circle: () => 'closes a circle of pools',
  tooManyHours: () => 'pins more hours than are left of the offer, the need or the task',
  partOfWhole: () => 'pins a part of a whole need: pin all its hours with one offer, or leave "whole" out',
  tooLarge: () => 'scores times hours add up to more than can be counted exactly',
};

/** What belongs at a place; see `fieldOf`. */
function kindOf(field: string): string {
  if (field === 'row') return 'must be an object';
  if (field === 'list') return 'must be a list';
  if (field === 'whole') return 'must be true or false';
  return numbers[field] ?? 'must be a text that is not empty';
}

/** The field at the end of a path such as `needs[3].hours`; `row` or `list` where it ends at one. */
function fieldOf(path: string): string {
  if (path.includes('.')) return path.slice(path.lastIndexOf('.') + 1);
  return path.endsWith(']') ? 'row' : 'list';
}

/** What is wrong at a place and what belongs there, in words for whoever made the file. */
export function inWordsOf({ path, code, names }: PlanIssue): string {
  const words = inWords[code](fieldOf(path));
  return names === undefined ? words : `${words}: ${names.join(', ')}`;
}

const unread: Readonly<Record<NotJson['code'], string>> = {
  NOT_JSON: 'is not JSON',
  NOT_UTF8: 'is not in UTF-8: save the file in UTF-8',
  WRONG_TYPE: 'must be an object with lists, such as "offers"',
};

export const unreadInWords = ({ code }: NotJson): string => unread[code];
