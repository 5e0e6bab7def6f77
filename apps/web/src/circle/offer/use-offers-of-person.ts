import type { OfferView } from '@kring/circle-map';
import { useSave, type Outcome } from '../../api/use-save.js';
import { sayDone } from '../../design/index.js';
import { PauseOfferDocument, ResumeOfferDocument, WithdrawOfferDocument } from '../../gql/graphql.js';
import type { Undo } from '../../history/use-undo.js';
import { useText } from '../../language/use-text.js';
import type { PersonData } from '../circle-of-client.js';

/** Pausing, opening again and withdrawing an offer of somebody else. Each can be taken back. */
export function useOffersOfPerson(
  person: PersonData | null,
  tools: Undo,
  onOutcome: (outcome: Outcome<unknown>) => void,
) {
  const t = useText();
  const name = person?.name ?? '';
  const pausing = useSave(PauseOfferDocument, ({ pauseOffer }) => pauseOffer);
  const resuming = useSave(ResumeOfferDocument, ({ resumeOffer }) => resumeOffer);
  const withdrawing = useSave(WithdrawOfferDocument, ({ withdrawOffer }) => withdrawOffer);
  const inputOf = ({ id }: OfferView) => {
    const version = person?.offers.find((offer) => offer.id === id)?.version ?? 0;
    return { input: { id, expectedVersion: version } };
  };

  type Changed = Outcome<{ readonly changeId: string | null }>;
  const told = (outcome: Changed, text: string): void => {
    onOutcome(outcome);
    if (outcome.kind !== 'saved') return;
    const { changeId } = outcome.payload;
    sayDone(text, changeId === null ? undefined : () => void tools.reverse(changeId));
  };
  const pause = async (offer: OfferView): Promise<void> =>
    told(await pausing.save(inputOf(offer)), t('circle.offerPaused', { name }));
  const resume = async (offer: OfferView): Promise<void> =>
    told(await resuming.save(inputOf(offer)), t('circle.offerResumed', { name }));
  const withdraw = async (offer: OfferView): Promise<void> =>
    told(await withdrawing.save(inputOf(offer)), t('circle.offerWithdrawn', { name }));
  return { pause, resume, withdraw, isWithdrawing: withdrawing.isSaving };
}
