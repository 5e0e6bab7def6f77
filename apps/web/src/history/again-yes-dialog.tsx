import { Button, Dialog } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { Undo } from './use-undo.js';

/** Nobody says yes for somebody else by a slip of the hand: to take a withdrawal back is asked first. */
export function AgainYesDialog({ tools }: { readonly tools: Undo }) {
  const t = useText();
  const { againYes, reverse, settle } = tools;
  if (!againYes) return null;
  const name = againYes.personName;
  return (
    <Dialog
      title={t('history.consentTitle', { name })}
      onClose={settle}
      role="alertdialog"
      body={<p>{t('history.consentBody', { name })}</p>}
    >
      <div className="k-actions">
        <Button look="primary" onPress={() => void reverse(againYes.id)}>
          {t('history.consentAction')}
        </Button>
        <Button look="plain" onPress={settle}>
          {t('common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
