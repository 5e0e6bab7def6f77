import { taskKinds } from '@kring/care-network';
import { NumberField, OneAnswer, SomeAnswers, TextField } from '../design/index.js';
import { hoursAWeek } from '../form/hours-a-week.js';
import { useText } from '../language/use-text.js';
import { MomentsQuestion } from './moments-question.js';
import type { QuestionProps } from './question-props.js';
import { OfferCheck } from './offer-check.js';
import type { OfferStep, OfferValues } from './offer-values.js';
import { SkillsQuestion } from './skills-question.js';
import { useAudiences } from './use-audiences.js';

interface OfferQuestionProps extends QuestionProps {
  readonly step: OfferStep;
  readonly onGoTo: (step: OfferStep) => void;
}

function RatherNotQuestion({ values, onChange, error }: QuestionProps) {
  const t = useText();
  return (
    <SomeAnswers
      label={t('offer.ratherNotLabel')}
      hint={t('offer.ratherNotHint')}
      value={values.ratherNot}
      onChange={(ratherNot) => onChange({ ratherNot })}
      choices={taskKinds.map((value) => ({ value, label: t(`taskKind.${value}`) }))}
      error={error}
    />
  );
}

function AudienceQuestion({ values, onChange }: QuestionProps) {
  const t = useText();
  const audiences = useAudiences();
  return (
    <OneAnswer<OfferValues['audience']>
      label={t('offer.audienceLabel')}
      value={values.audience}
      onChange={(audience) => onChange({ audience })}
      choices={audiences(values)}
    />
  );
}

export function OfferQuestion({ step, values, onChange, onGoTo, error }: OfferQuestionProps) {
  const t = useText();
  const question = { values, onChange, error };
  switch (step) {
    case 'skills':
      return <SkillsQuestion {...question} />;
    case 'title':
      return (
        <TextField
          label={t('offer.titleLabel')}
          hint={t('offer.titleHint')}
          value={values.title}
          onChange={(title) => onChange({ title })}
          error={error}
        />
      );
    case 'hours':
      return (
        <NumberField
          label={t('offer.hoursLabel')}
          hint={t('offer.hoursHint')}
          value={values.hoursPerWeek}
          onChange={(hoursPerWeek) => onChange({ hoursPerWeek })}
          {...hoursAWeek}
          error={error}
        />
      );
    case 'moments':
      return <MomentsQuestion {...question} />;
    case 'ratherNot':
      return <RatherNotQuestion {...question} />;
    case 'audience':
      return <AudienceQuestion {...question} />;
    case 'check':
      return <OfferCheck values={values} onGoTo={onGoTo} />;
  }
}
