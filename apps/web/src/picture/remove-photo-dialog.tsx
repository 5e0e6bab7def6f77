import { Button, Dialog } from '../design/index.js';
import { useText } from '../language/use-text.js';

interface RemovePhotoDialogProps {
  readonly name: string;
  readonly onRemove: (forGood: boolean) => void;
  readonly onClose: () => void;
}

/** Out of sight, which can be taken back, or erased at once because the person asks for it. */
export function RemovePhotoDialog({ name, onRemove, onClose }: RemovePhotoDialogProps) {
  const t = useText();
  return (
    <Dialog
      title={t('picture.removeTitle', { name })}
      onClose={onClose}
      role="alertdialog"
      body={<p>{t('picture.removeBody', { name })}</p>}
    >
      <div className="k-actions">
        <Button look="primary" onPress={() => onRemove(false)}>
          {t('picture.removePhoto')}
        </Button>
        <Button look="danger" onPress={() => onRemove(true)}>
          {t('picture.erase')}
        </Button>
        <Button look="plain" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
