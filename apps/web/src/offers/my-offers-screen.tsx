import { useQuery } from '@apollo/client/react';
import { Plus } from 'lucide-react';
import { QueryView } from '../api/query-view.js';
import { ButtonLink, EmptyState, PageHeading } from '../design/index.js';
import { MyOffersDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { OfferCard } from './offer-card.js';

function FirstStep() {
  const t = useText();
  return (
    <ButtonLink to="/offers/new" look="primary" icon={<Plus aria-hidden />}>
      {t('offer.record')}
    </ButtonLink>
  );
}

export default function MyOffersScreen() {
  const t = useText();
  const result = useQuery(MyOffersDocument);
  return (
    <QueryView result={result} whole>
      {({ viewer }) => {
        const offers = (viewer?.person?.offers ?? []).filter(({ state }) => state !== 'withdrawn');
        const isEmpty = offers.length === 0;
        return (
          <div className="k-stack-large">
            <PageHeading
              title={t('offer.mine')}
              intro={t('offer.mineIntro')}
              action={isEmpty ? undefined : <FirstStep />}
            />
            {isEmpty && <EmptyState title={t('offer.emptyTitle')} body={t('offer.emptyBody')} action={<FirstStep />} />}
            {offers.map((offer) => (
              <OfferCard key={offer.id} offer={offer} />
            ))}
          </div>
        );
      }}
    </QueryView>
  );
}
