import { useState } from 'react';
import { useSave, type Outcome } from '../api/use-save.js';
import { sayDone } from '../design/index.js';
import { ProposeMatchDocument, WithdrawMatchDocument, type ProposeMatchInput } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { chainOf, type Chain, type ChainWay } from '../chain/chain-hours.js';
import { firstNameOf } from './suggestions.js';

/** As much of a suggestion as a question to its helper needs. */
export interface Askable {
  readonly offer: { readonly id: string; readonly person: { readonly name: string } };
  readonly need: { readonly id: string; readonly title: string };
  readonly task: { readonly id: string; readonly title: string } | null;
  readonly hoursPerWeek: number;
  readonly handedOverHoursPerWeek: number | null;
  /** With a task: along which ways its freed hours go, those that count first in front. Left out: `hoursPerWeek` to `need`. */
  readonly ways?: readonly ChainWay[];
  /** Last day of the experiment that it rests on; `null` or left out when it rests on none. */
  readonly until?: string | null;
}

/** Where the freed hours go when so many are asked; nowhere for a direct suggestion. */
export function chainAsked({ task, need, ways, hoursPerWeek }: Askable, asked: number): Chain {
  if (!task) return { handovers: [], needs: [] };
  return chainOf(ways ?? [{ need, hoursPerWeek, via: [] }], asked);
}

/** A direct suggestion goes to the need; a chain goes to the task, with all its steps and the needs that the freed hours go to. */
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
  const chain = chainAsked(suggestion, hoursPerWeek);
  const freesFor = chain.needs.map(({ need, hoursPerWeek: hours }) => ({ needId: need.id, hoursPerWeek: hours }));
  const handovers = chain.handovers.map(({ byTeam, task, hoursPerWeek: hours }) => ({
    byTeamId: byTeam.id,
    taskId: task.id,
    hoursPerWeek: hours,
  }));
  return {
    ...shared,
    taskId: suggestion.task.id,
    ...(freesFor.length > 0 && { freesFor }),
    ...(handovers.length > 0 && { handovers }),
  };
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
