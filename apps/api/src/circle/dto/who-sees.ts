import { seenBys, type ClientId, type PersonId, type SeenBy } from '@kring/care-network';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { enumOf } from '../../graphql/enums.js';
import { ShapedAsId } from '../../graphql/shape.js';

export const SeenByEnum = enumOf(
  'SeenBy',
  seenBys,
  'Who may know that a person is in a circle: everyone who may see the circle, only who works in the team, or nobody.',
);

@InputType({ description: 'Who may know, from now on, that a person is in a circle.' })
export class SetWhoSeesInput {
  @Field(() => ID, { description: 'In whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => ID, { description: 'About whom.' })
  @ShapedAsId()
  personId!: PersonId;

  @Field(() => Int, { description: 'The version of their tie with the client that the viewer saw; another is STALE.' })
  expectedVersion!: number;

  @Field(() => SeenByEnum, { description: 'Who may know. People always see themselves.' })
  seenBy!: SeenBy;
}
