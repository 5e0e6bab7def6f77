import type { ChangeKind, Offer, OfferAudience, OfferId, OfferState, PersonId } from '@kring/care-network';
import {
  audienceInReach,
  changeOffer,
  clientsOfOffers,
  holdOffer,
  logPersonChange,
  newId,
  offerChanged,
  offerRecorded,
  recordAccess,
  recordOffer,
  setOfferState,
  withdrawMatchesOfOffer,
} from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { ifCurrent } from '../graphql/current.js';
import { changeIdOf, done, errorsOf, refused, whenDone, whenStale, type Outcome } from '../graphql/outcome.js';
import { userProblem } from '../graphql/user-problem.js';
import { Writes, type Write } from '../store/writes.js';
import type { ChangeOfferInput, OfferVersionInput, RecordOfferInput } from './dto/offer-inputs.js';
import type { OfferPayload } from './dto/offer-payload.js';
import { audienceField, audienceOf, offerContent } from './offer-content.js';
import { OfferLoader } from './offer.loader.js';

type Done = { readonly offerId: OfferId; readonly changeId: string };

const kindOf = { open: 'offerResumed', paused: 'offerPaused', asItIs: 'offerConfirmed' } as const;

const after = (offer: Offer | null): Outcome<Offer> => (offer ? done(offer) : refused(userProblem('NOT_FOUND', 'id')));

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
      const recorded = await recordOffer(tx, permit, offer);
      if (!recorded) return refused(userProblem('NOT_FOUND', 'personId'));
      await recordAccess(tx, permit, await clientsOfOffers(tx, permit, [offer.id]), now);
      const line = { kind: 'offerRecorded', at: now, edits: [offerRecorded(recorded)] } as const;
      const changeId = await logPersonChange(tx, permit, personId, line);
      return done({ offerId: offer.id, changeId: changeId ?? '' });
    });
    return this.#payload(call, outcome);
  }

  async change(call: Call, input: ChangeOfferInput): Promise<OfferPayload> {
    const audience = audienceOf(input);
    return this.#change(call, input, 'offerChanged', async ({ tx }, { id }) => {
      if ('code' in audience) return refused(audience);
      if (!(await audienceInReach(tx, call.permit, audience))) return out(audience);
      return after(await changeOffer(tx, call.permit, id, offerContent(input, audience)));
    });
  }

  /** Confirming, pausing and resuming: the person has spoken, so the offer holds from now. */
  setState(
    call: Call,
    input: OfferVersionInput,
    state: Exclude<OfferState, 'withdrawn'> | 'asItIs',
  ): Promise<OfferPayload> {
    return this.#change(call, input, kindOf[state], async ({ tx, now }, offer) => {
      const next = state === 'asItIs' ? offer.state : state;
      const confirmedAt = state === 'paused' ? offer.confirmedAt : now;
      return after(await setOfferState(tx, call.permit, offer.id, { state: next, confirmedAt }));
    });
  }

  withdraw(call: Call, input: OfferVersionInput): Promise<OfferPayload> {
    return this.#change(call, input, 'offerWithdrawn', async ({ tx }, { id, confirmedAt }) => {
      const withdrawn = await setOfferState(tx, call.permit, id, { state: 'withdrawn', confirmedAt });
      await withdrawMatchesOfOffer(tx, call.permit, id);
      return after(withdrawn);
    });
  }

  /** A withdrawn offer is over: whoever wants to help again makes a new one. */
  async #change(
    call: Call,
    input: OfferVersionInput,
    kind: ChangeKind,
    change: (write: Write, offer: Offer) => Promise<Outcome<Offer>>,
  ): Promise<OfferPayload> {
    const { permit } = call;
    const id = input.id as OfferId;
    const outcome = await this.writes.run<Done>(call, input, async (write) => {
      const held = await holdOffer(write.tx, permit, id);
      if (held?.state === 'withdrawn') return refused(userProblem('NOT_FOUND', 'id'));
      return ifCurrent(held, { version: input.expectedVersion, done: { offerId: id, changeId: '' } }, async (offer) => {
        const changed = await change(write, offer);
        if (!('done' in changed)) return { problems: changed.problems };
        await recordAccess(write.tx, permit, await clientsOfOffers(write.tx, permit, [id]), write.now);
        const line = { kind, at: write.now, edits: offerChanged(offer, changed.done) };
        const changeId = await logPersonChange(write.tx, permit, offer.personId, line);
        return done({ offerId: id, changeId: changeId ?? '' });
      });
    });
    return this.#payload(call, outcome);
  }

  async #payload({ context }: Call, outcome: Outcome<Done>): Promise<OfferPayload> {
    const show = ({ offerId }: Done) => this.offers.of(context).clear(offerId).load(offerId);
    return {
      offer: await whenDone(outcome, show),
      current: await whenStale(outcome, show),
      changeId: changeIdOf(outcome),
      errors: errorsOf(outcome),
    };
  }
}
