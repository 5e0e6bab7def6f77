import {
  checkHours,
  checkRange,
  type CalendarDay,
  type NeedPerformer,
  type PolicyPerformer,
  type TaskKind,
} from '@kring/care-network';
import { barrierCodes, isThoughtUp, type BarrierCode } from '@kring/matching';
import { isId } from '@kring/care-network';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { enumOf, TaskKindEnum } from '../../graphql/enums.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { Check, ListOf, ShapedAsDay, ShapedAsId, WholeNumber } from '../../graphql/shape.js';
import { userProblem } from '../../graphql/user-problem.js';
import { NeedPerformerEnum } from '../../need/dto/enums.js';
import { PolicyPerformerEnum } from '../../policy/dto/enums.js';
import { eachAnId } from './each-an-id.js';
import { mostTeams } from './kept-inputs.js';

/** More handovers than any plan has, changes in one step, and steps that stand at once. */
export const mostHandovers = 3;
const mostChanges = 50;
const mostSteps = 100;

/** The id of what there is, or of what was thought up in this very plan. */
const ShapedAsSpot = (): PropertyDecorator =>
  Check<string | null | undefined>((field, id) =>
    id == null || isId(id) || isThoughtUp(id) ? [] : [userProblem('INVALID', field, { expected: 'id' })],
  );

const eachASpot = (field: string, id: string) => (isThoughtUp(id) ? [] : eachAnId(field, id));

@InputType({ description: 'A barrier to plan without. What is respected as it is, such as law, stays.' })
export class PlanBarrierInput {
  @Field(() => String, { description: 'Its code.' })
  @Check<string>((field, code) =>
    (barrierCodes as readonly string[]).includes(code) ? [] : [userProblem('INVALID', field, { expected: 'barrier' })],
  )
  code!: BarrierCode;

  @Field(() => ID, { nullable: true, description: 'Which policy; null for other barriers.' })
  @ShapedAsSpot()
  policyId?: string | null;
}

export const planChangeKinds = [
  'pin',
  'unpin',
  'exclude',
  'allow',
  'whole',
  'divisible',
  'lift',
  'enforce',
  'withdraw',
  'restore',
  'addOffer',
  'addNeed',
  'addPolicy',
] as const;
export type PlanChangeKind = (typeof planChangeKinds)[number];

export const PlanChangeKindEnum = enumOf(
  'PlanChangeKind',
  planChangeKinds,
  `pin, unpin: help that stays (offerId, needId, taskIds, hoursPerWeek). exclude, allow: two that stay apart (offerId, and needId or
one of taskIds). whole, divisible: a need with one helper (needId). lift, enforce: a barrier to plan without (barrier). withdraw,
restore: an offer or need that would not be there (offerId or needId). addOffer, addNeed, addPolicy: thought up (taskKind, and
hoursPerWeek, performer and teamId, or keptFor).`,
);

@InputType({ description: 'One change of a plan. Which fields it takes is said with its kind.' })
export class PlanChangeInput {
  @Field(() => PlanChangeKindEnum, { description: 'What changes.' })
  kind!: PlanChangeKind;

  @Field(() => ID, { nullable: true, description: 'Which offer.' })
  @ShapedAsSpot()
  offerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which need.' })
  @ShapedAsSpot()
  needId?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Which tasks, the one that the helper takes over first.' })
  @ListOf<string>(mostHandovers, eachASpot)
  taskIds!: string[];

  @Field(() => Float, { nullable: true, description: 'Hours a week, in quarters.' })
  @Check<number | null | undefined>((field, hours) => (hours == null ? [] : checkHours(field, hours)))
  hoursPerWeek?: number | null;

  @Field(() => PlanBarrierInput, { nullable: true, description: 'Which barrier.' })
  @ValidateNested()
  @Type(() => PlanBarrierInput)
  barrier?: PlanBarrierInput | null;

  @Field(() => TaskKindEnum, { nullable: true, description: 'The kind of work.' })
  taskKind?: TaskKind | null;

  @Field(() => NeedPerformerEnum, { nullable: true, description: 'Who may meet the need; anyone when null.' })
  performer?: NeedPerformer | null;

