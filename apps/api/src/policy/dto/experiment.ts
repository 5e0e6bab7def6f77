import type {
  ExperimentAgreement as ExperimentRecord,
  ExperimentAgreementId,
  ExperimentState,
  TaskPolicyId,
  TeamId,
} from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ExperimentStateEnum } from './enums.js';

@ObjectType({ description: 'A time-boxed opening of a policy whose ground is custom, for one team.' })
export class ExperimentAgreement implements ExperimentRecord {
  @Field(() => ID, { description: 'Its id.' })
  id!: ExperimentAgreementId;

  policyId!: TaskPolicyId;
  teamId!: TeamId;

  @Field(() => String, { description: 'What is tried.' })
  scope!: string;

  period!: ExperimentRecord['period'];

  @Field(() => [String], { description: 'What keeps it safe.' })
  safeguards!: readonly string[];

  @Field(() => [String], { description: 'Who said yes, by name; empty while it is proposed.' })
  agreedBy!: readonly string[];

  @Field(() => ExperimentStateEnum, { description: 'How far it has come.' })
  state!: ExperimentState;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;
}
