import { teamGoals, type TeamGoal, type TeamPlan } from '@kring/matching';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enums.js';

export const PlanGoalEnum = enumOf(
  'PlanGoal',
  teamGoals,
  'What a plan is best in, the most important first. waited: hours for clients who got nothing in the latest three periods or more; met: needs that get all their hours; wishes: hours of needs met; turns: hours for whose turn it is; shares: the part that each need gets; score: how well people fit; load: an even load; chains: few hours handed over; stay: as in the last plan.',
);

type CutBy = NonNullable<TeamPlan['proof']['cutBy']>;
const cuts = ['clock', 'work'] as const satisfies readonly CutBy[];
export const PlanCutEnum = enumOf(
  'PlanCut',
  cuts,
  'clock: time was up, and with more of it the plan may be another; work: so much reckoning was done as Kring does for one plan, so that it is the same on each computer.',
);

@ObjectType({ description: 'How far another plan might exceed this one in a goal, as good in all goals before it.' })
export class PlanGoalGap {
  @Field(() => PlanGoalEnum, { description: 'In which goal.' })
  goal!: TeamGoal;

  @Field(() => Float, { description: 'By how much at most, in the measure of the goal; above 0.' })
  most!: number;
}

@ObjectType({ description: 'What is proven of a plan.' })
export class PlanProof {
  @Field(() => Boolean, { description: 'No plan is better.' })
  optimal!: boolean;

  @Field(() => Float, { description: 'Hours a week of needs that a better plan could meet beyond this one at most.' })
  gapHours!: number;

  @Field(() => Int, {
    description: 'Needs that a better plan could meet whole beyond this one at most; 0: none meets more.',
  })
  gapNeeds!: number;

  @Field(() => PlanGoalGap, {
    nullable: true,
    description: 'The first goal in which a plan could be better; null when there is none, or it is not known which.',
  })
  gapGoal!: PlanGoalGap | null;

  @Field(() => PlanCutEnum, { nullable: true, description: 'What ended a proof early; null when nothing did.' })
  cutBy!: CutBy | null;

  @Field(() => Boolean, { description: 'Whether the proof was checked apart from what found the plan.' })
  checked!: boolean;
}
