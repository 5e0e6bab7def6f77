import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../graphql/payload.js';
import { ExperimentAgreement } from './experiment.js';
import { TaskPolicy } from './policy.js';

@ObjectType({ description: 'The policy as it is now.' })
export class PolicyPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'By which it can be taken back; null when nothing changed.' })
  changeId?: string | null;

  @Field(() => TaskPolicy, { nullable: true, description: 'Null when it was not done.' })
  policy?: TaskPolicy | null;

  @Field(() => TaskPolicy, { nullable: true, description: 'On STALE: what stands in the store now.' })
  current?: TaskPolicy | null;
}

@ObjectType({ description: 'The experiment as it is now.' })
export class ExperimentPayload extends Payload {
  @Field(() => ExperimentAgreement, { nullable: true, description: 'Null when it was not done.' })
  experiment?: ExperimentAgreement | null;

  @Field(() => ExperimentAgreement, { nullable: true, description: 'On STALE: what stands in the store now.' })
  current?: ExperimentAgreement | null;
}
