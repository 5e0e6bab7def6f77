import type { Instant, NeedId, OfferId, PlanChoiceContent, PlanChoiceId, TaskId, TeamId } from '@kring/care-network';
import { checkHours } from '@kring/care-network';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { enumOf } from '../../graphql/enums.js';
import { Payload } from '../../graphql/payload.js';
import { InstantScalar } from '../../graphql/scalars.js';
import { Check, ListOf, ShapedAsId } from '../../graphql/shape.js';
import { VersionInput } from '../../graphql/version-input.js';
import { eachAnId } from './each-an-id.js';

export const PlanChoiceKindEnum = enumOf(
  'PlanChoiceKind',
  ['pin', 'apart', 'whole'],
  'pin: help that stays; apart: an offer and some work that stay apart; whole: a need that one helper or team meets, or nobody.',
);

@ObjectType({
  description: 'What the leaders of a team decided by hand about its plans. All of them see it and can take it back.',
})
export class PlanChoice {
  @Field(() => ID, { description: 'Its id.' })
  id!: PlanChoiceId;

  @Field(() => PlanChoiceKindEnum, { description: 'What was decided.' })
  kind!: PlanChoiceContent['kind'];

  teamId!: TeamId;
  offerId!: OfferId | null;
  needId!: NeedId | null;
  taskIds!: readonly TaskId[];

  @Field(() => Float, { nullable: true, description: 'Hours a week of a pin; null for others.' })
  hoursPerWeek!: number | null;

  @Field(() => InstantScalar, { description: 'When it was decided.' })
  madeAt!: Instant;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;
}

@ObjectType({ description: 'What was decided.' })
export class PlanChoicesPayload extends Payload {
  @Field(() => [PlanChoice], { nullable: true, description: 'Those decided here; null when it was not done.' })
  choices?: readonly PlanChoice[] | null;
}

/** More handovers than any plan has. */
const mostTasks = 3;
const mostReleased = 200;

@InputType({ description: 'Help that stays as it is in each next plan.' })
export class PinHelpInput {
  @Field(() => ID, { description: 'Which offer.' })
  @ShapedAsId()
  offerId!: string;

  @Field(() => ID, { description: 'The need that it meets, or that the freed hours go to.' })
  @ShapedAsId()
  needId!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'The tasks on the way, the one that the helper takes over first.',
  })
  @ListOf<string>(mostTasks, eachAnId)
  taskIds!: string[];

  @Field(() => Float, { description: 'Hours a week, in quarters.' })
  @Check<number>((field, hours) => checkHours(field, hours))
  hoursPerWeek!: number;
}

@InputType({ description: 'An offer and some work that stay apart in each next plan. One of need and task.' })
export class KeepApartInput {
  @Field(() => ID, { description: 'Which offer.' })
  @ShapedAsId()
  offerId!: string;

  @Field(() => ID, { nullable: true, description: 'The need; null for a task.' })
  @ShapedAsId()
  needId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The task; null for a need.' })
  @ShapedAsId()
  taskId?: string | null;
}

@InputType({ description: 'A need that one helper or one team meets whole, or nobody.' })
export class KeepWholeInput {
  @Field(() => ID, { description: 'Which need.' })
  @ShapedAsId()
  needId!: string;
}

@InputType({ description: 'A choice to take back.' })
export class PlanChoiceVersionInput extends VersionInput {}

@InputType({ description: 'What to take back: all of it, or nothing.' })
export class ReleaseChoicesInput {
  @Field(() => [PlanChoiceVersionInput], { description: 'Which.' })
  @ListOf<PlanChoiceVersionInput>(mostReleased)
  @ValidateNested({ each: true })
  @Type(() => PlanChoiceVersionInput)
  choices!: PlanChoiceVersionInput[];
}
