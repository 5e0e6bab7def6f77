import { useState } from 'react';
import { errorText } from '../api/user-error.js';
import { useSave } from '../api/use-save.js';
import { Button, ConfirmDialog } from '../design/index.js';
import { WithdrawNeedDocument } from '../gql/graphql.js';
import { useReverseWork } from '../history/use-reverse-work.js';
import { useText } from '../language/use-text.js';

interface WithdrawNeedProps {
  readonly need: { readonly id: string; readonly title: string; readonly version: number };
}

export function WithdrawNeed({ need }: WithdrawNeedProps) {
  const t = useText();
  const { save, isSaving } = useSave(WithdrawNeedDocument, (data) => data.withdrawNeed);
  const { saySaved } = useReverseWork();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const withdraw = async (): Promise<void> => {
    const outcome = await save({ input: { id: need.id, expectedVersion: need.version } });
    if (outcome.kind === 'saved') {
      saySaved(t('need.withdrawn', { title: need.title }), outcome.payload.changeId);
      setAsking(false);
      return;
    }
    const first = outcome.kind === 'refused' ? outcome.errors[0] : undefined;
    setProblem(first ? errorText(t, first) : t('error.failedBody'));
  };
  return (
    <>
      <Button look="plain" onPress={() => setAsking(true)}>
        {t('need.withdraw')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('need.withdrawTitle', { title: need.title })}
          body={problem ?? t('need.withdrawBody')}
          action={t('need.withdraw')}
          isPending={isSaving}
          onConfirm={() => void withdraw()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
