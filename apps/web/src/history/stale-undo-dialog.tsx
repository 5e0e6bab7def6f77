import { Button, Dialog } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { useFieldWords } from './field-words.js';
import type { StaleUndo, Undo } from './use-undo.js';

interface StaleUndoProps {
  readonly tools: Undo;
  readonly clientName: string;
}

/** Both versions of what somebody else changed since, and a choice. Neither is lost until it is made. */
export function StaleUndoDialog({ tools, clientName }: StaleUndoProps) {
  const t = useText();
  const { stale, reverse, settle } = tools;
  if (!stale) return null;
  const who = stale.changedBy ?? t('history.someone');
  return (
    <Dialog
      title={t('history.staleTitle')}
      onClose={settle}
      role="alertdialog"
      body={<p>{t('history.staleBody', { who })}</p>}
    >
      <Versions conflicts={stale.conflicts} clientName={clientName} />
      <div className="k-actions">
        <Button look="primary" onPress={settle}>
          {t('stale.leave')}
        </Button>
        <Button onPress={() => void reverse(stale.changeId, stale.sequence)}>{t('history.staleKeepMine')}</Button>
      </div>
    </Dialog>
  );
}

function Versions({ conflicts, clientName }: Pick<StaleUndo, 'conflicts'> & { readonly clientName: string }) {
  const t = useText();
  const { label, value } = useFieldWords();
  return (
    <table className="c-versions">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('history.staleMine')}</th>
          <th scope="col">{t('stale.now')}</th>
        </tr>
      </thead>
      <tbody>
        {conflicts.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{label(field, clientName) ?? field}</th>
            <td>{field === 'ties' ? t('history.tiesGo') : value(field, after)}</td>
            <td>{field === 'ties' ? t('history.tiesStand') : value(field, before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
