import { useState } from 'react';
import { SaveProblem } from '../api/save-problem.js';
import { errorText, fieldOf } from '../api/user-error.js';
import { Button, PageHeading } from '../design/index.js';
import type { Saved } from '../form/use-change.js';
import { useText } from '../language/use-text.js';
import './offer-flow.css';
import { OfferQuestion } from './offer-question.js';
import { offerSteps, stepFor, type OfferStep, type OfferValues } from './offer-values.js';

interface OfferFlowProps {
  readonly initial: OfferValues;
  /** `check` for an offer that was there already: one goes from there to the answer that changes. */
  readonly startAt?: 'skills' | 'check';
  readonly checkTitle: string;
  readonly sendLabel: string;
  readonly stopLabel: string;
  readonly onChange?: (values: OfferValues) => void;
  readonly onSend: (values: OfferValues) => Promise<Saved>;
  readonly onStop: () => void;
}

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

/** Sends all answers. An error brings one back to the page of its question, with the sentence there. */
function useSending(onSend: OfferFlowProps['onSend'], goTo: (step: OfferStep) => void) {
  const t = useText();
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Saved | null>(null);
  const [problems, setProblems] = useState<Partial<Record<OfferStep, string>>>({});
  const send = async (values: OfferValues): Promise<void> => {
    setSending(true);
    const result = await onSend(values);
    setSending(false);
    setOutcome(result);
    if (result.kind !== 'refused') return;
    setProblems(Object.fromEntries(result.errors.map((error) => [stepFor(fieldOf(error)), errorText(t, error)])));
    const first = result.errors[0];
    if (first) goTo(stepFor(fieldOf(first)));
  };
  return { send, isSending, outcome, problems };
}

/** One question a page, large answers; back and stop are always there, and what was said stays. */
export function OfferFlow({ initial, startAt = 'skills', onSend, onChange, onStop, ...words }: OfferFlowProps) {
  const t = useText();
  const [values, setValues] = useState(initial);
  const [step, setStep] = useState<OfferStep>(startAt);
  const [hasChecked, setChecked] = useState(startAt === 'check');
  const [needsAnswer, setNeedsAnswer] = useState(false);
  const { send, isSending, outcome, problems } = useSending(onSend, setStep);
  const index = offerSteps.indexOf(step);
  const isCheck = step === 'check';
  const goTo = (to: OfferStep): void => {
    setStep(to);
    if (to === 'check') setChecked(true);
  };
  const change = (part: Partial<OfferValues>): void => {
    const next = { ...values, ...part };
    setValues(next);
    setNeedsAnswer(false);
    onChange?.(next);
  };
  const next = (): void => {
    if (!isAnswered(step, values)) return setNeedsAnswer(true);
    if (isCheck) return void send(values);
    goTo(hasChecked ? 'check' : (offerSteps[index + 1] ?? 'check'));
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
      {!hasChecked && <Progress step={index} />}
      <PageHeading key={step} title={isCheck ? words.checkTitle : t(`offer.${step}Question`)} />
      <OfferQuestion step={step} values={values} onChange={change} onGoTo={goTo} error={error} />
      {isCheck && <SaveProblem outcome={outcome} choosesVersion />}
      <div className="k-flow-actions">
        <Button look="primary" type="submit" isPending={isSending}>
          {isCheck ? words.sendLabel : t('common.next')}
        </Button>
        {!hasChecked && index > 0 && (
          <Button onPress={() => setStep(offerSteps[index - 1] ?? 'skills')}>{t('common.back')}</Button>
        )}
        <Button look="plain" onPress={onStop}>
          {words.stopLabel}
        </Button>
      </div>
    </form>
  );
}
