import { Field, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../graphql/payload.js';
import { Agreement } from './agreement.js';
import { Match } from './match.js';

@ObjectType({ description: 'The match as it is now.' })
export class MatchPayload extends Payload {
  @Field(() => Match, { nullable: true, description: 'Null when it was not done.' })
  match?: Match | null;

  @Field(() => Match, { nullable: true, description: 'On STALE: what stands in the store now.' })
  current?: Match | null;
}

@ObjectType({ description: 'The match as it is now, with the agreement that a yes makes.' })
export class AnswerMatchPayload extends MatchPayload {
  @Field(() => Agreement, { nullable: true, description: 'Null unless the answer was yes.' })
  agreement?: Agreement | null;
}
