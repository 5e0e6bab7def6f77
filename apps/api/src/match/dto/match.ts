import type { Instant, Match as MatchRecord, MatchId, MatchState, OfferId, TeamId } from '@kring/care-network';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { InstantScalar } from '../../graphql/scalars.js';
import { MatchStateEnum } from './enums.js';

@ObjectType({ description: 'One offer proposed for one need, or for one task that staff do today.' })
export class Match implements Omit<MatchRecord, 'freesFor' | 'handovers'> {
  @Field(() => ID, { description: 'Its id.' })
  id!: MatchId;

  offerId!: OfferId;
  teamId!: TeamId;
  target!: MatchRecord['target'];
  freed!: MatchRecord['freesFor'];
  handedOn!: MatchRecord['handovers'];

  @Field(() => Float, { description: 'Hours a week that are asked, in quarters.' })
  hoursPerWeek!: number;

  @Field(() => MatchStateEnum, { description: 'How far it has come.' })
  state!: MatchState;

  @Field(() => String, { nullable: true, description: 'What the team says with it; null when nothing.' })
  message!: string | null;

  @Field(() => String, { nullable: true, description: 'What the helper would rather do; null when not said.' })
  counterOffer!: string | null;

  @Field(() => InstantScalar, { description: 'When it was proposed.' })
  proposedAt!: Instant;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;
}

@ObjectType({ description: 'A page of a list of matches.' })
export class MatchConnection extends connectionOf(Match) {}
