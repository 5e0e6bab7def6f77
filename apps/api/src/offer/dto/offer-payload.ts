import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../graphql/payload.js';
import { Offer } from './offer.js';

@ObjectType({ description: 'The offer as it is now.' })
export class OfferPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'By which it can be taken back; null when nothing changed.' })
  changeId?: string | null;

  @Field(() => Offer, { nullable: true, description: 'Null when it was not done.' })
  offer?: Offer | null;

  @Field(() => Offer, { nullable: true, description: 'On STALE: what stands in the store now.' })
  current?: Offer | null;
}
