import type { Difference } from '../form/stale-choice.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { PolicyValues } from './policy-values.js';
import { useOwners } from './use-owners.js';

/** Where two versions of a policy differ, said in words. */
export function usePolicyDifferences(): (yours: PolicyValues, theirs: PolicyValues) => readonly Difference[] {
  const t = useText();
  const say = useSay();
  const owners = useOwners();
  const ownerName = (id: string): string => owners.find((owner) => owner.id === id)?.name ?? t('policy.noOwner');
  const day = (text: string): string => (text === '' ? t('policy.noReview') : say.shortDay(text));
  const said = (values: PolicyValues): readonly (readonly [string, string])[] => [
    [t('policy.statementLabel'), values.statement],
    [t('policy.keptForLabel'), t(`keptFor.${values.keptFor}`)],
    [t('policy.groundLabel'), t(`ground.${values.ground}`)],
    [t('policy.sourceLabel'), values.source],
    [t('policy.ownerLabel'), ownerName(values.ownerId)],
    [t('policy.decidedLabel'), day(values.decidedOn)],
    [t('policy.reviewLabel'), day(values.reviewOn)],
  ];
  return (yours, theirs) => {
    const there = said(theirs);
    return said(yours).map(([label, words], index) => ({ label, yours: words, theirs: there[index]?.[1] ?? '' }));
  };
}
