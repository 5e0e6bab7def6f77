import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { SaveProblem } from '../api/save-problem.js';
import type { Outcome } from '../api/use-save.js';
import { Button, Card } from '../design/index.js';
import { FormText } from '../form/form-fields.js';
import { showErrors } from '../form/show-errors.js';
import { useLanguage } from '../language/language-context.js';
import { useText } from '../language/use-text.js';
import { useSetUp } from './use-sign-in.js';

const fields = ['organisationName', 'teamName', 'yourName'] as const;
type SetUpValues = Record<(typeof fields)[number], string>;

export function SetUpForm({ onCancel }: { readonly onCancel: () => void }) {
  const t = useText();
  const { language } = useLanguage();
  const { save, isSaving, enter } = useSetUp();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { control, handleSubmit, setError } = useForm<SetUpValues>({
    defaultValues: { organisationName: '', teamName: '', yourName: '' },
  });
  const submit = async (values: SetUpValues): Promise<void> => {
    const result = await save({ input: { ...values, language } });
    setOutcome(result);
    if (result.kind === 'refused') showErrors(t, result.errors, fields, setError);
    if (result.kind === 'saved') await enter();
  };
  return (
    <Card labelledBy="set-up">
      <h2 id="set-up">{t('welcome.setUpTitle')}</h2>
      <form className="k-stack" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
        <FormText control={control} name="organisationName" label={t('welcome.organisationName')} />
        <FormText control={control} name="teamName" label={t('welcome.teamName')} hint={t('welcome.teamHint')} />
        <FormText control={control} name="yourName" label={t('welcome.yourName')} />
        <SaveProblem outcome={outcome} fields={fields} />
        <div className="k-actions">
          <Button look="primary" type="submit" isPending={isSaving}>
            {t('welcome.begin')}
          </Button>
          <Button look="plain" onPress={onCancel}>
            {t('common.back')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
