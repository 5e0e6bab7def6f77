import type {
  CalendarDay,
  ClientId,
  Instant,
  LiftedConcern as LiftedRecord,
  PersonId,
  SafeguardingConcern as ConcernRecord,
  SafeguardingConcernId,
  TeamId,
} from '@kring/care-network';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../graphql/payload.js';
import { CalendarDayScalar, InstantScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'That a concern was lifted. It stays on record.' })
export class LiftedConcern implements LiftedRecord {
  @Field(() => InstantScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { description: 'The name of who lifted it.' })
  by!: string;

  @Field(() => String, { description: 'Why.' })
  why!: string;
}

@ObjectType({
  description: 'A concern about the safety of clients with a person. For team leaders of the team that keeps it alone.',
})
export class SafeguardingConcern implements ConcernRecord {
  @Field(() => ID, { description: 'Its id.' })
  id!: SafeguardingConcernId;

  @Field(() => ID, { description: 'Whom it is about.' })
  personId!: PersonId;

  @Field(() => String, { description: 'Their name.' })
  personName!: string;

  teamId!: TeamId;
  clientId!: ClientId | null;

  @Field(() => String, { description: 'Why, in words of the team leader.' })
  reason!: string;

  @Field(() => InstantScalar, { description: 'When it was recorded.' })
  recordedAt!: Instant;

  @Field(() => String, { description: 'The name of who recorded it.' })
  recordedBy!: string;

  @Field(() => CalendarDayScalar, { description: 'The day on which the team looks again whether it must stand.' })
  reviewOn!: CalendarDay;

  @Field(() => Boolean, { description: 'Whether that day has come and it still stands.' })
  reviewDue!: boolean;

  @Field(() => LiftedConcern, { nullable: true, description: 'Null while it stands.' })
  lifted!: LiftedConcern | null;

  @Field(() => Int, { description: 'Goes up by one with every change.' })
  version!: number;
}

@ObjectType({ description: 'Concerns in figures, of one team or of all teams in reach together.' })
export class ConcernCount {
  @Field(() => Int, { description: 'How many stand.' })
  standing!: number;

  @Field(() => Int, { description: 'How many of those should be looked at again.' })
  toReview!: number;
}

@ObjectType({ description: 'A concern that was recorded, looked at again, lifted, or put back as it was.' })
export class ConcernPayload extends Payload {
  @Field(() => SafeguardingConcern, { nullable: true, description: 'As it is now; null when it was not done.' })
  concern!: SafeguardingConcern | null;

  @Field(() => SafeguardingConcern, { nullable: true, description: 'With STALE: what stands in the store now.' })
  current!: SafeguardingConcern | null;
}
