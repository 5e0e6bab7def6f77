import { Field, ID, InputType } from '@nestjs/graphql';
import { ShapedAsId } from '../../graphql/shape.js';

@InputType({
  isOneOf: true,
  description: 'What to find suggestions for: one need, one offer, or all open needs of a team.',
})
export class SuggestionSubject {
  @Field(() => ID, { nullable: true, description: 'Who could meet this need.' })
  @ShapedAsId()
  needId?: string | null;

  @Field(() => ID, { nullable: true, description: "Where this offer could go, in the viewer's teams." })
  @ShapedAsId()
  offerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The best for each open need of this team.' })
  @ShapedAsId()
  teamId?: string | null;
}
