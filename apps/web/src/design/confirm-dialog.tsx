import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { useText } from '../language/use-text.js';

interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, and what stays. */
  readonly body: string;
  /** The verb, such as "Vraag intrekken". */
  readonly action: string;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function ConfirmDialog({ title, body, action, isPending = false, onConfirm, onClose }: ConfirmDialogProps) {
  const t = useText();
  return (
    <Dialog title={title} onClose={onClose} role="alertdialog" body={<p>{body}</p>}>
      <div className="k-actions">
        <Button look="danger" onPress={onConfirm} isPending={isPending}>
          {action}
        </Button>
        <Button look="plain" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
