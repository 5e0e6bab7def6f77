import type { TeamId } from '@kring/care-network';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { OptionalText, RequiredText, ShapedAsId, WholeNumber } from '../../graphql/shape.js';

@InputType({ description: 'A new client.' })
export class AddClientInput {
  @Field(() => ID, { description: 'The team that cares for the client.' })
  @ShapedAsId()
  teamId!: TeamId;

  @Field(() => String, { description: 'At most 120 characters.' })
  @RequiredText(120)
  name!: string;

  @Field(() => String, { nullable: true, description: 'At most 80 characters.' })
  @OptionalText(80)
  house?: string | null;

  @Field(() => Int, { nullable: true, description: '1900 up to this year.' })
  @WholeNumber(1900, 2100)
  birthYear?: number | null;
}
