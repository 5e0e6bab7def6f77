import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../design/index.js';
import { RecentHistoryDocument } from '../gql/graphql.js';
import { useLanguage } from '../language/language-context.js';
import { useText } from '../language/use-text.js';
import { HistoryLines } from './history-lines.js';

interface RecentHistoryProps {
  readonly clientId: string;
  readonly clientName: string;
  /** `null`: all that was done in the circle. */
  readonly personId: string | null;
}

const [few, most] = [5, 100];

/** What was done in a circle, or between one person and the circle: the newest few, and the rest when asked. */
export function RecentHistory({ clientId, clientName, personId }: RecentHistoryProps) {
  const t = useText();
  const { language } = useLanguage();
  const [first, setFirst] = useState(few);
  const variables = { clientId, personId, first: first === few ? few + 1 : first, language };
  const { data, previousData, error } = useQuery(RecentHistoryDocument, { variables });
  const changes = (data ?? previousData)?.circleHistory;
  if (error && !changes) return <p className="k-soft">{t('app.errorBody')}</p>;
  if (!changes) return <p className="k-soft">{t('common.loading')}</p>;
  if (changes.length === 0) return <p className="k-soft">{t('history.none')}</p>;
  return (
    <>
      <HistoryLines changes={changes.slice(0, first)} clientName={clientName} />
      {changes.length > first && (
        <Button look="plain" onPress={() => setFirst(most)}>
          {t('history.more')}
        </Button>
      )}
    </>
  );
}
