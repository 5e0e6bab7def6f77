import { useIntl } from 'react-intl';
import type { ChangeLineFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useFieldWords } from './field-words.js';
import { useChangeWords } from './use-change-words.js';

interface HistoryLinesProps {
  readonly changes: readonly ChangeLineFragment[];
  readonly clientName: string;
}

/** Kinds of which the words do not say yet what became of what. */
const needsFields: ReadonlySet<ChangeLineFragment['kind']> = new Set(['tieChanged', 'personChanged', 'moved']);

/** What happened, who did it and when, the newest first. */
export function HistoryLines({ changes, clientName }: HistoryLinesProps) {
  const t = useText();
  const { formatDate } = useIntl();
  const { line } = useChangeWords();
  const when = (at: string): string =>
    formatDate(at, { day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' });
  return (
    <ol className="h-lines">
      {changes.map((change) => (
        <li key={change.id}>
          <span className="h-what">{line(change)}</span>
          {needsFields.has(change.kind) && <Fields change={change} clientName={clientName} />}
          <span className="h-by">
            {change.byViewer && t('history.byYou', { when: when(change.at) })}
            {!change.byViewer &&
              change.byName !== null &&
              t('history.by', { who: change.byName || t('history.forgotten'), when: when(change.at) })}
            {change.byName === null && t('history.byOperator', { when: when(change.at) })}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Fields({ change, clientName }: { readonly change: ChangeLineFragment; readonly clientName: string }) {
  const t = useText();
  const { label, value } = useFieldWords();
  const named = change.fields.flatMap(({ field, before, after }) => {
    const name = label(field, clientName);
    if (name === null) return [];
    if (before === null && after === null) return [name];
    return [t('history.fromTo', { field: name, before: value(field, before), after: value(field, after) })];
  });
  return named.map((text) => (
    <span key={text} className="h-by">
      {text}
    </span>
  ));
}
