import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import { ChangeOfferInput, OfferVersionInput, RecordOfferInput } from './dto/offer-inputs.js';
import { OfferPayload } from './dto/offer-payload.js';
import { Offer } from './dto/offer.js';
import { OfferWritingService } from './offer-writing.service.js';

@Resolver(() => Offer)
export class OfferWritingResolver {
  constructor(private readonly offers: OfferWritingService) {}

  @Mutation(() => OfferPayload, { description: 'Records what a person is willing to do.' })
  recordOffer(@ThisCall() call: Call, @Args('input') input: RecordOfferInput): Promise<OfferPayload> {
    return this.offers.record(call, input);
  }

  @Mutation(() => OfferPayload, { description: 'Replaces what an offer says.' })
  changeOffer(@ThisCall() call: Call, @Args('input') input: ChangeOfferInput): Promise<OfferPayload> {
    return this.offers.change(call, input);
  }

  @Mutation(() => OfferPayload, { description: 'Says again that an offer still holds.' })
  confirmOffer(@ThisCall() call: Call, @Args('input') input: OfferVersionInput): Promise<OfferPayload> {
    return this.offers.setState(call, input, 'asItIs');
  }

  @Mutation(() => OfferPayload, { description: 'Lets an offer rest: nobody is asked until it is resumed.' })
  pauseOffer(@ThisCall() call: Call, @Args('input') input: OfferVersionInput): Promise<OfferPayload> {
    return this.offers.setState(call, input, 'paused');
  }

  @Mutation(() => OfferPayload, { description: 'Opens a paused offer again, and says that it holds.' })
  resumeOffer(@ThisCall() call: Call, @Args('input') input: OfferVersionInput): Promise<OfferPayload> {
    return this.offers.setState(call, input, 'open');
  }

  @Mutation(() => OfferPayload, { description: 'Takes an offer back, with what was still asked of the helper.' })
  withdrawOffer(@ThisCall() call: Call, @Args('input') input: OfferVersionInput): Promise<OfferPayload> {
    return this.offers.withdraw(call, input);
  }
}
