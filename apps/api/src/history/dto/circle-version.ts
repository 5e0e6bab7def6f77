import type { CalendarDay, CircleVersionId, Instant } from '@kring/care-network';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDayScalar, InstantScalar } from '../../graphql/scalars.js';
import { Payload } from '../../graphql/payload.js';

@ObjectType({ description: 'A moment of a circle that was given a name.' })
export class CircleVersion {
  @Field(() => ID, { description: 'Its id.' })
  id!: CircleVersionId;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => InstantScalar, { description: 'When it was saved.' })
  at!: Instant;

  @Field(() => CalendarDayScalar, { description: 'The day of that.' })
  on!: CalendarDay;

  @Field(() => String, { description: 'The name of who saved it.' })
  byName!: string;
}

@ObjectType({ description: 'The saved versions of a circle now.' })
export class VersionsPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'By which it can be taken back; null when nothing changed.' })
  changeId!: string | null;

  @Field(() => [CircleVersion], { nullable: true, description: 'The newest first; null when it was not done.' })
  versions!: readonly CircleVersion[] | null;
}
