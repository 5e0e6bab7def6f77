import type { TaskPolicyId } from '@kring/care-network';
import type { Mover } from '@kring/matching';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FactValue } from '../../graphql/user-error.js';
import { Barrier, MoverEnum } from './barrier.js';
import { Suggestion } from './suggestion.js';

@ObjectType({ description: 'One thing that somebody does. It may lift more than one barrier.' })
export class RemedyStep {
  @Field(() => String, { description: 'What is done; the client translates it.' })
  remedy!: string;

  @Field(() => MoverEnum, { description: 'Whose move it is.' })
  mover!: Mover;

  @Field(() => [FactValue], { description: 'What a sentence about it needs.' })
  facts!: FactValue[];

  @Field(() => [Barrier], { description: 'The barriers of the suggestion that it lifts; at least one.' })
  lifts!: Barrier[];

  policyId!: TaskPolicyId | null;
}

@ObjectType({ description: 'The least that has to be done before something can be proposed.' })
export class WayOut {
  @Field(() => [RemedyStep], {
    description: 'The fewest remedies that open some route; empty when one is open already.',
  })
  steps!: RemedyStep[];

  @Field(() => Suggestion, { description: 'The best of the routes that they open.' })
  suggestion!: Suggestion;

  @Field(() => Int, { description: 'How many routes stand open once it is done.' })
  routes!: number;
}
