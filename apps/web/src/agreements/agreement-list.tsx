import { useQuery } from '@apollo/client/react';
import { QueryView } from '../api/query-view.js';
import { goesFurther, ToldChain } from '../chain/told-chain.js';
import { Button, EmptyState } from '../design/index.js';
import { AgreementsDocument, type AgreementFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import '../design/list.css';
import './agreements.css';
import { askedFor } from './match-words.js';
import { useFreedWords } from './use-freed-words.js';
import { WaitingList } from './waiting-list.js';

function AgreementRow({ agreement }: { readonly agreement: AgreementFieldsFragment }) {
  const t = useText();
  const say = useSay();
  const { match, from, until, hoursPerWeek, times } = agreement;
  const freedWords = useFreedWords();
  const client = match.need?.client?.person.name;
  return (
    <li className="k-agreement">
      <p className="k-line-title">{t('agreement.who', { name: match.offer.person.name, what: askedFor(match) })}</p>
      <p>{t('agreement.when', { hours: say.hours(hoursPerWeek), times: say.times(times) })}</p>
      <p className="k-soft">
        {until === null
          ? t('agreement.from', { from: say.day(from) })
          : t('agreement.period', { from: say.day(from), until: say.day(until) })}
        {client !== undefined && ` ${t('agreement.for', { name: client })}`}
        {match.freesFor.length > 0 && !goesFurther(match) && ` ${t('agreement.frees', { title: freedWords(match) })}`}
      </p>
      <ToldChain told={match} reader="told" name={match.offer.person.name} />
    </li>
  );
}

function Agreed({ teamId }: { readonly teamId: string }) {
  const t = useText();
  const result = useQuery(AgreementsDocument, { variables: { teamId } });
  return (
    <QueryView result={result}>
      {({ agreements: { nodes, pageInfo } }) => {
        if (nodes.length === 0) return <EmptyState title={t('agreement.emptyTitle')} body={t('agreement.emptyBody')} />;
        const more = () =>
          result.fetchMore({
            variables: { after: pageInfo.endCursor },
            updateQuery: (before, { fetchMoreResult: next }) => ({
              agreements: { ...next.agreements, nodes: [...before.agreements.nodes, ...next.agreements.nodes] },
            }),
          });
        return (
          <div className="k-stack">
            <ul className="k-list">
              {nodes.map((agreement) => (
                <AgreementRow key={agreement.id} agreement={agreement} />
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

/** Who does what, when and until when; and below it who was asked and did not answer yet. */
export function AgreementList({ teamId }: { readonly teamId: string }) {
  return (
    <div className="k-stack-large">
      <Agreed teamId={teamId} />
      <WaitingList teamId={teamId} />
    </div>
  );
}
