import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { checkName, type CheckContext } from './shape.js';
import { Refused, userProblem, type UserProblem } from './user-problem.js';

/**
 * Checks inputs and page arguments as their classes say, before a resolver runs. GraphQL itself has already made sure
 * of types and of what must be there. Throws `Refused` with every problem at once.
 */
@Injectable()
export class ShapePipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if (type !== 'body') return value;
    const broken = brokenTexts(value, '');
    if (!isInput(metatype) || typeof value !== 'object' || value === null) return ifNone(broken, value);
    const input: object = plainToInstance(metatype, { ...value });
    const errors = await validate(input, { forbidUnknownValues: false });
    return ifNone([...broken, ...errors.flatMap((error) => problemsOf(error, ''))], input);
  }
}

function ifNone<Value>(problems: readonly UserProblem[], value: Value): Value {
  if (problems.length > 0) throw new Refused(problems);
  return value;
}

const loneSurrogate = /\p{Surrogate}/u;

/** Half a character is no text: no store keeps it, and the next reader would get another. */
function brokenTexts(value: unknown, field: string): readonly UserProblem[] {
  if (typeof value === 'string')
    return loneSurrogate.test(value) ? [userProblem('INVALID', field || null, { expected: 'text' })] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => [...brokenTexts(item, field ? `${field}.${name}` : name)]);
}

type InputClass = new () => object;

/** What Nest names as the class of an argument that has no shape of its own. */
const shapeless: readonly unknown[] = [String, Number, Boolean, Array, Object];

const isInput = (metatype: unknown): metatype is InputClass =>
  typeof metatype === 'function' && !shapeless.includes(metatype);

function problemsOf(error: ValidationError, path: string): readonly UserProblem[] {
  if (isAbsent(error)) return [];
  const field = path === '' ? error.property : `${path}.${error.property}`;
  const check: unknown = error.contexts?.[checkName];
  const own = isCheck(check) ? check.problemsOf(field, error.value) : [];
  const below = (error.children ?? []).flatMap((child) => problemsOf(child, field));
  const found = [...own, ...below];
  return found.length > 0 ? found : [userProblem('INVALID', field)];
}

/** A part of an input that may be null and is: GraphQL itself has refused null where something must be there. */
const isAbsent = ({ value, constraints = {} }: ValidationError): boolean =>
  value === null && Object.keys(constraints).every((name) => name === 'nestedValidation');

const isCheck = (context: unknown): context is CheckContext =>
  typeof context === 'object' && context !== null && 'problemsOf' in context;
