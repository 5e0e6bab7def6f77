import { Button, Dialog } from '../design/index.js';
import { useText } from '../language/use-text.js';
import './stale-choice.css';

export interface Difference {
  readonly label: string;
  readonly yours: string;
  readonly theirs: string;
}

interface StaleChoiceProps {
  readonly differences: readonly Difference[];
  readonly onKeepYours: () => void;
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
}

/** Two people changed the same thing: shows both versions, and nothing is lost before somebody chose. */
export function StaleChoice({ differences, onKeepYours, onTakeTheirs, onClose }: StaleChoiceProps) {
  const t = useText();
  return (
    <Dialog title={t('stale.title')} onClose={onClose}>
      <p>{t('stale.body')}</p>
      <table className="k-stale">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('stale.yours')}</th>
            <th scope="col">{t('stale.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {differences
            .filter(({ yours, theirs }) => yours !== theirs)
            .map(({ label, yours, theirs }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{yours}</td>
                <td>{theirs}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <div className="k-actions">
        <Button look="primary" onPress={onKeepYours}>
          {t('stale.keepYours')}
        </Button>
        <Button onPress={onTakeTheirs}>{t('stale.takeTheirs')}</Button>
      </div>
    </Dialog>
  );
}
