import { useState } from 'react';
import { Button, ButtonLink, Notice } from '../design/index.js';
import { circleViewOf, type CircleData } from '../circle/circle-of-client.js';
import { useText } from '../language/use-text.js';
import { DoneStep } from './done-step.js';
import { KnowsStep } from './knows-step.js';
import { steps, stepToResume, type Step } from './mapping.js';
import { NamesStep } from './names-step.js';
import { PlaceStep } from './place-step.js';
import { StaleAnswerDialog } from './stale-answer.js';
import { useMapping } from './use-mapping.js';

interface InterviewProps {
  readonly circle: CircleData;
  /** The step in the address; without one it goes on where it was left. */
  readonly asked: Step | undefined;
  readonly onStep: (step: Step) => void;
}

const questions = steps.filter((step) => step !== 'done');

/** A first map in a few minutes: who, where they stand, who knows whom. One calm question at a time. */
export function Interview({ circle, asked, onStep }: InterviewProps) {
  const t = useText();
  const mapping = useMapping(circle);
  const [resumed] = useState(() => stepToResume(mapping.people));
  const view = circleViewOf(circle);
  const wanted = asked ?? resumed;
  const step = mapping.people.length === 0 ? 'names' : wanted;
  const at = steps.indexOf(step);
  const next = (): void => onStep(steps[at + 1] ?? 'done');
  const back = (): void => onStep(steps[at - 1] ?? 'names');
  const stepProps = { mapping, clientName: view.clientName, onNext: next, onBack: back };
  return (
    <div className="i-flow">
      <header className="i-top">
        <div className="i-progress">
          <p className="k-soft">
            {step === 'done'
              ? t('circle.title', { name: circle.client.person.name })
              : t('interview.progress', { name: view.clientName, step: at + 1, of: questions.length })}
          </p>
          <progress value={at} max={questions.length} aria-label={t('interview.progressLabel')} />
        </div>
        <p role="status" className="k-soft k-small i-saving">
          {t(mapping.saving.waiting > 0 ? 'interview.saving' : 'interview.saved')}
        </p>
        {step !== 'done' && (
          <ButtonLink look="plain" to="/circles/$clientId" params={{ clientId: circle.client.id }}>
            {t('interview.stop')}
          </ButtonLink>
        )}
      </header>
      {mapping.saving.isStuck && (
        <Notice tone="error">
          <p>{t('interview.stuck')}</p>
          <Button onPress={mapping.retry}>{t('interview.retry')}</Button>
        </Notice>
      )}
      {mapping.problem !== null && (
        <Notice tone="error">
          <p>{mapping.problem}</p>
        </Notice>
      )}
      <StaleAnswerDialog mapping={mapping} />
      <div className="i-step">
        {step === 'names' && <NamesStep {...stepProps} />}
        {step === 'places' && <PlaceStep {...stepProps} />}
        {step === 'knows' && <KnowsStep {...stepProps} />}
        {step === 'done' && <DoneStep {...stepProps} circle={view} clientId={circle.client.id} />}
      </div>
    </div>
  );
}
