import { useState } from 'react';
import { useSave, type Outcome } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { ProposeMatchDocument, WithdrawMatchDocument, type ProposeMatchInput } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { firstNameOf } from './suggestions.js';

/** As much of a suggestion as a question to its helper needs. */
export interface Askable {
  readonly offer: { readonly id: string; readonly person: { readonly name: string } };
  readonly need: { readonly id: string; readonly title: string };
  readonly task: { readonly id: string; readonly title: string } | null;
  readonly hoursPerWeek: number;
  readonly handedOverHoursPerWeek: number | null;
  /** Whether more tasks change hands before the need: the freed hours then go to the next task first. */
  readonly goesFurther?: boolean;
}

/**
 * A direct suggestion goes to the need; a chain goes to the task, and names the need that the freed hours go to. A longer
 * chain names none: its need may be another team's than the task.
 */
export function matchInput(
  suggestion: Askable,
  hoursPerWeek: number,
  message: string,
  talkedFirst = false,
): ProposeMatchInput {
  const shared = {
    offerId: suggestion.offer.id,
    hoursPerWeek,
    message: message.trim() === '' ? null : message.trim(),
    ...(talkedFirst && { talkedFirst }),
  };
  if (!suggestion.task) return { ...shared, needId: suggestion.need.id };
  const taskId = suggestion.task.id;
  return suggestion.goesFurther ? { ...shared, taskId } : { ...shared, taskId, freesForNeedId: suggestion.need.id };
}

/**
 * Asks the helper. Afterwards it can be taken back for a moment, as long as there was no answer. `talkedFirst` is said of
 * who said no before.
 */
export function useAsk(suggestion: Askable, onDone: () => void, talkedFirst = false) {
  const t = useText();
  const propose = useSave(ProposeMatchDocument, (data) => data.proposeMatch);
  const withdraw = useSave(WithdrawMatchDocument, (data) => data.withdrawMatch);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const name = firstNameOf(suggestion.offer.person.name);

  const ask = async (hoursPerWeek: number, message: string): Promise<void> => {
    const result = await propose.save({ input: matchInput(suggestion, hoursPerWeek, message, talkedFirst) });
    setOutcome(result);
    if (result.kind !== 'saved') return;
    const match = result.payload.match;
    const takeBack = match
      ? () => void withdraw.save({ input: { id: match.id, expectedVersion: match.version } })
      : undefined;
    sayDone(t('help.asked', { name }), takeBack);
    onDone();
  };
  return { ask, isSaving: propose.isSaving, outcome };
}
