import type { Offer, OfferAudience, OfferId, OfferState, PersonId } from '@kring/care-network';
import {
  audienceInReach,
  changeOffer,
  clientsOfOffers,
  holdOffer,
  newId,
  recordAccess,
  recordOffer,
  setOfferState,
  withdrawMatchesOfOffer,
} from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { ifCurrent } from '../graphql/current.js';
import { done, errorsOf, refused, whenDone, whenStale, type Outcome } from '../graphql/outcome.js';
import { userProblem } from '../graphql/user-problem.js';
import { Writes, type Write } from '../store/writes.js';
import type { ChangeOfferInput, OfferVersionInput, RecordOfferInput } from './dto/offer-inputs.js';
import type { OfferPayload } from './dto/offer-payload.js';
import { audienceField, audienceOf, offerContent } from './offer-content.js';
import { OfferLoader } from './offer.loader.js';

type Done = { readonly offerId: OfferId };

const out = (audience: OfferAudience) => refused(userProblem('NOT_FOUND', audienceField(audience)));

@Injectable()
export class OfferWritingService {
  constructor(
    private readonly writes: Writes,
    private readonly offers: OfferLoader,
  ) {}

  async record(call: Call, input: RecordOfferInput): Promise<OfferPayload> {
    const { permit, viewer } = call;
    const personId = (input.personId ?? viewer.personId) as PersonId | null;
    const audience = audienceOf(input);
    const outcome = await this.writes.run<Done>(call, input, async ({ tx, now }) => {
      if ('code' in audience) return refused(audience);
      if (personId === null) return refused(userProblem('REQUIRED', 'personId'));
      if (!(await audienceInReach(tx, permit, audience))) return out(audience);
      const offer = { id: newId<OfferId>(), personId, content: offerContent(input, audience), now };
      if (!(await recordOffer(tx, permit, offer))) return refused(userProblem('NOT_FOUND', 'personId'));
      await recordAccess(tx, permit, await clientsOfOffers(tx, permit, [offer.id]), now);
      return done({ offerId: offer.id });
    });
    return this.#payload(call, outcome);
  }

  async change(call: Call, input: ChangeOfferInput): Promise<OfferPayload> {
    const audience = audienceOf(input);
    return this.#change(call, input, async ({ tx }, { id }) => {
      if ('code' in audience) return refused(audience);
      if (!(await audienceInReach(tx, call.permit, audience))) return out(audience);
      await changeOffer(tx, call.permit, id, offerContent(input, audience));
      return done({ offerId: id });
    });
  }

  /** Confirming, pausing and resuming: the person has spoken, so the offer holds from now. */
  setState(
    call: Call,
    input: OfferVersionInput,
    state: Exclude<OfferState, 'withdrawn'> | 'asItIs',
  ): Promise<OfferPayload> {
    return this.#change(call, input, async ({ tx, now }, offer) => {
      const next = state === 'asItIs' ? offer.state : state;
      const confirmedAt = state === 'paused' ? offer.confirmedAt : now;
      await setOfferState(tx, call.permit, offer.id, { state: next, confirmedAt });
      return done({ offerId: offer.id });
    });
  }

  withdraw(call: Call, input: OfferVersionInput): Promise<OfferPayload> {
    return this.#change(call, input, async ({ tx }, { id, confirmedAt }) => {
      await setOfferState(tx, call.permit, id, { state: 'withdrawn', confirmedAt });
      await withdrawMatchesOfOffer(tx, call.permit, id);
      return done({ offerId: id });
    });
  }

  /** A withdrawn offer is over: whoever wants to help again makes a new one. */
  async #change(
    call: Call,
    input: OfferVersionInput,
    change: (write: Write, offer: Offer) => Promise<Outcome<Done>>,
  ): Promise<OfferPayload> {
    const { permit } = call;
    const id = input.id as OfferId;
    const outcome = await this.writes.run<Done>(call, input, async (write) => {
      const held = await holdOffer(write.tx, permit, id);
      if (held?.state === 'withdrawn') return refused(userProblem('NOT_FOUND', 'id'));
      return ifCurrent(held, { version: input.expectedVersion, done: { offerId: id } }, async (offer) => {
        const changed = await change(write, offer);
        await recordAccess(write.tx, permit, await clientsOfOffers(write.tx, permit, [id]), write.now);
        return changed;
      });
    });
    return this.#payload(call, outcome);
  }

  async #payload({ context }: Call, outcome: Outcome<Done>): Promise<OfferPayload> {
    const show = ({ offerId }: Done) => this.offers.of(context).clear(offerId).load(offerId);
    return {
      offer: await whenDone(outcome, show),
      current: await whenStale(outcome, show),
      errors: errorsOf(outcome),
    };
  }
}
