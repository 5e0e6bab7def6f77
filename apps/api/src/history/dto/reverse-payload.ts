import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../graphql/payload.js';
import { CircleChange, FieldChange } from './circle-change.js';

@ObjectType({ description: 'Somebody whom the undo of an import leaves in the circle.' })
export class StayingPerson {
  @Field(() => String, { description: 'What they are called.' })
  name!: string;

  @Field(() => [CircleChange], {
    description: 'What was changed of them since, as far as the viewer may read it. Empty: nothing that is for them.',
  })
  changes!: readonly CircleChange[];
}

@ObjectType({ description: 'What came of taking a change back.' })
export class ReversePayload extends Payload {
  @Field(() => CircleChange, { nullable: true, description: 'The new line; null when it was not done.' })
  change!: CircleChange | null;

  @Field(() => [FieldChange], {
    nullable: true,
    description: 'On STALE: what stands there now (`before`), and what would be put back (`after`).',
  })
  conflicts!: readonly FieldChange[] | null;

  @Field(() => [StayingPerson], {
    nullable: true,
    description: 'Who of an import stay, because something about them was changed since; on SAID_SINCE all of them.',
  })
  stays!: readonly StayingPerson[] | null;

  @Field(() => String, { nullable: true, description: 'On STALE: the name of who changed it last.' })
  changedBy!: string | null;

  @Field(() => Int, { nullable: true, description: 'On STALE: send it as `despite` to go on all the same.' })
  sequence!: number | null;
}
