import { useState } from 'react';
import { useSave, type Outcome } from '../api/use-save.js';
import {
  ChangePersonInCircleDocument,
  ChangeTieInCircleDocument,
  type CircleTieFragment,
  type PersonInCircleFragment,
} from '../gql/graphql.js';
import { formOf, personInputOf, saysTheSame, tieInputOf, type PersonForm } from './person-form.js';

interface Stored {
  readonly person: PersonInCircleFragment;
  readonly tie: CircleTieFragment;
}

export type ChangeOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'stale'; readonly now: Stored; readonly theirs: PersonForm }
  | { readonly kind: 'problem'; readonly outcome: Outcome<unknown> };

/**
 * Saves the person and their tie with the client, each only where it changed. What was saved already is not saved
 * again when the rest is retried.
 */
export function useChangePerson(opened: Stored) {
  const [base, setBase] = useState<Stored>(opened);
  const changeTie = useSave(ChangeTieInCircleDocument, (data) => data.changeTie);
  const changePerson = useSave(ChangePersonInCircleDocument, (data) => data.changePerson);

  async function save(form: PersonForm, from: Stored = base): Promise<ChangeOutcome> {
    let stored = from;
    const before = formOf(stored.person, stored.tie);
    const tieInput = tieInputOf(form, stored.tie);
    if (!saysTheSame(tieInput, tieInputOf(before, stored.tie))) {
      const outcome = await changeTie.save({ input: tieInput });
      if (outcome.kind !== 'saved') return unsaved(outcome, { ...stored, tie: currentOf(outcome) ?? stored.tie });
      stored = { ...stored, tie: outcome.payload.tie ?? stored.tie };
      setBase(stored);
    }
    const personInput = personInputOf(form, stored.person);
    if (!saysTheSame(personInput, personInputOf(before, stored.person))) {
      const outcome = await changePerson.save({ input: personInput });
      if (outcome.kind !== 'saved') return unsaved(outcome, { ...stored, person: currentOf(outcome) ?? stored.person });
    }
    return { kind: 'saved' };
  }
  return { save, isSaving: changeTie.isSaving || changePerson.isSaving };
}

const currentOf = <Current>(outcome: Outcome<{ readonly current: Current | null }>): Current | null =>
  outcome.kind === 'refused' ? outcome.payload.current : null;

function unsaved(outcome: Outcome<{ readonly current: unknown }>, now: Stored): ChangeOutcome {
  if (currentOf(outcome) === null) return { kind: 'problem', outcome };
  return { kind: 'stale', now, theirs: formOf(now.person, now.tie) };
}
