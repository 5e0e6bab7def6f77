import { useQuery } from '@apollo/client/react';
import { HistoryOfTieDocument } from '../gql/graphql.js';
import { useLanguage } from '../language/language-context.js';
import { useText } from '../language/use-text.js';
import { HistoryLines } from './history-lines.js';

interface HistoryOfTieProps {
  readonly clientId: string;
  readonly clientName: string;
  readonly tieId: string;
}

/** What happened to one tie of late; nothing where nothing did. */
export function HistoryOfTie({ clientId, clientName, tieId }: HistoryOfTieProps) {
  const t = useText();
  const { language } = useLanguage();
  const { data } = useQuery(HistoryOfTieDocument, { variables: { clientId, tieId, language } });
  const changes = data?.circleHistory ?? [];
  if (changes.length === 0) return null;
  return (
    <section className="h-part">
      <h3>{t('history.title')}</h3>
      <HistoryLines changes={changes} clientName={clientName} />
    </section>
  );
}
