import type { WordedForm } from '../form/two-versions.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { PolicyValues } from './policy-values.js';
import { useOwners } from './use-owners.js';

/** A policy in words, field by field. For which kind of task it is does not change. */
export function usePolicyWords(): WordedForm<PolicyValues> {
  const t = useText();
  const say = useSay();
  const owners = useOwners();
  const ownerName = (id: string): string => owners.find((owner) => owner.id === id)?.name ?? t('policy.noOwner');
  const day = (text: string): string => (text === '' ? t('policy.noReview') : say.shortDay(text));
  return {
    taskKind: null,
    statement: { label: t('policy.statementLabel'), says: ({ statement }) => statement, joins: true },
    keptFor: { label: t('policy.keptForLabel'), says: ({ keptFor }) => t(`keptFor.${keptFor}`) },
    ground: { label: t('policy.groundLabel'), says: ({ ground }) => t(`ground.${ground}`) },
    source: { label: t('policy.sourceLabel'), says: ({ source }) => source || t('circle.notNamed') },
    ownerId: { label: t('policy.ownerLabel'), says: ({ ownerId }) => ownerName(ownerId) },
    decidedOn: { label: t('policy.decidedLabel'), says: ({ decidedOn }) => day(decidedOn) },
    reviewOn: { label: t('policy.reviewLabel'), says: ({ reviewOn }) => day(reviewOn) },
  };
}
