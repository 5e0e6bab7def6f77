import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { SaveProblem } from '../api/save-problem.js';
import type { Outcome } from '../api/use-save.js';
import { Dialog, sayDone } from '../design/index.js';
import { SubmitActions } from '../form/submit-actions.js';
import type { CircleTieFragment, PersonInCircleFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { differencesOf } from './differences.js';
import { ChooseFields } from './choose-fields.js';
import { PersonFields } from './person-fields.js';
import { formOf, type PersonForm } from './person-form.js';
import { useChangePerson, type ChangeOutcome } from './use-change-person.js';

interface ChangePersonDialogProps {
  readonly person: PersonInCircleFragment;
  readonly tie: CircleTieFragment;
  readonly clientName: string;
  /** Whether the viewer may change who it is; otherwise only the tie is asked. */
  readonly canChangePerson: boolean;
  readonly onClose: () => void;
}

type Stale = Extract<ChangeOutcome, { kind: 'stale' }>;

export function ChangePersonDialog({ person, tie, clientName, canChangePerson, onClose }: ChangePersonDialogProps) {
  const t = useText();
  const { control, handleSubmit, getValues, reset, setError } = useForm<PersonForm>({
    defaultValues: formOf(person, tie),
  });
  const { save, isSaving } = useChangePerson({ person, tie });
  const [problem, setProblem] = useState<Outcome<unknown> | null>(null);
  const [stale, setStale] = useState<Stale | null>(null);

  async function submit(form: PersonForm, from?: Stale['now']): Promise<void> {
    if (form.birthYear.trim() !== '' && !/^\d{4}$/.test(form.birthYear.trim())) {
      setError('birthYear', { type: 'pattern', message: t('circle.birthYearWrong') }, { shouldFocus: true });
      return;
    }
    const outcome = await save(form, from);
    setStale(outcome.kind === 'stale' ? outcome : null);
    setProblem(outcome.kind === 'problem' ? outcome.outcome : null);
    if (outcome.kind !== 'saved') return;
    sayDone(t('circle.saved', { name: form.name }));
    onClose();
  }

  return (
    <Dialog title={t('circle.changePerson', { name: person.name })} onClose={onClose}>
      {stale ? (
        <ChooseFields
          key={`${String(stale.now.person.version)} ${String(stale.now.tie.version)}`}
          differences={differencesOf(t, clientName, getValues(), stale.theirs)}
          opened={formOf(person, tie)}
          mine={getValues()}
          theirs={stale.theirs}
          joins="note"
          isPending={isSaving}
          onSave={(merged) => {
            reset(merged);
            void submit(merged, stale.now);
          }}
          onLeave={onClose}
        />
      ) : (
        <form className="k-stack" noValidate onSubmit={(event) => void handleSubmit((form) => submit(form))(event)}>
          {!canChangePerson && (
            <p className="k-soft">{t('circle.onlyTheTie', { name: person.name, client: clientName })}</p>
          )}
          <PersonFields control={control} clientName={clientName} only={canChangePerson ? 'all' : 'tie'} />
          <SaveProblem outcome={problem} />
          <SubmitActions isPending={isSaving} onCancel={onClose} />
        </form>
      )}
    </Dialog>
  );
}
