import { useIntl } from 'react-intl';
import { useText } from '../language/use-text.js';
import { useSkillName } from '../skills/use-skills.js';
import { useSay } from '../time/use-say.js';
import { timesOf, type OfferStep, type OfferValues } from './offer-values.js';
import { useAudiences } from './use-audiences.js';

type Answered = readonly [Exclude<OfferStep, 'check'>, string];

/** Everything that was said, in words, by the question that it answers. */
export function useAnswersSaid(): (values: OfferValues) => readonly Answered[] {
  const t = useText();
  const intl = useIntl();
  const say = useSay();
  const skillName = useSkillName();
  const audiences = useAudiences();
  return (values) => {
    const times = timesOf(values);
    const kinds = values.ratherNot.map((kind) => t(`taskKind.${kind}`));
    return [
      ['skills', intl.formatList(values.skills.map(skillName))],
      ['title', values.title],
      ['hours', say.hours(values.hoursPerWeek)],
      ['moments', times.length === 0 ? t('offer.askMe') : say.times(times)],
      ['ratherNot', kinds.length === 0 ? t('offer.nothingNamed') : intl.formatList(kinds)],
      ['audience', audiences(values).find(({ value }) => value === values.audience)?.label ?? t('offer.forAnyone')],
    ];
  };
}
