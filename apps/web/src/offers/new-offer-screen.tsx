import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { SaveProblem } from '../api/save-problem.js';
import { Button, PageHeading } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { keepDraft, readDraft } from './offer-draft.js';
import './offer-flow.css';
import { OfferQuestion } from './offer-question.js';
import { offerSteps, type OfferStep, type OfferValues } from './offer-values.js';
import { useRecordOffer } from './use-record-offer.js';

const isAnswered = (step: OfferStep, { skills, title }: OfferValues): boolean =>
  (step !== 'skills' || skills.length > 0) && (step !== 'title' || title.trim() !== '');

function Progress({ step }: { readonly step: number }) {
  const t = useText();
  return (
    <div className="k-progress">
      <p className="k-soft">{t('offer.progress', { step: step + 1, of: offerSteps.length })}</p>
      <progress value={step + 1} max={offerSteps.length} aria-label={t('offer.progressLabel')} />
    </div>
  );
}

/** One question a page, large answers; back and stop are always there, and what was said stays. */
export default function NewOfferScreen() {
  const t = useText();
  const navigate = useNavigate();
  const [values, setValues] = useState(readDraft);
  const [index, setIndex] = useState(0);
  const [needsAnswer, setNeedsAnswer] = useState(false);
  const step = offerSteps[index] ?? 'check';
  const goTo = (to: OfferStep): void => setIndex(offerSteps.indexOf(to));
  const { record, isSaving, outcome, problems } = useRecordOffer(goTo);
  const change = (part: Partial<OfferValues>): void => {
    const next = { ...values, ...part };
    setValues(next);
    setNeedsAnswer(false);
    keepDraft(next);
  };
  const next = (): void => {
    if (!isAnswered(step, values)) return setNeedsAnswer(true);
    if (step === 'check') return void record(values);
    setIndex(index + 1);
  };
  const error = needsAnswer ? t(`offer.${step}Needed` as 'offer.skillsNeeded') : problems[step];
  return (
    <form
      className="k-flow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <Progress step={index} />
      <PageHeading key={step} title={t(`offer.${step}Question`)} />
      <OfferQuestion step={step} values={values} onChange={change} onGoTo={goTo} error={error} />
      {step === 'check' && <SaveProblem outcome={outcome} />}
      <div className="k-flow-actions">
        <Button look="primary" type="submit" isPending={isSaving}>
          {step === 'check' ? t('offer.send') : t('common.next')}
        </Button>
        {index > 0 && <Button onPress={() => setIndex(index - 1)}>{t('common.back')}</Button>}
        <Button look="plain" onPress={() => void navigate({ to: '/offers' })}>
          {t('offer.stop')}
        </Button>
      </div>
    </form>
  );
}
