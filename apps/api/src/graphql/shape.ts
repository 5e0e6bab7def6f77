import { hasControlCharacters, isId, showsSomething, turnsDirection, type Problem } from '@kring/care-network';
import { ValidateBy } from 'class-validator';
import { userProblem, type UserProblem } from './user-problem.js';

/** What is wrong with one value of an input; `field` is its path. Domain checks of `@kring/care-network` fit as they are. */
export type ShapeCheck<Value> = (field: string, value: Value) => readonly (UserProblem | Problem)[];

/** The name under which class-validator reports a failed `Check`. */
export const checkName = 'check';

export interface CheckContext {
  readonly problemsOf: ShapeCheck<unknown>;
}

/** Checks one property of an input at the edge. All checks of an input run, and all problems are told at once. */
export function Check<Value>(check: ShapeCheck<Value>): PropertyDecorator {
  const problemsOf = check as ShapeCheck<unknown>;
  const context: CheckContext = { problemsOf };
  return ValidateBy(
    {
      name: checkName,
      validator: { validate: (value) => problemsOf('', value).length === 0, defaultMessage: () => checkName },
    },
    { context },
  );
}

const checkWhole = (field: string, text: string, most: number): readonly UserProblem[] => {
  const { length } = text.trim();
  if (turnsDirection(text)) return [userProblem('TURNS_DIRECTION', field)];
  return length > most ? [userProblem('TOO_LONG', field, { most, length })] : [];
};

const lineBreaks = /[\n\r\t]/gu;

const checkVisible = (field: string, text: string, most: number, line: string): readonly UserProblem[] => {
  if (!showsSomething(text)) return [userProblem('REQUIRED', field)];
  return hasControlCharacters(line)
    ? [userProblem('INVALID', field, { expected: 'text' })]
    : checkWhole(field, text, most);
};

/** One line that must have something in it to see, such as a name. At most so many characters, once trimmed. */
export const RequiredText = (most: number): PropertyDecorator =>
  Check<string>((field, text) => checkVisible(field, text, most, text.trim()));

/** The same for a text that may have several lines. */
export const RequiredLines = (most: number): PropertyDecorator =>
  Check<string>((field, text) => checkVisible(field, text, most, text.replace(lineBreaks, ' ')));

/** A text or `null`; a blank text counts as not recorded. */
export const OptionalText = (most: number): PropertyDecorator =>
  Check<string | null | undefined>((field, text) => (text == null ? [] : checkWhole(field, text, most)));

const notAnId = (field: string): UserProblem => userProblem('INVALID', field, { expected: 'id' });

export const ShapedAsId = (): PropertyDecorator =>
  Check<string | null | undefined>((field, id) => (id == null || isId(id) ? [] : [notAnId(field)]));

/** A whole number or `null`, both bounds included. */
export const WholeNumber = (least: number, most: number): PropertyDecorator =>
  Check<number | null | undefined>((field, value) =>
    value == null || (Number.isInteger(value) && value >= least && value <= most)
      ? []
      : [userProblem('OUT_OF_RANGE', field, { least, most })],
  );

/** Whether a text is a day that exists: `2026-02-30` is none. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

export const ShapedAsDay = (): PropertyDecorator =>
  Check<string | null | undefined>((field, day) =>
    day == null || (isCalendarDay(day) && day >= '1900' && day < '2200')
      ? []
      : [userProblem('INVALID', field, { expected: 'day' })],
  );

/** A list that a person filled: at most so many entries, each checked by itself. */
export const ListOf = <Value>(most: number, checkEach: ShapeCheck<Value> = () => []): PropertyDecorator =>
  Check<readonly Value[]>((field, values) =>
    values.length > most
      ? [userProblem('TOO_LONG', field, { most, length: values.length })]
      : values.flatMap((value, index) => [...checkEach(`${field}.${index}`, value)]),
  );
