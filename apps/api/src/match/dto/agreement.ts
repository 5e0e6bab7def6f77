import type { Agreement as AgreementRecord, AgreementId, MatchId } from '@kring/care-network';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { WeeklyTime } from '../../graphql/weekly-time.js';

@ObjectType({ description: 'A match that both sides said yes to: who does what, when, until when.' })
export class Agreement implements AgreementRecord {
  @Field(() => ID, { description: 'Its id.' })
  id!: AgreementId;

  matchId!: MatchId;

  @Field(() => Float, { description: 'Hours a week, in quarters.' })
  hoursPerWeek!: number;

  @Field(() => [WeeklyTime], { description: 'When; empty when no times were named.' })
  times!: readonly WeeklyTime[];

  period!: AgreementRecord['period'];

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;
}

@ObjectType({ description: 'A page of a list of agreements.' })
export class AgreementConnection extends connectionOf(Agreement) {}
