import { useState } from 'react';
import { Button, ButtonLink, Notice } from '../design/index.js';
import { StaleUndoDialog } from '../history/stale-undo-dialog.js';
import { useUndo } from '../history/use-undo.js';
import { useText } from '../language/use-text.js';

interface ImportDoneProps {
  readonly clientId: string;
  readonly clientName: string;
  /** `null` when nothing changed, so that there is nothing to take back. */
  readonly changeId: string | null;
  readonly hasUnplaced: boolean;
  readonly onAgain: () => void;
}

/** What to look at now, the way on, and the way back. What came of it is the heading of the screen, which is read out. */
export function ImportDone({ clientId, clientName, changeId, hasUnplaced, onAgain }: ImportDoneProps) {
  const t = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const tools = useUndo(clientId, setProblem);
  const isUndone = changeId !== null && tools.redo !== null && tools.undo?.id !== changeId;
  const params = { clientId };
  return (
    <div className="x-check">
      <Notice tone="success" {...(isUndone ? { title: t('import.undone') } : {})}>
        {!isUndone && <p>{t('import.doneBody', { name: clientName })}</p>}
      </Notice>
      {problem !== null && <Notice tone="error">{<p>{problem}</p>}</Notice>}
      <div className="k-actions">
        <ButtonLink look="primary" to="/circles/$clientId" params={params}>
          {t('import.toCircle')}
        </ButtonLink>
        {hasUnplaced && !isUndone && (
          <ButtonLink to="/circles/$clientId/interview" params={params}>
            {t('import.placeThem')}
          </ButtonLink>
        )}
        {changeId !== null && !isUndone && (
          <Button isPending={tools.isSaving} onPress={() => void tools.reverse(changeId)}>
            {t('common.undo')}
          </Button>
        )}
        <Button look="plain" onPress={onAgain}>
          {t('import.another')}
        </Button>
      </div>
      <StaleUndoDialog tools={tools} clientName={clientName} />
    </div>
  );
}
