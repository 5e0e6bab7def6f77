import { checkHours, isWeeklyTime, problem, type SkillCode } from '@kring/care-network';
import { isKnownSkill } from '@kring/skills';
import type { Type } from '@nestjs/common';
import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type as Make } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { Place, PlaceInput } from './place.js';
import { Check, ListOf, RequiredText } from './shape.js';
import { WeeklyTime, WeeklyTimeInput } from './weekly-time.js';

/** What offers, needs and tasks have in common, as the API shows it. `skills` is shown by the resolvers. */
@ObjectType({ isAbstract: true })
export abstract class Work {
  @Field(() => String, { description: 'What it is, in a few words of whoever said it.' })
  title!: string;

  skills!: readonly SkillCode[];

  @Field(() => Float, { description: 'Hours a week, in quarters.' })
  hoursPerWeek!: number;

  @Field(() => [WeeklyTime], { description: 'When; empty when no times were named: any time may do.' })
  times!: readonly WeeklyTime[];

  @Field(() => Place, { nullable: true, description: 'Where; null when not recorded.' })
  place!: Place | null;
}

/** What offers, needs and tasks have in common, as it comes in. */
export interface WorkFields {
  title: string;
  skills: string[];
  hoursPerWeek: number;
  times: WeeklyTimeInput[];
  place?: PlaceInput | null;
}

/**
 * The base of the input of an offer, need or task. What is recorded may leave lists out; what is changed must say
 * them, so that nobody empties a list by silence.
 */
export function workInput(lists: 'mayBeLeftOut' | 'mustBeSaid'): Type<WorkFields> {
  const list = lists === 'mayBeLeftOut' ? { defaultValue: [] } : {};

  @InputType({ isAbstract: true })
  abstract class WorkInput implements WorkFields {
    @Field(() => String, { description: 'What it is, at most 120 characters.' })
    @RequiredText(120)
    title!: string;

    @Field(() => [ID], { ...list, description: 'Codes from the shared skill list, at most 20.' })
    @ListOf<string>(20, (field, code) => (isKnownSkill(code) ? [] : [problem('UNKNOWN_SKILL', field)]))
    skills!: string[];

    @Field(() => Float, { description: 'Hours a week, 0.25 to 40, in quarters.' })
    @Check<number>((field, hours) => checkHours(field, hours))
    hoursPerWeek!: number;

    @Field(() => [WeeklyTimeInput], { ...list, description: 'When, at most 21; empty for any time.' })
    @ListOf<WeeklyTimeInput>(21, (field, time) => (isWeeklyTime(time) ? [] : [problem('INVALID_TIME', field)]))
    times!: WeeklyTimeInput[];

    @Field(() => PlaceInput, { nullable: true, description: 'Where; null when not recorded.' })
    @ValidateNested()
    @Make(() => PlaceInput)
    place?: PlaceInput | null;
  }
  return WorkInput as Type<WorkFields>;
}

/** The work of an input as the model has it. */
export const workOf = ({ title, skills, hoursPerWeek, times, place }: WorkFields) => ({
  title: title.trim(),
  skills: [...new Set(skills)] as SkillCode[],
  hoursPerWeek,
  times: times.map(({ weekday, startMinute, endMinute }) => ({ weekday, startMinute, endMinute })),
  place: place ? { name: place.name.trim(), latitude: place.latitude, longitude: place.longitude } : null,
});
