import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from './user-error.js';

/** The base of what a mutation answers with. */
@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  errors!: UserError[];
}
