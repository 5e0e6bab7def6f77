import { useState } from 'react';
import { useSave, type Outcome } from '../api/use-save.js';
import { ReopenNeedDocument } from '../gql/graphql.js';
import { useReverseWork } from '../history/use-reverse-work.js';
import { useText } from '../language/use-text.js';

interface WithdrawnNeed {
  readonly id: string;
  readonly title: string;
  readonly version: number;
}

/** Opens a withdrawn need again, as long as it stands there. */
export function useReopenNeed() {
  const t = useText();
  const { save, isSaving } = useSave(ReopenNeedDocument, ({ reopenNeed }) => reopenNeed);
  const { saySaved } = useReverseWork();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const reopen = async ({ id, title, version }: WithdrawnNeed): Promise<void> => {
    const result = await save({ input: { id, expectedVersion: version } });
    setOutcome(result);
    if (result.kind === 'saved') saySaved(t('need.reopened', { title }), result.payload.changeId);
  };
  return { reopen, isSaving, outcome };
}
