import { useQuery } from '@apollo/client/react';
import { QueryView } from '../api/query-view.js';
import { Badge, ButtonLink, EmptyState, PageHeading } from '../design/index.js';
import '../design/list.css';
import { RequestsDocument, type RequestFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { RequestCard } from './request-card.js';
import { titleOf } from './request-words.js';
import './requests.css';

const tones = { proposed: 'attention', accepted: 'success', declined: 'neutral', withdrawn: 'neutral' } as const;

function Answered({ requests }: { readonly requests: readonly RequestFieldsFragment[] }) {
  const t = useText();
  if (requests.length === 0) return null;
  return (
    <section className="k-stack" aria-labelledby="answered">
      <h2 id="answered">{t('request.answered')}</h2>
      <ul className="k-list">
        {requests.map((request) => (
          <li key={request.id} className="k-answered">
            <span>{titleOf(request)}</span>
            <Badge tone={tones[request.state]}>{t(`matchState.${request.state}`)}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What do they ask of me? */
export default function RequestsScreen() {
  const t = useText();
  const result = useQuery(RequestsDocument);
  return (
    <div className="k-stack-large k-narrow">
      <PageHeading title={t('request.title')} />
      <QueryView result={result}>
        {({ requests: { nodes } }) => {
          const open = nodes.filter(({ viewerCanAnswer }) => viewerCanAnswer);
          return (
            <>
              {open.length === 0 && (
                <EmptyState
                  title={t('request.emptyTitle')}
                  body={t('request.emptyBody')}
                  action={<ButtonLink to="/offers">{t('nav.offers')}</ButtonLink>}
                />
              )}
              {open.map((request) => (
                <RequestCard key={request.id} request={request} />
              ))}
              <Answered requests={nodes.filter(({ viewerCanAnswer }) => !viewerCanAnswer)} />
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
