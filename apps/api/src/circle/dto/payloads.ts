import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../graphql/user-error.js';
import { Circle, CircleMember } from './circle.js';
import { Client } from './client.js';
import { Person } from './person.js';
import { Tie } from './tie.js';

@ObjectType({ isAbstract: true })
abstract class Payload {
  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  errors!: UserError[];
}

@ObjectType({ description: 'The client that was added.' })
export class ClientPayload extends Payload {
  @Field(() => Client, { nullable: true, description: 'Null when it was not done.' })
  client?: Client | null;
}

@ObjectType({ description: 'The person that was added, with their place in the circle.' })
export class AddPersonPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'By which it can be taken back; null when nothing changed.' })
  changeId?: string | null;

  @Field(() => CircleMember, { nullable: true, description: 'Null when it was not done.' })
  member?: CircleMember | null;

  @Field(() => Circle, { nullable: true, description: 'The circle as it is now; null when it was not done.' })
  circle?: Circle | null;
}

@ObjectType({ description: 'The person as they are now.' })
export class PersonPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'By which it can be taken back; null when nothing changed.' })
  changeId?: string | null;

  @Field(() => Person, { nullable: true, description: 'Null when it was not done.' })
  person?: Person | null;

  @Field(() => Person, { nullable: true, description: 'On STALE: what stands in the store now.' })
  current?: Person | null;
}

@ObjectType({ description: 'The circle as it is now.' })
export class CirclePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'By which it can be taken back; null when nothing changed.' })
  changeId?: string | null;

  @Field(() => Circle, { nullable: true, description: 'Null when it was not done.' })
  circle?: Circle | null;
}

@ObjectType({ description: 'The tie as it is now.' })
export class TiePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'By which it can be taken back; null when nothing changed.' })
  changeId?: string | null;

  @Field(() => Tie, { nullable: true, description: 'Null when it was not done.' })
  tie?: Tie | null;

  @Field(() => Tie, { nullable: true, description: 'On STALE: what stands in the store now.' })
  current?: Tie | null;
}
