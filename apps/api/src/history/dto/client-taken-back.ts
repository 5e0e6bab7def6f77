import type { ChangeId, ClientId, Instant } from '@kring/care-network';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../../graphql/scalars.js';

@ObjectType({
  description: 'A client who was added and taken back again. Nobody finds them; for 30 days they can be put back.',
})
export class ClientTakenBack {
  @Field(() => ID, { description: 'The client.' })
  clientId!: ClientId;

  @Field(() => String, { description: 'What they are called.' })
  name!: string;

  @Field(() => ID, { description: 'The line that took them back: `reverseChange` of it puts them back.' })
  changeId!: ChangeId;

  @Field(() => InstantScalar, { description: 'When they were taken back.' })
  at!: Instant;
}
