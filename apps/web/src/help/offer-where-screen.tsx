import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { QueryView } from '../api/query-view.js';
import { NotFoundScreen } from '../app/not-found-screen.js';
import { Button, EmptyState, PageHeading } from '../design/index.js';
import { OfferWhereDocument, type OfferWhereQuery } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import './help.css';
import { SuggestionCard } from './suggestion-card.js';
import { WayOutCard } from './way-out-card.js';

type Found = OfferWhereQuery['suggestions'];

const shownFirst = 3;

function Group({ title, nodes }: { readonly title: string; readonly nodes: Found['nodes'] }) {
  const t = useText();
  const [showsAll, setShowsAll] = useState(false);
  if (nodes.length === 0) return null;
  const shown = showsAll ? nodes : nodes.slice(0, shownFirst);
  return (
    <section className="k-stack">
      <h2>{title}</h2>
      {shown.map((suggestion) => (
        <SuggestionCard key={suggestion.id} suggestion={suggestion} need={suggestion.need} tellsNeed />
      ))}
      {nodes.length > shown.length && (
        <div>
          <Button onPress={() => setShowsAll(true)}>{t('help.showAll', { count: nodes.length })}</Button>
        </div>
      )}
    </section>
  );
}

function Where({ nodes, wayOut }: Pick<Found, 'nodes' | 'wayOut'>) {
  const t = useText();
  const open = nodes.filter(({ barriers }) => barriers.length === 0);
  if (nodes.length === 0) return <EmptyState title={t('offerWhere.noneTitle')} body={t('offerWhere.noneBody')} />;
  return (
    <>
      {open.length === 0 && wayOut && wayOut.steps.length > 0 && (
        <WayOutCard wayOut={wayOut} need={wayOut.suggestion.need} tellsNeed />
      )}
      <Group title={t('offerWhere.open')} nodes={open} />
      <Group title={t('offerWhere.notYet')} nodes={nodes.filter(({ barriers }) => barriers.length > 0)} />
    </>
  );
}

/** Where could this offer go, and what has to be done first? */
export default function OfferWhereScreen() {
  const t = useText();
  const say = useSay();
  const { offerId } = useParams({ from: '/offers/$offerId/where' });
  const result = useQuery(OfferWhereDocument, { variables: { offerId } });
  return (
    <QueryView result={result} lines={6} whole>
      {({ offer, suggestions }) =>
        offer ? (
          <div className="k-stack-large">
            <PageHeading
              title={t('offerWhere.title')}
              intro={t('offerWhere.intro', {
                name: offer.person.name,
                offer: offer.title,
                hours: say.hours(offer.hoursPerWeek),
              })}
            />
            <Where nodes={suggestions.nodes} wayOut={suggestions.wayOut} />
          </div>
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryView>
  );
}
