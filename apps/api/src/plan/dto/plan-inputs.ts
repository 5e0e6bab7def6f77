import {
  checkHours,
  type CalendarDay,
  type NeedPerformer,
  type PolicyPerformer,
  type TaskKind,
} from '@kring/care-network';
import { barrierCodes, type BarrierCode } from '@kring/matching';
import { isId } from '@kring/care-network';
import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { TaskKindEnum } from '../../graphql/enums.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { Check, ListOf, ShapedAsDay, ShapedAsId, type ShapeCheck } from '../../graphql/shape.js';
import { userProblem } from '../../graphql/user-problem.js';
import { NeedPerformerEnum } from '../../need/dto/enums.js';
import { PolicyPerformerEnum } from '../../policy/dto/enums.js';

/** More than any team keeps apart or together by hand; a list of the last plan may be as long as a plan is. */
const mostByHand = 200;
const mostOfLastPlan = 1000;
const mostThoughtUp = 20;

@InputType({ description: 'Help as in a plan: an offer for a need, or by way of a task that the helper takes over.' })
export class PlanHelpInput {
  @Field(() => ID, { description: 'Which offer.' })
  @ShapedAsId()
  offerId!: string;

  @Field(() => ID, { description: 'The need that it meets, or that the freed hours go to.' })
  @ShapedAsId()
  needId!: string;

  @Field(() => ID, { nullable: true, description: 'The task that is taken over; null when it meets the need itself.' })
  @ShapedAsId()
  taskId?: string | null;

  @Field(() => Float, { description: 'Hours a week, in quarters.' })
  @Check<number>((field, hours) => checkHours(field, hours))
  hoursPerWeek!: number;
}

@InputType({ description: 'An offer and some work that do not go together.' })
export class PlanPairInput {
  @Field(() => ID, { description: 'Which offer.' })
  @ShapedAsId()
  offerId!: string;

  @Field(() => ID, { description: 'The need, or the task.' })
  @ShapedAsId()
  workId!: string;
}

@InputType({ description: 'A barrier to plan without. What is respected as it is, such as law, stays.' })
export class PlanBarrierInput {
  @Field(() => String, { description: 'Its code.' })
  @Check<string>((field, code) =>
    (barrierCodes as readonly string[]).includes(code) ? [] : [userProblem('INVALID', field, { expected: 'barrier' })],
  )
  code!: BarrierCode;

  @Field(() => ID, { nullable: true, description: 'Which policy; null for other barriers.' })
  @ShapedAsId()
  policyId?: string | null;
}

/** A kind of work for some hours a week, thought up. */
@InputType({ isAbstract: true })
abstract class PlanExtraInput {
  @Field(() => TaskKindEnum, { description: 'The kind of work.' })
  taskKind!: TaskKind;

  @Field(() => Float, { description: 'Hours a week, in quarters.' })
  @Check<number>((field, hours) => checkHours(field, hours))
  hoursPerWeek!: number;
}

@InputType({ description: 'Help that is thought up: any time, anywhere, for anyone.' })
export class PlanExtraOfferInput extends PlanExtraInput {}

@InputType({ description: 'A need of the team as a whole that is thought up.' })
export class PlanExtraNeedInput extends PlanExtraInput {
  @Field(() => NeedPerformerEnum, { description: 'Who may meet it.' })
  performer!: NeedPerformer;
}

@InputType({ description: 'A policy that is thought up: custom would keep this kind of work.' })
export class PlanExtraPolicyInput {
  @Field(() => TaskKindEnum, { description: 'The kind of work.' })
  taskKind!: TaskKind;

  @Field(() => PolicyPerformerEnum, { description: 'For whom it would be kept.' })
  keptFor!: PolicyPerformer;
}

const eachAnId: ShapeCheck<string> = (field, id) =>
  isId(id) ? [] : [userProblem('INVALID', field, { expected: 'id' })];

@InputType({ description: 'What if? Each list is empty unless said.' })
export class PlanChangesInput {
  @Field(() => [PlanBarrierInput], { defaultValue: [], description: 'Barriers to plan without.' })
  @ListOf<PlanBarrierInput>(mostThoughtUp)
  lifted!: PlanBarrierInput[];

  @Field(() => [ID], { defaultValue: [], description: 'Offers that would not be there.' })
  @ListOf<string>(mostByHand, eachAnId)
  withoutOfferIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Needs that would not be there.' })
  @ListOf<string>(mostByHand, eachAnId)
  withoutNeedIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Policies that would not be there; those of law stay.' })
  @ListOf<string>(mostByHand, eachAnId)
  withoutPolicyIds!: string[];

  @Field(() => [PlanExtraOfferInput], { defaultValue: [], description: 'Offers that would be there too.' })
  @ListOf<PlanExtraOfferInput>(mostThoughtUp)
  extraOffers!: PlanExtraOfferInput[];

  @Field(() => [PlanExtraNeedInput], {
    defaultValue: [],
    description: 'Needs that would be there too; of one team only.',
  })
  @ListOf<PlanExtraNeedInput>(mostThoughtUp)
  extraNeeds!: PlanExtraNeedInput[];

  @Field(() => [PlanExtraPolicyInput], { defaultValue: [], description: 'Policies that would be there too.' })
  @ListOf<PlanExtraPolicyInput>(mostThoughtUp)
  extraPolicies!: PlanExtraPolicyInput[];
}

@InputType({ description: 'What to plan.' })
export class StartPlanInput {
  @Field(() => ID, { nullable: true, description: 'Which team; null for all teams in reach together.' })
  @ShapedAsId()
  teamId?: string | null;

  @Field(() => CalendarDayScalar, {
    description: 'The first day; rules are weighed on it, or today when that is later.',
  })
  @ShapedAsDay()
  from!: CalendarDay;

  @Field(() => CalendarDayScalar, { description: 'The last day.' })
  @ShapedAsDay()
  until!: CalendarDay;

  @Field(() => [PlanHelpInput], { defaultValue: [], description: 'Help that stays.' })
  @ListOf<PlanHelpInput>(mostByHand)
  pinned!: PlanHelpInput[];

  @Field(() => [PlanPairInput], { defaultValue: [], description: 'Pairs that stay out.' })
  @ListOf<PlanPairInput>(mostByHand)
  excluded!: PlanPairInput[];

  @Field(() => [PlanHelpInput], {
    defaultValue: [],
    description: 'The last plan, from which as little changes as can be.',
  })
  @ListOf<PlanHelpInput>(mostOfLastPlan)
  previous!: PlanHelpInput[];

  @Field(() => [ID], { defaultValue: [], description: 'Needs that one helper or one team meets whole, or nobody.' })
  @ListOf<string>(mostByHand, eachAnId)
  wholeNeedIds!: string[];

  @Field(() => PlanChangesInput, { nullable: true, description: 'What if? Null plans with what there is.' })
  changes?: PlanChangesInput | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether to plan again without each barrier, to tell what opening it would bring.',
  })
  openings!: boolean;
}

@InputType({ description: 'A plan that is being made.' })
export class CancelPlanInput {
  @Field(() => ID, { description: 'Its id.' })
  @ShapedAsId()
  id!: string;
}
