/**
 * A domain rule that was broken. `field` is the path in what was offered (`hoursPerWeek`, `times.0.endMinute`),
 * `facts` are the numbers a sentence needs. No prose: the screens say it in four languages.
 */
export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly field: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Every rule of the model that can be broken. The texts have a sentence for each. */
export const problemCodes = [
  'REQUIRED',
  'TOO_LONG',
  'TURNS_DIRECTION',
  'OUT_OF_RANGE',
  'INVALID_TIME',
  'INVALID_PERIOD',
  'UNKNOWN_SKILL',
  'INVALID_SYMBOL',
  'NOT_A_PHOTO',
  'TIE_WITH_ONESELF',
  'TIE_EXISTS',
  'NOT_IN_CIRCLE',
  'RING_WITHOUT_CLIENT',
  'HAND_PLACE_WITHOUT_RING',
  'CLIENT_CANNOT_BE_REMOVED',
  'RESERVED_BY_LAW',
  'NOT_CUSTOM',
  'EXPERIMENT_OVERLAPS',
  'EXPERIMENT_CLOSED',
  'MATCH_CLOSED',
  'BARRIER_STANDS',
  'TASK_TAKEN_OVER',
  'ALREADY_ASKED',
  'KEPT_IN_PLAN',
  'EXPERIMENT_STANDS',
  'SAID_SINCE',
  'AGREEMENTS_RUN',
  'CANNOT_BE_FORGOTTEN',
  'CIRCLE_IN_USE',
  'CANNOT_BE_MERGED',
  'NOT_FOUND',
  'FORBIDDEN',
  'STALE',
  'KEY_REUSED',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** `field` is the path in the input, such as `times.0`; `facts` is what a sentence about it needs, without prose. */
export const problem = <Code extends ProblemCode>(
  code: Code,
  field: string,
  facts: Readonly<Record<string, string | number>> = {},
): Problem<Code> => ({ code, field, facts });

/** Text that a person types: required, and at most so many characters once trimmed. */
export function checkText(field: string, text: string, most: number): readonly Problem[] {
  const length = text.trim().length;
  if (length === 0) return [problem('REQUIRED', field)];
  return length > most ? [problem('TOO_LONG', field, { most, length })] : [];
}

/** A number with bounds, both included. */
export const checkRange = (field: string, value: number, least: number, most: number): readonly Problem[] =>
  Number.isFinite(value) && value >= least && value <= most ? [] : [problem('OUT_OF_RANGE', field, { least, most })];
