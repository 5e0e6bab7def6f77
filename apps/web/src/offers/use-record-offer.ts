import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSave, type Outcome } from '../api/use-save.js';
import { errorText, fieldOf } from '../api/user-error.js';
import { sayDone } from '../design/index.js';
import { RecordOfferDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { forgetDraft } from './offer-draft.js';
import { recordOfferInput, stepFor, type OfferStep, type OfferValues } from './offer-values.js';

/** Sends the offer. An error brings one back to the page of its question, with the sentence there. */
export function useRecordOffer(goTo: (step: OfferStep) => void) {
  const t = useText();
  const navigate = useNavigate();
  const { save, isSaving } = useSave(RecordOfferDocument, (data) => data.recordOffer);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [problems, setProblems] = useState<Partial<Record<OfferStep, string>>>({});
  const record = async (values: OfferValues): Promise<void> => {
    const result = await save({ input: recordOfferInput(values) });
    setOutcome(result);
    if (result.kind === 'refused') {
      setProblems(Object.fromEntries(result.errors.map((error) => [stepFor(fieldOf(error)), errorText(t, error)])));
      const first = result.errors[0];
      if (first) goTo(stepFor(fieldOf(first)));
    }
    if (result.kind !== 'saved') return;
    forgetDraft();
    sayDone(t('offer.recorded'));
    await navigate({ to: '/offers' });
  };
  return { record, isSaving, outcome, problems };
}
