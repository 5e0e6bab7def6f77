import type { WordedForm } from '../form/two-versions.js';
import { useText } from '../language/use-text.js';
import type { OfferStep, OfferValues } from './offer-values.js';
import { useAnswersSaid } from './use-answers-said.js';

/** An offer in words, by the questions that ask for it. */
export function useOfferWords(): WordedForm<OfferValues> {
  const t = useText();
  const said = useAnswersSaid();
  const answer = (step: Exclude<OfferStep, 'check'>) => ({
    label: t(`offer.${step}Question`),
    says: (values: OfferValues): string => said(values).find(([each]) => each === step)?.[1] ?? '',
  });
  return {
    skills: answer('skills'),
    title: answer('title'),
    hoursPerWeek: answer('hours'),
    moments: { ...answer('moments'), along: ['otherTimes'] },
    otherTimes: null,
    ratherNot: answer('ratherNot'),
    audience: { ...answer('audience'), along: ['audienceName'] },
    audienceName: null,
    place: null,
    travelKm: null,
  };
}
