import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enums.js';
import { Payload } from '../../graphql/payload.js';
import { BarrierOpening, ChangedHelp, Plan, PlanDifference } from './plan.js';

export const planJobStates = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const;
export type PlanJobState = (typeof planJobStates)[number];

const PlanJobStateEnum = enumOf(
  'PlanJobState',
  planJobStates,
  'waiting: others go first; running; done; cancelled; failed: nothing came of it, it can be asked again.',
);

@ObjectType({ description: 'A plan that is being made, or was. It is kept for a while and not stored.' })
export class PlanJob {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PlanJobStateEnum, { description: 'How far it has come.' })
  state!: PlanJobState;

  @Field(() => Float, { description: 'From 0 to 1.' })
  progress!: number;

  @Field(() => Plan, { nullable: true, description: 'Null until it is found; it comes before the openings.' })
  plan!: Plan | null;

  @Field(() => PlanDifference, {
    nullable: true,
    description: 'Against the plan with what there is; null unless something was changed.',
  })
  difference!: PlanDifference | null;

  @Field(() => [ChangedHelp], {
    nullable: true,
    description: 'What changed since the last plan; null when none was given.',
  })
  sinceLast!: readonly ChangedHelp[] | null;

  @Field(() => [BarrierOpening], {
    description: 'What opening each barrier would bring, most first; grows until it is done.',
  })
  openings!: readonly BarrierOpening[];
}

@ObjectType({ description: 'The plan that is being made.' })
export class PlanJobPayload extends Payload {
  @Field(() => PlanJob, { nullable: true, description: 'Null when it was not done.' })
  job?: PlanJob | null;
}
