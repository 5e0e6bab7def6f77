import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { sayNews } from '../design/index.js';
import { CircleNewsDocument, CircleSequenceDocument } from '../gql/graphql.js';
import { useLanguage } from '../language/language-context.js';
import { useText } from '../language/use-text.js';
import { useChangeWords } from './use-change-words.js';

/** With what an answer takes, others' changes show within a second. */
const glanceMs = 600;

const isHidden = (): boolean => document.visibilityState === 'hidden';

/**
 * Looks every moment whether the circle has news, and brings it: the circle anew, and in words what others did. A tab
 * that nobody sees does not look; it catches up when it is seen again.
 */
export function useLiveCircle(clientId: string, shown: number): void {
  const t = useText();
  const client = useApolloClient();
  const { language } = useLanguage();
  const { line } = useChangeWords();
  const { data } = useQuery(CircleSequenceDocument, {
    variables: { clientId },
    pollInterval: glanceMs,
    skipPollAttempt: isHidden,
    context: { isGlance: true },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const newest = data?.circleSequence ?? null;
  const told = useRef(shown);

  useEffect(() => {
    if (newest === null || newest <= told.current) return;
    const after = told.current;
    told.current = newest;
    const variables = { clientId, after, language };
    const tell = async (): Promise<void> => {
      const { data: news } = await client.query({ query: CircleNewsDocument, variables, fetchPolicy: 'network-only' });
      const others = (news?.circleHistory ?? []).filter(({ byViewer }) => !byViewer);
      const [last] = others;
      if (!last) return;
      const facts = {
        who: last.byName === '' ? t('history.forgotten') : (last.byName ?? t('history.operator')),
        what: line(last),
      };
      sayNews(
        others.length === 1 ? t('history.news', facts) : t('history.newsMore', { ...facts, count: others.length - 1 }),
      );
    };
    if (newest > shown) client.refetchQueries({ include: 'active' }).catch(() => undefined);
    tell().catch(() => undefined);
  }, [newest, shown, clientId, client, language, line, t]);
}
