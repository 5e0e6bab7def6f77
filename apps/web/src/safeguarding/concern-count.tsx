import { useQuery } from '@apollo/client/react';
import { ConcernCountDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';

/** How many concerns stand, for who sees to it that teams look again. Nothing as long as there are none. */
export function ConcernCount() {
  const t = useText();
  const { data } = useQuery(ConcernCountDocument, { variables: {} });
  if (!data || data.concernCount.standing === 0) return null;
  const { standing, toReview } = data.concernCount;
  return (
    <p className="k-soft">
      {t('concern.count', { standing, toReview })} {t('concern.countPrivate')}
    </p>
  );
}
