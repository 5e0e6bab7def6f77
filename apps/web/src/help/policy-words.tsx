import type { PolicyHeadFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';

/** What the organisation says, who answers for it, and when it is looked at again; what is not agreed is said. */
export function PolicyWords({ policy }: { readonly policy: PolicyHeadFragment }) {
  const t = useText();
  const { day } = useSay();
  const { statement, owner, reviewOn } = policy;
  return (
    <>
      <p className="k-quote">{t('help.policySays', { statement })}</p>
      <p className="k-soft k-small">
        {owner ? t('help.policyOwner', { name: owner.name }) : t('help.policyNoOwner')}{' '}
        {reviewOn === null ? t('help.policyNoReview') : t('help.policyReview', { day: day(reviewOn) })}
      </p>
    </>
  );
}
