import { useQuery } from '@apollo/client/react';
import { QueryView } from '../api/query-view.js';
import { ButtonLink } from '../design/index.js';
import { HeldBackEverywhereDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { HeldBackList } from '../today/held-back.js';
import '../today/today.css';

/** What holds help back in all teams in reach apart from policies, and the way to what opening it would bring. */
export function HeldBackOtherwise() {
  const t = useText();
  const result = useQuery(HeldBackEverywhereDocument);
  return (
    <section className="k-stack" aria-labelledby="held-back-otherwise">
      <div>
        <h2 id="held-back-otherwise">{t('heldBack.otherTitle')}</h2>
        <p className="k-soft">{t('heldBack.otherIntro')}</p>
      </div>
      <QueryView result={result} lines={3}>
        {({ teamBarriers }) => (
          <HeldBackList totals={teamBarriers.filter(({ policy }) => policy === null)} nothing={t('heldBack.nothing')} />
        )}
      </QueryView>
      <div>
        <ButtonLink to="/plan">{t('heldBack.toPlan')}</ButtonLink>
      </div>
    </section>
  );
}
