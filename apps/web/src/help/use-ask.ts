import { useState } from 'react';
import { useSave, type Outcome } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { ProposeMatchDocument, WithdrawMatchDocument, type ProposeMatchInput } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { firstNameOf } from './suggestions.js';

/** As much of a suggestion as a question to its helper needs. */
/** A need that freed hours go to, with its part of them. */
export interface AskableFreed {
  readonly need: { readonly id: string; readonly title: string };
  readonly hoursPerWeek: number;
}

export interface Askable {
  readonly offer: { readonly id: string; readonly person: { readonly name: string } };
  readonly need: { readonly id: string; readonly title: string };
  readonly task: { readonly id: string; readonly title: string } | null;
  readonly hoursPerWeek: number;
  readonly handedOverHoursPerWeek: number | null;
  /** Whether more tasks change hands before the need: the freed hours then go to the next task first. */
  readonly goesFurther?: boolean;
  /** With a task: where its freed hours go, those that count first in front. Left out: `hoursPerWeek` to `need`. */
  readonly frees?: readonly AskableFreed[];
}

/** Where the freed hours of a takeover go when so many hours are asked: to each need its part, until there are none left. */
export function freedBy(suggestion: Askable, hoursPerWeek: number): readonly AskableFreed[] {
  const { task, need, goesFurther, frees } = suggestion;
  if (!task || goesFurther) return [];
  let left = hoursPerWeek;
  const all = frees ?? [{ need, hoursPerWeek: suggestion.hoursPerWeek }];
  return all.flatMap((freed) => {
    const hours = Math.min(freed.hoursPerWeek, left);
    left -= hours;
    return hours > 0 ? [{ need: freed.need, hoursPerWeek: hours }] : [];
  });
}

/**
 * A direct suggestion goes to the need; a chain goes to the task, and names the needs that the freed hours go to. A longer
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
  const freesFor = freedBy(suggestion, hoursPerWeek).map(({ need, ...freed }) => ({ needId: need.id, ...freed }));
  return { ...shared, taskId: suggestion.task.id, ...(freesFor.length > 0 && { freesFor }) };
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
