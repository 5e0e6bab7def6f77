import type { CalendarDay, TeamId } from '@kring/care-network';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enums.js';
import { Payload } from '../../graphql/payload.js';
import { Place } from '../../graphql/place.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { BarrierTotal } from '../../suggestion/dto/barrier.js';
import { IdleChange } from './idle-change.js';
import { planPhases, type PlanPhase } from '../job/plan-phase.js';
import { BarrierOpening, ChangedHelp, Plan, PlanDifference } from './plan.js';

export const planJobStates = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const;
export type PlanJobState = (typeof planJobStates)[number];

const PlanJobStateEnum = enumOf(
  'PlanJobState',
  planJobStates,
  'waiting: others go first; running; done; cancelled; failed: nothing came of it, it can be asked again.',
);

const PlanPhaseEnum = enumOf(
  'PlanPhase',
  planPhases,
  'waiting: others go first; reading what there is; weighing every way to help; planning; openingBarriers: what each would bring, the plan is there.',
);

@ObjectType({ description: 'A plan that is being made, or was. It is kept for a while and not stored.' })
export class PlanJob {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PlanJobStateEnum, { description: 'How far it has come.' })
  state!: PlanJobState;

  @Field(() => Float, { description: 'From 0 to 1.' })
  progress!: number;

  @Field(() => PlanPhaseEnum, { nullable: true, description: 'What is being done for it now; null when it is over.' })
  phase!: PlanPhase | null;

  teamIds!: readonly TeamId[];
  unplacedTeamIds!: readonly TeamId[];

  @Field(() => [Place], {
    description:
      'Where the teams that were asked for have work, by name, to choose a region around: their tasks, and their open needs for who sees those.',
  })
  places!: readonly Place[];

  @Field(() => CalendarDayScalar, { description: 'The first day that it is for.' })
  from!: CalendarDay;

  @Field(() => CalendarDayScalar, { description: 'The last day.' })
  until!: CalendarDay;

  @Field(() => Int, { description: 'How often work may be handed over between a helper and a need.' })
  mostHandovers!: number;

  @Field(() => Int, { description: 'How many steps of changes stand; each can be taken back.' })
  steps!: number;

  @Field(() => Plan, { nullable: true, description: 'Null until it is found; it comes before the openings.' })
  plan!: Plan | null;

  @Field(() => PlanDifference, {
    nullable: true,
    description: 'Against the plan with what there is; null when nothing is wondered about.',
  })
  difference!: PlanDifference | null;

  @Field(() => [ChangedHelp], {
    nullable: true,
    description: 'What changed since the plan that was kept last; null when none was.',
  })
  sinceLast!: readonly ChangedHelp[] | null;

  @Field(() => [IdleChange], { description: 'What is wondered about and makes no difference, each with why.' })
  idle!: readonly IdleChange[];

  @Field(() => [BarrierOpening], {
    description: 'What opening each barrier would bring, most first; grows until it is done.',
  })
  openings!: readonly BarrierOpening[];

  @Field(() => [BarrierTotal], {
    description: 'What else holds back help, and no plan looks past: what is respected, or waits for an answer.',
  })
  closed!: readonly BarrierTotal[];

  @Field(() => Boolean, {
    description: 'Whether openings and closed are beside the plan as it stands; if not, weighBarriersAgain.',
  })
  openingsFit!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'From 0 to 1 while openings are worked out again; null when they are not.',
  })
  openingsProgress!: number | null;
}

@ObjectType({ description: 'The plan that is being made.' })
export class PlanJobPayload extends Payload {
  @Field(() => PlanJob, { nullable: true, description: 'Null when it was not done.' })
  job?: PlanJob | null;
}
