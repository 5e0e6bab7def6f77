import type { TaskKind, TaskPolicyId } from '@kring/care-network';
import { whyIdle, type WhyIdle } from '@kring/matching';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf, TaskKindEnum } from '../../graphql/enums.js';
import type { ShownCode } from '../../suggestion/barriers-seen.js';
import { PlanChangeKindEnum, type PlanChangeKind } from './plan-inputs.js';

export const WhyIdleEnum = enumOf(
  'WhyIdle',
  whyIdle,
  `nothingFits: no need asks this kind of work, and no task is of it. barriers: something else stands in every way. noHandovers: it would
take over a task, and the plan hands nothing over. freesNothing: the team gets time, and none of its open needs is for staff. allMet: all
it fits is met in full. othersDo: who is there does as well. hoursRanOut: who could help there helps elsewhere. nothingBehind: it keeps
no help apart. notInPlan: the plan does not rest on it.`,
);

@ObjectType({ description: 'A barrier by its name.' })
export class NamedPlanBarrier {
  @Field(() => String, { description: 'Its code; the client translates it.' })
  code!: ShownCode;

  policyId!: TaskPolicyId | null;
}

@ObjectType({ description: 'Something that was wondered about and makes no difference, with why.' })
export class IdleChange {
  @Field(() => PlanChangeKindEnum, { description: 'What was done: lift, addOffer, addNeed, addPolicy or withdraw.' })
  kind!: PlanChangeKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The offer, need or policy, also one that was thought up; null for other barriers.',
  })
  id!: string | null;

  @Field(() => TaskKindEnum, { nullable: true, description: 'The kind of work of what was thought up.' })
  taskKind!: TaskKind | null;

  @Field(() => NamedPlanBarrier, { nullable: true, description: 'What was lifted; null for the other kinds.' })
  barrier!: NamedPlanBarrier | null;

  @Field(() => WhyIdleEnum, { description: 'Why it makes no difference.' })
  why!: WhyIdle;

  @Field(() => [NamedPlanBarrier], {
    description: 'What else stands in the way, what stands there most often first; empty unless barriers are why.',
  })
  barriers!: readonly NamedPlanBarrier[];
}
