import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';

interface SubmitActionsProps {
  /** What submitting does; saving when left out. */
  readonly label?: string;
  /** `danger` where something is lost or opened by it. */
  readonly look?: 'primary' | 'danger';
  readonly isPending: boolean;
  readonly onCancel: () => void;
}

/** The foot of a form: one way on and one way out. */
export function SubmitActions({ label, look = 'primary', isPending, onCancel }: SubmitActionsProps) {
  const t = useText();
  return (
    <div className="k-actions">
      <Button type="submit" look={look} isPending={isPending}>
        {label ?? t('common.save')}
      </Button>
      <Button look="plain" onPress={onCancel}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
