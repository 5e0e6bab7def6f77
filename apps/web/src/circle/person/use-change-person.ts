import { useSave, type Outcome } from '../../api/use-save.js';
import type { SaveOn } from '../../form/use-change.js';
import {
  ChangePersonInCircleDocument,
  ChangeTieInCircleDocument,
  type CircleTieFragment,
  type PersonInCircleFragment,
} from '../../gql/graphql.js';
import { formOf, personInputOf, saysTheSame, tieInputOf, type PersonForm } from './person-form.js';

/** A person and their tie with the client, as they stand in the store. */
export interface StoredPerson {
  readonly person: PersonInCircleFragment;
  readonly tie: CircleTieFragment;
}

export const versionOf = (version: StoredPerson) => ({ values: formOf(version.person, version.tie), version });

/**
 * Saves the person and their tie with the client, each only where it changed. What was saved already is not saved
 * again when the rest is retried.
 */
export function useSavePerson() {
  const changeTie = useSave(ChangeTieInCircleDocument, (data) => data.changeTie);
  const changePerson = useSave(ChangePersonInCircleDocument, (data) => data.changePerson);

  const save: SaveOn<PersonForm, StoredPerson> = async (form, from) => {
    const before = formOf(from.person, from.tie);
    let reached = from;
    const tieInput = tieInputOf(form, from.tie);
    if (!saysTheSame(tieInput, tieInputOf(before, from.tie))) {
      const outcome = await changeTie.save({ input: tieInput });
      const current = currentOf(outcome);
      if (outcome.kind !== 'saved') return { outcome, current: current && versionOf({ ...from, tie: current }) };
      reached = { ...from, tie: outcome.payload.tie ?? from.tie };
    }
    const personInput = personInputOf(form, from.person);
    if (saysTheSame(personInput, personInputOf(before, from.person))) return { ...nothingElse, reached };
    const outcome = await changePerson.save({ input: personInput });
    const current = currentOf(outcome);
    return { outcome, current: current && versionOf({ ...reached, person: current }), reached };
  };
  return { save, isSaving: changeTie.isSaving || changePerson.isSaving };
}

const nothingElse = { outcome: { kind: 'saved', payload: { errors: [] } }, current: null } as const;

const currentOf = <Current>(outcome: Outcome<{ readonly current: Current | null }>): Current | null =>
  outcome.kind === 'refused' ? outcome.payload.current : null;
