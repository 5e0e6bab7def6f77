import { useState } from 'react';
import { errorText } from '../api/user-error.js';
import { useSave } from '../api/use-save.js';
import { Button, ConfirmDialog } from '../design/index.js';
import { RemoveTaskDocument, type TaskFieldsFragment } from '../gql/graphql.js';
import { useReverseWork } from '../history/use-reverse-work.js';
import { useText } from '../language/use-text.js';

interface RemoveTaskProps {
  readonly task: TaskFieldsFragment;
}

/** Removes a task after asking. It can be put back, from the message and later. */
export function RemoveTask({ task }: RemoveTaskProps) {
  const t = useText();
  const remove = useSave(RemoveTaskDocument, (data) => data.removeTask);
  const { saySaved } = useReverseWork();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async (): Promise<void> => {
    const outcome = await remove.save({ input: { id: task.id, expectedVersion: task.version } });
    if (outcome.kind === 'saved') {
      saySaved(t('task.removed', { title: task.title }), outcome.payload.changeId);
      return setAsking(false);
    }
    const first = outcome.kind === 'refused' ? outcome.errors[0] : undefined;
    setProblem(first ? errorText(t, first) : t('error.failedBody'));
  };
  return (
    <>
      <Button look="plain" onPress={() => setAsking(true)}>
        {t('common.remove')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('task.removeTitle', { title: task.title })}
          body={problem ?? t('task.removeBody')}
          action={t('common.remove')}
          isPending={remove.isSaving}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
