import {
  checkText,
  type CalendarDay,
  type PolicyGround,
  type PolicyPerformer,
  type TaskKind,
} from '@kring/care-network';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { TaskKindEnum } from '../../graphql/enums.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { ListOf, OptionalText, RequiredLines, RequiredText, ShapedAsDay, ShapedAsId } from '../../graphql/shape.js';
import { VersionInput } from '../../graphql/version-input.js';
import { PolicyGroundEnum, PolicyPerformerEnum } from './enums.js';

/** What is decided about a kind of task. */
@InputType({ isAbstract: true })
export abstract class PolicyInput {
  @Field(() => PolicyPerformerEnum, { description: 'For whom that kind of task is kept.' })
  keptFor!: PolicyPerformer;

  @Field(() => PolicyGroundEnum, { description: 'Why it is kept.' })
  ground!: PolicyGround;

  @Field(() => String, { description: 'The rule in one sentence, at most 300 characters.' })
  @RequiredLines(300)
  statement!: string;

  @Field(() => String, { nullable: true, description: 'What it rests on; null when none was named.' })
  @OptionalText(300)
  source?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team member who answers for it; null when nobody does.' })
  @ShapedAsId()
  ownerId?: string | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'When it was decided; null when not known.' })
  @ShapedAsDay()
  decidedOn?: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'When it is looked at again; null when not agreed.' })
  @ShapedAsDay()
  reviewOn?: CalendarDay | null;
}

@InputType({ description: 'A new policy.' })
export class RecordPolicyInput extends PolicyInput {
  @Field(() => TaskKindEnum, { description: 'The kind of task it speaks about.' })
  taskKind!: TaskKind;
}

@InputType({ description: 'What is decided from now on, all of it.' })
export class ChangePolicyInput extends PolicyInput implements VersionInput {
  @Field(() => ID, { description: 'Its id.' })
  @ShapedAsId()
  id!: string;

  @Field(() => Int, { description: 'The version that the viewer saw; another one is STALE.' })
  expectedVersion!: number;
}

@InputType({ description: 'An experiment under a policy whose ground is custom.' })
export class ProposeExperimentInput {
  @Field(() => ID, { description: 'Which policy it opens.' })
  @ShapedAsId()
  policyId!: string;

  @Field(() => ID, { description: 'For which team.' })
  @ShapedAsId()
  teamId!: string;

  @Field(() => String, { description: 'What is tried, at most 200 characters.' })
  @RequiredText(200)
  scope!: string;

  @Field(() => CalendarDayScalar, { description: 'The first day.' })
  @ShapedAsDay()
  from!: CalendarDay;

  @Field(() => CalendarDayScalar, { description: 'The last day, at most a year later.' })
  @ShapedAsDay()
  until!: CalendarDay;

  @Field(() => [String], { description: 'What keeps it safe: one at least, ten at most, of at most 200 characters.' })
  @ListOf<string>(10, (field, safeguard) => checkText(field, safeguard, 200))
  safeguards!: string[];
}

@InputType({ description: 'An experiment in the version that the viewer saw.' })
export class ExperimentVersionInput extends VersionInput {}
