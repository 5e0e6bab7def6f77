import { useState } from 'react';
import { useSave, type Outcome } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import {
  ConfirmOfferDocument,
  PauseOfferDocument,
  ResumeOfferDocument,
  WithdrawOfferDocument,
  type OfferFieldsFragment,
} from '../gql/graphql.js';
import { useText } from '../language/use-text.js';

/** Confirm, pause, go on, withdraw. A pause can be undone from its message. */
export function useOfferState({ id, version }: OfferFieldsFragment) {
  const t = useText();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const confirming = useSave(ConfirmOfferDocument, (data) => data.confirmOffer);
  const pausing = useSave(PauseOfferDocument, (data) => data.pauseOffer);
  const resuming = useSave(ResumeOfferDocument, (data) => data.resumeOffer);
  const withdrawing = useSave(WithdrawOfferDocument, (data) => data.withdrawOffer);
  const variables = { input: { id, expectedVersion: version } };
  const tell = (result: Outcome<unknown>, done: string, undo?: () => void): void => {
    setOutcome(result);
    if (result.kind === 'saved') sayDone(done, undo);
  };
  const pause = async (): Promise<void> => {
    const result = await pausing.save(variables);
    const paused = result.kind === 'saved' ? result.payload.offer : null;
    const undo = paused ? () => void resuming.save({ input: { id, expectedVersion: paused.version } }) : undefined;
    tell(result, t('offer.paused'), undo);
  };
  return {
    outcome,
    isSaving: [confirming, pausing, resuming, withdrawing].some(({ isSaving }) => isSaving),
    confirm: async () => tell(await confirming.save(variables), t('offer.confirmed')),
    pause,
    resume: async () => tell(await resuming.save(variables), t('offer.resumed')),
    withdraw: async () => tell(await withdrawing.save(variables), t('offer.withdrawn')),
  };
}
