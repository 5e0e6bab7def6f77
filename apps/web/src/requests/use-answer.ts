import { useState } from 'react';
import { useSave, type Outcome } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { AnswerMatchDocument, type MatchAnswer, type RequestFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';

export function useAnswer({ id, version }: RequestFieldsFragment) {
  const t = useText();
  const { save, isSaving } = useSave(AnswerMatchDocument, (data) => data.answerMatch);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const answer = async (said: MatchAnswer, counterOffer: string | null): Promise<void> => {
    const result = await save({ input: { id, expectedVersion: version, answer: said, counterOffer } });
    setOutcome(result);
    if (result.kind === 'saved') sayDone(t(`request.${said}Done`));
  };
  return { answer, isSaving, outcome };
}
