import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../graphql/payload.js';
import { Need } from './need.js';

@ObjectType({ description: 'The need as it is now.' })
export class NeedPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'By which it can be taken back; null when nothing changed.' })
  changeId?: string | null;

  @Field(() => Need, { nullable: true, description: 'Null when it was not done.' })
  need?: Need | null;

  @Field(() => Need, { nullable: true, description: 'On STALE: what stands in the store now.' })
  current?: Need | null;
}
