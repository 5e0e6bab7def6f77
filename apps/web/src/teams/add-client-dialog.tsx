import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Dialog, sayDone } from '../design/index.js';
import { SubmitActions } from '../form/submit-actions.js';
import { FormText } from '../form/form-fields.js';
import { showErrors } from '../form/show-errors.js';
import { AddClientDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';

interface AddClientDialogProps {
  readonly teamId: string;
  readonly onClose: () => void;
}

const fields = ['name', 'house', 'birthYear'] as const;
const empty = { name: '', house: '', birthYear: '' };
type ClientForm = typeof empty;

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The least that is needed to start a circle: a name. Then the empty circle opens. */
export function AddClientDialog({ teamId, onClose }: AddClientDialogProps) {
  const t = useText();
  const navigate = useNavigate();
  const { control, handleSubmit, setError, formState } = useForm<ClientForm>({ defaultValues: empty });
  const { save } = useSave(AddClientDocument, ({ addClient }) => addClient);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);

  async function submit(form: ClientForm): Promise<void> {
    const birthYear = textOrNull(form.birthYear);
    if (birthYear !== null && !/^\d{4}$/.test(birthYear)) {
      setError('birthYear', { type: 'pattern', message: t('circle.birthYearWrong') }, { shouldFocus: true });
      return;
    }
    const [name, house] = [form.name.trim(), textOrNull(form.house)];
    const result = await save({
      input: { teamId, name, house, birthYear: birthYear === null ? null : Number(birthYear) },
    });
    setOutcome(result);
    if (result.kind === 'refused') showErrors(t, result.errors, fields, setError);
    if (result.kind !== 'saved' || !result.payload.client) return;
    sayDone(t('circle.clientAdded', { name }));
    await navigate({ to: '/circles/$clientId', params: { clientId: result.payload.client.id } });
  }

  return (
    <Dialog title={t('circle.addClientTitle')} onClose={onClose}>
      <form className="k-stack" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
        <p className="k-soft">{t('circle.addClientHint')}</p>
        <FormText control={control} name="name" label={t('circle.clientName')} />
        <FormText control={control} name="house" label={t('circle.house')} hint={t('circle.houseHint')} optional />
        <FormText
          control={control}
          name="birthYear"
          label={t('circle.birthYear')}
          hint={t('circle.birthYearHint')}
          optional
        />
        <SaveProblem outcome={outcome} fields={fields} />
        <SubmitActions label={t('circle.addClient')} isPending={formState.isSubmitting} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
