import type { ExperimentAgreementId, NeedId, OfferId, TaskId } from '@kring/care-network';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enums.js';
import { FactValue } from '../../graphql/user-error.js';
import { Barrier } from './barrier.js';

const RouteKindEnum = enumOf(
  'RouteKind',
  ['direct', 'chain'],
  'direct: the helper meets the need; chain: the helper takes over a staff task and the freed hours meet it.',
);

@ObjectType({ description: 'One part of a score. The points of all parts sum to the score.' })
export class Reason {
  @Field(() => String, { description: 'Which part; code and facts make the sentence.' })
  code!: string;

  @Field(() => Int, { description: 'Whole points; only that of a chain is below zero.' })
  points!: number;

  @Field(() => [FactValue], { description: 'What the sentence needs.' })
  facts!: FactValue[];
}

@ObjectType({ description: 'Something that is not known, and is said because it is not.' })
export class Fact {
  @Field(() => String, { description: 'What is not known; code and facts make the sentence.' })
  code!: string;

  @Field(() => [FactValue], { description: 'What the sentence needs.' })
  facts!: FactValue[];
}

@ObjectType({ description: 'One way in which an offer could meet a need, with its reasons.' })
export class Suggestion {
  @Field(() => ID, { description: 'Stable for the same route: kind and ids.' })
  id!: string;

  @Field(() => RouteKindEnum, { description: 'At once, or by handing over a task.' })
  kind!: 'direct' | 'chain';

  offerId!: OfferId;
  needId!: NeedId;
  taskId!: TaskId | null;
  opensWithId!: ExperimentAgreementId | null;

  @Field(() => Float, { description: 'Hours a week that reach the need.' })
  hoursPerWeek!: number;

  @Field(() => Float, { nullable: true, description: 'Hours a week that the helper takes over; null unless a chain.' })
  handedOverHoursPerWeek!: number | null;

  @Field(() => Float, { nullable: true, description: 'Staff hours a week that come free; null unless a chain.' })
  freedHoursPerWeek!: number | null;

  @Field(() => Int, { description: 'The sum of the reasons, at most 100. It orders, it does not judge.' })
  score!: number;

  @Field(() => [Reason], { description: 'The parts of the score.' })
  reasons!: Reason[];

  @Field(() => [Fact], { description: 'What is not known; it closes nothing.' })
  unknowns!: Fact[];

  @Field(() => [Barrier], { description: 'Empty: nothing stands in the way.' })
  barriers!: Barrier[];
}
