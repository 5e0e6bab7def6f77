import { checkHours, type CalendarDay, type MatchAnswer, type MatchState } from '@kring/care-network';
import { ArgsType, Field, Float, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { PageArgs } from '../../graphql/connection.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { Check, ListOf, OptionalText, ShapedAsDay, ShapedAsId } from '../../graphql/shape.js';
import { VersionInput } from '../../graphql/version-input.js';
import { FreedHoursInput, HandoverInput, mostFreed, mostHandedOn } from './freed-hours.js';
import { MatchAnswerEnum, MatchStateEnum } from './enums.js';

@InputType({ description: 'An offer proposed for a need, or for a task that staff do today.' })
export class ProposeMatchInput {
  @Field(() => ID, { description: 'Which offer.' })
  @ShapedAsId()
  offerId!: string;

  @Field(() => ID, { nullable: true, description: 'The need it is for. One of needId and taskId.' })
  @ShapedAsId()
  needId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The task to take over. One of needId and taskId.' })
  @ShapedAsId()
  taskId?: string | null;

  @Field(() => [FreedHoursInput], {
    defaultValue: [],
    description:
      'With taskId: the needs that the freed hours go to, each once, of the team of the task or of one that a step of handovers reaches; empty when not said.',
  })
  @ListOf<FreedHoursInput>(mostFreed)
  @ValidateNested({ each: true })
  @Type(() => FreedHoursInput)
  freesFor!: FreedHoursInput[];

  @Field(() => [HandoverInput], {
    defaultValue: [],
    description: 'With taskId: the further steps of a longer chain, those that come first in front; empty without.',
  })
  @ListOf<HandoverInput>(mostHandedOn)
  @ValidateNested({ each: true })
  @Type(() => HandoverInput)
  handovers!: HandoverInput[];

  @Field(() => Float, { description: 'Hours a week, 0.25 to what the helper can do of it, in quarters.' })
  @Check<number>((field, hours) => checkHours(field, hours))
  hoursPerWeek!: number;

  @Field(() => String, { nullable: true, description: 'What to say to the helper, at most 500 characters.' })
  @OptionalText(500)
  message?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether someone talked with a helper who said no before: only then may they be asked again.',
  })
  talkedFirst!: boolean;
}

@InputType({ description: 'A match in the version that the viewer saw.' })
export class MatchVersionInput extends VersionInput {}

@InputType({ description: 'What the helper answers.' })
export class AnswerMatchInput extends VersionInput {
  @Field(() => MatchAnswerEnum, { description: 'The answer.' })
  answer!: MatchAnswer;

  @Field(() => String, {
    nullable: true,
    description: 'With ratherSomethingElse: what the helper would rather do, at most 500 characters.',
  })
  @OptionalText(500)
  counterOffer?: string | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'On yes: from when; today when null.' })
  @ShapedAsDay()
  from?: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'On yes: the last day; null when no end is agreed.' })
  @ShapedAsDay()
  until?: CalendarDay | null;
}

@ArgsType()
export class MatchListArgs extends PageArgs {
  @Field(() => ID, { description: 'Which team.' })
  teamId!: string;

  @Field(() => MatchStateEnum, { nullable: true, description: 'Only matches in this state.' })
  state?: MatchState | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only matches that meet this need of the team, or free hours for it.',
  })
  needId?: string | null;
}

@ArgsType()
export class AgreementListArgs extends PageArgs {
  @Field(() => ID, { description: 'Which team.' })
  teamId!: string;
}
