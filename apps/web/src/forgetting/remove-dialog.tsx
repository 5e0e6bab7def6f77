import { Button, Dialog } from '../design/index.js';
import { useViewer } from '../app/viewer-context.js';
import { useText } from '../language/use-text.js';
import './forgetting.css';

interface RemoveDialogProps {
  readonly name: string;
  readonly clientName: string;
  readonly onRemove: () => void;
  readonly onForget: () => void;
  readonly onClose: () => void;
}

/** Taking somebody out of a circle, which can be undone; and, for who may, the way to forgetting them, which cannot. */
export function RemoveDialog({ name, clientName, onRemove, onForget, onClose }: RemoveDialogProps) {
  const t = useText();
  const mayForget = useViewer().role === 'teamLeader';
  return (
    <Dialog
      title={t('circle.removeTitle', { name, client: clientName })}
      onClose={onClose}
      role="alertdialog"
      body={<p>{t('circle.removeBody', { name })}</p>}
    >
      <div className="k-actions">
        <Button look="danger" onPress={onRemove}>
          {t('circle.removePerson')}
        </Button>
        <Button look="plain" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
      {mayForget && (
        <div className="f-forget">
          <p className="k-soft">{t('forget.ask', { name })}</p>
          <Button look="plain" onPress={onForget}>
            {t('forget.open')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
