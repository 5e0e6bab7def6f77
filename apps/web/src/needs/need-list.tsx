import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { QueryView } from '../api/query-view.js';
import { Badge, Button, EmptyState } from '../design/index.js';
import { NeedsDocument, type NeedFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import '../design/list.css';
import './need-list.css';

const tones = { open: 'accent', met: 'success', withdrawn: 'neutral' } as const;
const order = ['open', 'met', 'withdrawn'];

function NeedRow({ need }: { readonly need: NeedFieldsFragment }) {
  const t = useText();
  const say = useSay();
  const forWhom = need.client?.person.name ?? t('need.forTeam');
  return (
    <li>
      <Link to="/needs/$needId" params={{ needId: need.id }} className="k-work-row">
        <span className="k-work-what">
          <span className="k-line-title">{need.title}</span>
          <span className="k-soft">
            {t('need.rowWhen', { forWhom, hours: say.hours(need.hoursPerWeek), times: say.times(need.times) })}
          </span>
        </span>
        <Badge tone={tones[need.state]}>{t(`needState.${need.state}`)}</Badge>
        <ChevronRight aria-hidden className="k-line-go" />
      </Link>
    </li>
  );
}

export function NeedList({ teamId }: { readonly teamId: string }) {
  const t = useText();
  const result = useQuery(NeedsDocument, { variables: { teamId } });
  return (
    <QueryView result={result}>
      {({ needs: { nodes, pageInfo } }) => {
        if (nodes.length === 0) return <EmptyState title={t('need.emptyTitle')} body={t('need.emptyBody')} />;
        const sorted = nodes.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
        const more = () =>
          result.fetchMore({
            variables: { after: pageInfo.endCursor },
            updateQuery: (before, { fetchMoreResult: next }) => ({
              needs: { ...next.needs, nodes: [...before.needs.nodes, ...next.needs.nodes] },
            }),
          });
        return (
          <div className="k-stack">
            <ul className="k-list">
              {sorted.map((need) => (
                <NeedRow key={need.id} need={need} />
              ))}
            </ul>
            {pageInfo.hasNextPage && (
              <div>
                <Button onPress={() => void more()}>{t('common.more')}</Button>
              </div>
            )}
          </div>
        );
      }}
    </QueryView>
  );
}