  @Field(() => PolicyPerformerEnum, {
    nullable: true,
    description: 'For whom the work would be kept; staff when null.',
  })
  keptFor?: PolicyPerformer | null;

  @Field(() => ID, { nullable: true, description: 'Whose need it would be; the first team of the plan when null.' })
  @ShapedAsId()
  teamId?: string | null;
}

@InputType({ description: 'Changes that are made, and taken back, as one.' })
export class PlanStepInput {
  @Field(() => [PlanChangeInput], { description: 'The changes, in order.' })
  @ListOf<PlanChangeInput>(mostChanges)
  @ValidateNested({ each: true })
  @Type(() => PlanChangeInput)
  changes!: PlanChangeInput[];
}

@InputType({ description: 'A place and how far around it.' })
export class PlanRegionInput {
  @Field(() => Float, { description: 'Degrees, north is above 0.' })
  @Check<number>((field, degrees) => checkRange(field, degrees, -90, 90))
  latitude!: number;

  @Field(() => Float, { description: 'Degrees, east is above 0.' })
  @Check<number>((field, degrees) => checkRange(field, degrees, -180, 180))
  longitude!: number;

  @Field(() => Float, { description: 'Kilometres as the crow flies, up to 500.' })
  @Check<number>((field, km) => checkRange(field, km, 0, 500))
  km!: number;
}

@InputType({
  description: 'What to plan. What leaders pinned or keep apart, and plans kept before, are read from the store.',
})
export class StartPlanInput {
  @Field(() => [ID], { defaultValue: [], description: 'Which teams together; empty for all teams in reach.' })
  @ListOf<string>(mostTeams, eachAnId)
  teamIds!: string[];

  @Field(() => PlanRegionInput, {
    nullable: true,
    description: 'Only those of them with work or clients near a place.',
  })
  @ValidateNested()
  @Type(() => PlanRegionInput)
  region?: PlanRegionInput | null;

  @Field(() => CalendarDayScalar, {
    description: 'The first day; rules are weighed on it, or today when that is later.',
  })
  @ShapedAsDay()
  from!: CalendarDay;

  @Field(() => CalendarDayScalar, { description: 'The last day.' })
  @ShapedAsDay()
  until!: CalendarDay;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'How often work may be handed over between a helper and a need: 0 to 3.',
  })
  @WholeNumber(0, mostHandovers)
  mostHandovers!: number;

  @Field(() => [PlanStepInput], { defaultValue: [], description: 'What if? Steps to make at once, the first first.' })
  @ListOf<PlanStepInput>(mostSteps)
  @ValidateNested({ each: true })
  @Type(() => PlanStepInput)
  steps!: PlanStepInput[];

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether to plan again without each barrier, to tell what opening it would bring.',
  })
  openings!: boolean;
}

/** The base of what is done to a plan that was made. */
@InputType({ isAbstract: true })
abstract class PlanStepsInput {
  @Field(() => ID, { description: 'The plan that was made.' })
  @ShapedAsId()
  jobId!: string;

  @Field(() => Int, { description: 'How many steps stood when the viewer saw it; another number is STALE.' })
  @WholeNumber(0, mostSteps)
  expectedSteps!: number;
}

@InputType({ description: 'A step more.' })
export class ChangePlanInput extends PlanStepsInput {
  @Field(() => [PlanChangeInput], { description: 'The changes, in order; made and taken back as one.' })
  @ListOf<PlanChangeInput>(mostChanges)
  @ValidateNested({ each: true })
  @Type(() => PlanChangeInput)
  changes!: PlanChangeInput[];
}

@InputType({ description: 'The last step is taken back.' })
export class UndoPlanInput extends PlanStepsInput {}

@InputType({ description: 'Barriers beside the plan as it stands.' })
export class WeighBarriersAgainInput extends PlanStepsInput {}

@InputType({ description: 'A plan that is being made.' })
export class CancelPlanInput {
  @Field(() => ID, { description: 'Its id.' })
  @ShapedAsId()
  id!: string;
}
