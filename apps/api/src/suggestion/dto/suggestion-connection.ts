import { Field, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { Suggestion } from './suggestion.js';
import { WayOut } from './way-out.js';

@ObjectType({ description: 'A page of a list of suggestions, the best first.' })
export class SuggestionConnection extends connectionOf(Suggestion) {
  @Field(() => WayOut, {
    nullable: true,
    description:
      'The least that has to be done for one need or offer; null for a team, and where all that stands in the way is respected.',
  })
  wayOut!: WayOut | null;
}
