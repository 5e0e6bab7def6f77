import { useQuery } from '@apollo/client/react';
import { QueryView } from '../api/query-view.js';
import { ButtonLink } from '../design/index.js';
import { HeldBackEverywhereDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { HeldBackList, waitingIn } from '../today/held-back.js';
import '../today/today.css';

interface HeldBackOtherwiseProps {
  /** Left out as long as nothing is known to hold help back: where there is no policy either, there is nothing to compare with. */
  readonly onlyIfAny: boolean;
}

/** What holds help back in all teams in reach apart from policies, and the way to what opening it would bring. */
export function HeldBackOtherwise({ onlyIfAny }: HeldBackOtherwiseProps) {
  const t = useText();
  const result = useQuery(HeldBackEverywhereDocument);
  const waiting = waitingIn(result.data?.teamBarriers.filter(({ policy }) => policy === null) ?? []);
  if (onlyIfAny && waiting.length === 0) return null;
  return (
    <section className="k-stack" aria-labelledby="held-back-otherwise">
      <div>
        <h2 id="held-back-otherwise">{t('heldBack.otherTitle')}</h2>
        <p className="k-soft">{t('heldBack.otherIntro')}</p>
      </div>
      <QueryView result={result} lines={3}>
        {() => <HeldBackList totals={waiting} nothing={t('heldBack.nothing')} />}
      </QueryView>
      {waiting.length > 0 && (
        <div>
          <ButtonLink to="/plan">{t('heldBack.toPlan')}</ButtonLink>
        </div>
      )}
    </section>
  );
}
