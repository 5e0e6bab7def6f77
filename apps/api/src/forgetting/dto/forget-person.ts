import type { CalendarDay, ClientId, PersonId } from '@kring/care-network';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../graphql/payload.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { ShapedAsId, WholeNumber } from '../../graphql/shape.js';

@ArgsType()
export class PersonToForgetArgs {
  @Field(() => ID, { description: 'From whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => ID, { description: 'Who would be forgotten.' })
  @ShapedAsId()
  personId!: PersonId;
}

@ObjectType({ description: 'An agreement that has not ended.' })
export class RunningAgreement {
  @Field(() => String, { description: 'Of the need or the task.' })
  title!: string;

  @Field(() => Float, { description: 'Hours a week.' })
  hoursPerWeek!: number;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Null when no end was agreed.' })
  until!: CalendarDay | null;
}

@ObjectType({ description: 'What would go with a person who is forgotten.' })
export class PersonToForget {
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => Int, { description: 'In how many other circles of the organisation they stand.' })
  otherCircles!: number;

  @Field(() => Int, { description: 'How many offers they made.' })
  offers!: number;

  @Field(() => Boolean, { description: 'Whether they can sign in, which then ends.' })
  hasAccount!: boolean;

  @Field(() => [RunningAgreement], {
    description: 'What they agreed to that would end. Its needs are open again then.',
  })
  agreements!: readonly RunningAgreement[];

  @Field(() => Boolean, { description: 'False for a client, and for whom the organisation must keep known.' })
  canBeForgotten!: boolean;
}

@InputType({ description: 'Whom to forget. It cannot be undone.' })
export class ForgetPersonInput {
  @Field(() => ID, { description: 'From whose circle.' })
  @ShapedAsId()
  clientId!: ClientId;

  @Field(() => ID, { description: 'Who is forgotten.' })
  @ShapedAsId()
  personId!: PersonId;

  @Field(() => Boolean, {
    description: 'Whether the person asks for it: then they go from every circle, else from this one alone.',
  })
  everywhere!: boolean;

  @Field(() => Int, { description: 'How many running agreements the viewer saw that would end.' })
  @WholeNumber(0, 10_000)
  agreements!: number;
}

@ObjectType({ description: 'What became of forgetting a person.' })
export class ForgetPersonPayload extends Payload {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether nothing of them is left in Kring: false when other circles keep them; null when it was not done.',
  })
  isErased!: boolean | null;
}
