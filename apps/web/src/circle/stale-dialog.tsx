import { Button, Dialog } from '../design/index.js';
import { useText } from '../language/use-text.js';

/** One thing that differs between what was typed here and what stands in the store. */
export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface StaleVersionsProps {
  readonly differences: readonly Difference[];
  readonly onKeepMine: () => void;
  readonly onKeepTheirs: () => void;
}

/** Both versions side by side, and a choice. Neither is lost until it is made. */
export function StaleVersions({ differences, onKeepMine, onKeepTheirs }: StaleVersionsProps) {
  const t = useText();
  return (
    <div className="k-stack" role="alert">
      <p>{t('circle.staleBody')}</p>
      <table className="c-versions">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('circle.staleMine')}</th>
            <th scope="col">{t('circle.staleTheirs')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, mine, theirs }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{mine}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="k-actions">
        <Button look="primary" onPress={onKeepMine}>
          {t('circle.staleKeepMine')}
        </Button>
        <Button onPress={onKeepTheirs}>{t('circle.staleKeepTheirs')}</Button>
      </div>
    </div>
  );
}

/** The same question for a move on the map. */
export function StaleDialog({ name, ...versions }: StaleVersionsProps & { readonly name: string }) {
  const t = useText();
  return (
    <Dialog title={t('circle.staleTitle', { name })} onClose={versions.onKeepTheirs} role="alertdialog">
      <StaleVersions {...versions} />
    </Dialog>
  );
}
