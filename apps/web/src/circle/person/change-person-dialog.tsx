import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { SaveProblem } from '../../api/save-problem.js';
import type { Outcome } from '../../api/use-save.js';
import { Dialog, sayDone } from '../../design/index.js';
import { StaleDialog } from '../../form/stale-dialog.js';
import { SubmitActions } from '../../form/submit-actions.js';
import { useChange } from '../../form/use-change.js';
import type { CircleTieFragment, PersonInCircleFragment } from '../../gql/graphql.js';
import { useText } from '../../language/use-text.js';
import { PersonFields } from './person-fields.js';
import type { PersonForm } from './person-form.js';
import { usePersonWords } from './person-words.js';
import { useSavePerson, versionOf } from './use-change-person.js';

interface ChangePersonDialogProps {
  readonly person: PersonInCircleFragment;
  readonly tie: CircleTieFragment;
  readonly clientName: string;
  /** Whether the viewer may change who it is; otherwise only the tie is asked. */
  readonly canChangePerson: boolean;
  readonly onClose: () => void;
}

export function ChangePersonDialog({ person, tie, clientName, canChangePerson, onClose }: ChangePersonDialogProps) {
  const t = useText();
  const { save: saveOn, isSaving } = useSavePerson();
  const { base, save, stale, clashKey } = useChange(
    versionOf({ person, tie }),
    usePersonWords(clientName),
    async (form, version) => {
      const result = await saveOn(form, version);
      if (result.outcome.kind === 'saved') {
        sayDone(t('circle.saved', { name: form.name }));
        onClose();
      }
      return result;
    },
  );
  const { control, handleSubmit, setError } = useForm<PersonForm>({ defaultValues: base.values });
  const [problem, setProblem] = useState<Outcome<unknown> | null>(null);

  async function submit(form: PersonForm): Promise<void> {
    if (form.birthYear.trim() !== '' && !/^\d{4}$/.test(form.birthYear.trim())) {
      setError('birthYear', { type: 'pattern', message: t('circle.birthYearWrong') }, { shouldFocus: true });
      return;
    }
    setProblem(await save(form));
  }

  return (
    <Dialog title={t('circle.changePerson', { name: person.name })} onClose={onClose}>
      <form className="k-stack" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
        {!canChangePerson && (
          <p className="k-soft">{t('circle.onlyTheTie', { name: person.name, client: clientName })}</p>
        )}
        <PersonFields control={control} clientName={clientName} only={canChangePerson ? 'all' : 'tie'} />
        <SaveProblem outcome={problem} choosesVersion />
        <SubmitActions isPending={isSaving} onCancel={onClose} />
      </form>
      {stale && <StaleDialog key={clashKey} {...stale} onLeave={onClose} />}
    </Dialog>
  );
}
