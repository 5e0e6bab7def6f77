import type { OfferView } from '@kring/circle-map';
import { useSave, type Outcome } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { PauseOfferDocument, ResumeOfferDocument, WithdrawOfferDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import type { PersonData } from './circle-of-client.js';

/** Pausing, opening again and withdrawing an offer of somebody else. Pause and go on undo each other. */
export function useOffersOfPerson(person: PersonData | null, onOutcome: (outcome: Outcome<unknown>) => void) {
  const t = useText();
  const name = person?.name ?? '';
  const pausing = useSave(PauseOfferDocument, ({ pauseOffer }) => pauseOffer);
  const resuming = useSave(ResumeOfferDocument, ({ resumeOffer }) => resumeOffer);
  const withdrawing = useSave(WithdrawOfferDocument, ({ withdrawOffer }) => withdrawOffer);
  const inputOf = ({ id }: OfferView) => {
    const version = person?.offers.find((offer) => offer.id === id)?.version ?? 0;
    return { input: { id, expectedVersion: version } };
  };

  async function pause(offer: OfferView): Promise<void> {
    const outcome = await pausing.save(inputOf(offer));
    onOutcome(outcome);
    const paused = outcome.kind === 'saved' ? outcome.payload.offer : null;
    if (!paused) return;
    const input = { id: paused.id, expectedVersion: paused.version };
    sayDone(t('circle.offerPaused', { name }), () => void resuming.save({ input }).then(onOutcome));
  }
  async function resume(offer: OfferView): Promise<void> {
    const outcome = await resuming.save(inputOf(offer));
    onOutcome(outcome);
    if (outcome.kind === 'saved') sayDone(t('circle.offerResumed', { name }));
  }
  async function withdraw(offer: OfferView): Promise<void> {
    const outcome = await withdrawing.save(inputOf(offer));
    onOutcome(outcome);
    if (outcome.kind === 'saved') sayDone(t('circle.offerWithdrawn', { name }));
  }
  return { pause, resume, withdraw, isWithdrawing: withdrawing.isSaving };
}
