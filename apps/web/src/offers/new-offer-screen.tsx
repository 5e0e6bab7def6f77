import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useSave } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { RecordOfferDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { forgetDraft, keepDraft, readDraft } from './offer-draft.js';
import { OfferFlow } from './offer-flow.js';
import { recordOfferInput, type OfferValues } from './offer-values.js';

export default function NewOfferScreen() {
  const t = useText();
  const navigate = useNavigate();
  const [draft] = useState(readDraft);
  const { save } = useSave(RecordOfferDocument, (data) => data.recordOffer);
  const onSend = async (values: OfferValues) => {
    const outcome = await save({ input: recordOfferInput(values) });
    if (outcome.kind === 'saved') {
      forgetDraft();
      sayDone(t('offer.recorded'));
      await navigate({ to: '/offers' });
    }
    return outcome;
  };
  return (
    <OfferFlow
      initial={draft}
      checkTitle={t('offer.checkQuestion')}
      sendLabel={t('offer.send')}
      stopLabel={t('offer.stop')}
      onChange={keepDraft}
      onSend={onSend}
      onStop={() => void navigate({ to: '/offers' })}
    />
  );
}
