import { useNavigate } from '@tanstack/react-router';
import { Button, Dialog } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { Undo } from './use-undo.js';

interface EndBeginningDialogProps {
  readonly tools: Undo;
  readonly clientName: string;
  readonly teamId: string;
}

/** A whole circle that goes is asked first. Then the circles of the team are shown, where it can be put back. */
export function EndBeginningDialog({ tools, clientName, teamId }: EndBeginningDialogProps) {
  const t = useText();
  const navigate = useNavigate();
  const { ending, reverse, settle } = tools;
  if (!ending) return null;
  const end = async (): Promise<void> => {
    if (await reverse(ending.id)) await navigate({ to: '/teams/$teamId/circles', params: { teamId } });
  };
  return (
    <Dialog
      title={t('history.endTitle', { name: clientName })}
      onClose={settle}
      role="alertdialog"
      body={<p>{t('history.endBody')}</p>}
    >
      <div className="k-actions">
        <Button look="danger" isPending={tools.isSaving} onPress={() => void end()}>
          {t('history.endAction')}
        </Button>
        <Button look="plain" onPress={settle}>
          {t('common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
