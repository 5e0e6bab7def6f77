import { useQuery, useReactiveVar } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { History } from 'lucide-react';
import { Button } from '../design/index.js';
import { WorkHistoryDocument, type WorkHistoryQuery } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import './history.css';
import { refusedLines } from './refused-lines.js';
import { useReverseWork } from './use-reverse-work.js';
import { useWorkLine } from './use-work-line.js';

type Line = WorkHistoryQuery['workHistory'][number];

interface WorkHistoryProps {
  /** Of which team: its needs and tasks. `null`: the policies of the organisation. */
  readonly teamId: string | null;
}

/** What was done to work or policies, by whom and when. It is read when somebody asks for it, as reading is on record. */
export function WorkHistory({ teamId }: WorkHistoryProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="k-stack h-work" aria-label={t('history.workTitle')}>
      <div>
        <Button icon={<History aria-hidden />} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t('history.workTitle')}
        </Button>
      </div>
      {isOpen && <WorkLines teamId={teamId} />}
    </section>
  );
}

function WorkLines({ teamId }: WorkHistoryProps) {
  const t = useText();
  const { data, previousData, error } = useQuery(WorkHistoryDocument, {
    variables: { teamId },
    fetchPolicy: 'cache-and-network',
  });
  const lines = (data ?? previousData)?.workHistory;
  if (error && !lines) return <p className="k-soft">{t('app.errorBody')}</p>;
  if (!lines) return <p className="k-soft">{t('common.loading')}</p>;
  if (lines.length === 0) return <p className="k-soft">{t('history.none')}</p>;
  return (
    <ol className="h-lines">
      {lines.map((line) => (
        <WorkLine key={line.change.id} line={line} />
      ))}
    </ol>
  );
}

function WorkLine({ line: { change, byName, byViewer, viewerCanTakeBack } }: { readonly line: Line }) {
  const t = useText();
  const { formatDate } = useIntl();
  const what = useWorkLine();
  const { reverse, isSaving } = useReverseWork();
  const isRefused = useReactiveVar(refusedLines).includes(change.id);
  const isUndone = change.reversal === 'undo';
  const when = formatDate(change.at, {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  });
  const done = what(change);
  const take = t(isUndone ? 'history.redo' : 'history.undo', { what: done });
  return (
    <li>
      <span className="h-what">
        {change.reversal === null ? done : t(isUndone ? 'history.undone' : 'history.redone', { what: done })}
      </span>
      <span className="h-by">
        {byViewer ? t('history.byYou', { when }) : t('history.by', { who: byName || t('history.forgotten'), when })}
      </span>
      {viewerCanTakeBack && isRefused && <span className="h-by">{t('history.inTheWay')}</span>}
      {viewerCanTakeBack && (
        <Button look="plain" aria-label={take} isPending={isSaving} onPress={() => void reverse(change.id)}>
          {t(isUndone ? 'history.redoShort' : 'common.undo')}
        </Button>
      )}
    </li>
  );
}
