import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ShapedAsId } from './shape.js';

/** The base of every input that changes something: what it is, and the version the viewer saw. */
@InputType({ isAbstract: true })
export abstract class VersionInput {
  @Field(() => ID, { description: 'Its id.' })
  @ShapedAsId()
  id!: string;

  @Field(() => Int, { description: 'The version that the viewer saw; another one is STALE.' })
  expectedVersion!: number;
}
