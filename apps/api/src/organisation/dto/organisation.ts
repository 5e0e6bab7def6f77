import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The owner of all data in its circles; nothing is shared across organisations.' })
export class Organisation {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;
}
