import { Field, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../graphql/payload.js';
import { Offer } from './offer.js';

@ObjectType({ description: 'The offer as it is now.' })
export class OfferPayload extends Payload {
  @Field(() => Offer, { nullable: true, description: 'Null when it was not done.' })
  offer?: Offer | null;

  @Field(() => Offer, { nullable: true, description: 'On STALE: what stands in the store now.' })
  current?: Offer | null;
}
