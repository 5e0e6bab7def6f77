import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ShapedAsId } from '../../graphql/shape.js';
import { UserError } from '../../graphql/user-error.js';
import { Viewer } from '../../viewer/dto/viewer.js';

@InputType({ description: 'Whom to sign in as.' })
export class SignInAsPersonaInput {
  @Field(() => ID, { description: 'The id of a persona of the example.' })
  @ShapedAsId()
  personaId!: string;
}

@ObjectType({ description: 'Who is signed in now.' })
export class SignInPayload {
  @Field(() => Viewer, { nullable: true, description: 'Who is signed in now; null when it did not work.' })
  viewer?: Viewer | null;

  @Field(() => [UserError], { description: 'Why it did not work.' })
  errors!: UserError[];
}

@ObjectType({ description: 'Nobody is signed in any more.' })
export class SignOutPayload {
  @Field(() => [UserError], { description: 'Why it did not work.' })
  errors!: UserError[];
}
