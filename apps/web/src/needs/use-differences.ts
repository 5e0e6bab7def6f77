import type { Difference } from '../form/stale-choice.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { WorkValues } from './work-values.js';

/** Where two versions of a need or a task differ, said in words. */
export function useDifferences(): (yours: WorkValues, theirs: WorkValues) => readonly Difference[] {
  const t = useText();
  const say = useSay();
  const said = (values: WorkValues): readonly (readonly [string, string])[] => [
    [t('need.what'), values.title],
    [t('need.kind'), t(`taskKind.${values.taskKind}`)],
    [t('need.howMuch'), say.hours(values.hoursPerWeek)],
    [t('need.when'), say.times(values.times)],
    [t('need.performer'), t(`performer.${values.performer}`)],
    [t('need.certificate'), values.certificate === 'yes' ? t('need.certificateYes') : t('need.certificateNo')],
  ];
  return (yours, theirs) => {
    const there = said(theirs);
    return said(yours).map(([label, words], index) => ({ label, yours: words, theirs: there[index]?.[1] ?? '' }));
  };
}
