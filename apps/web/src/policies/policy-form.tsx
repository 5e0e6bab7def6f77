import { policyGrounds, policyPerformers, taskKinds } from '@kring/care-network';
import { useState } from 'react';
import { useForm, useWatch, type Control } from 'react-hook-form';
import { SaveProblem } from '../api/save-problem.js';
import { Notice } from '../design/index.js';
import { FormOneAnswer, FormSelect, FormText } from '../form/form-fields.js';
import { showErrors } from '../form/show-errors.js';
import { SubmitActions } from '../form/submit-actions.js';
import type { Saved } from '../form/use-change.js';
import { useText } from '../language/use-text.js';
import { policyFields, type PolicyValues } from './policy-values.js';
import { useOwners } from './use-owners.js';

interface PolicyFormProps {
  readonly initial: PolicyValues;
  readonly submitLabel: string;
  /** Only a new policy chooses its kind of work. */
  readonly isNew?: boolean;
  readonly onSave: (values: PolicyValues) => Promise<Saved>;
  readonly onCancel: () => void;
}

interface PartProps {
  readonly control: Control<PolicyValues>;
}

/** The ground says at once what it means for help that is offered. */
function Ground({ control }: PartProps) {
  const t = useText();
  const ground = useWatch({ control, name: 'ground' });
  return (
    <>
      <FormOneAnswer
        control={control}
        name="ground"
        label={t('policy.groundLabel')}
        choices={policyGrounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
      />
      <Notice tone={ground === 'custom' ? 'success' : 'info'}>
        <p>{t(`groundMeans.${ground}`)}</p>
      </Notice>
    </>
  );
}

function Answerable({ control }: PartProps) {
  const t = useText();
  const owners = useOwners().map(({ id, name, jobTitle, team }) => ({
    value: id,
    label: t('policy.ownerChoice', { name, jobTitle, team }),
  }));
  return (
    <>
      <FormSelect
        control={control}
        name="ownerId"
        label={t('policy.ownerLabel')}
        hint={t('policy.ownerHint')}
        optional
        choices={[{ value: '', label: t('policy.noOwner') }, ...owners]}
      />
      <div className="k-row">
        <FormText control={control} name="decidedOn" type="date" label={t('policy.decidedLabel')} optional />
        <FormText control={control} name="reviewOn" type="date" label={t('policy.reviewLabel')} optional />
      </div>
    </>
  );
}

/** What is kept, for whom and why; and who looks at it again. What was typed stays until it is saved. */
export function PolicyForm({ initial, submitLabel, isNew = false, onSave, onCancel }: PolicyFormProps) {
  const t = useText();
  const [outcome, setOutcome] = useState<Saved | null>(null);
  const { control, handleSubmit, setError, formState } = useForm<PolicyValues>({ defaultValues: initial });
  const submit = async (values: PolicyValues): Promise<void> => {
    const result = await onSave(values);
    setOutcome(result);
    if (result.kind === 'refused') showErrors(t, result.errors, policyFields, setError);
  };
  return (
    <form className="k-stack-large k-policy-form" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
      {isNew && (
        <FormSelect
          control={control}
          name="taskKind"
          label={t('policy.kindLabel')}
          choices={taskKinds.map((value) => ({ value, label: t(`taskKind.${value}`) }))}
        />
      )}
      <FormText
        control={control}
        name="statement"
        lines={2}
        label={t('policy.statementLabel')}
        hint={t('policy.statementHint')}
      />
      <FormOneAnswer
        control={control}
        name="keptFor"
        label={t('policy.keptForLabel')}
        choices={policyPerformers.map((value) => ({ value, label: t(`keptFor.${value}`) }))}
      />
      <Ground control={control} />
      <FormText
        control={control}
        name="source"
        label={t('policy.sourceLabel')}
        hint={t('policy.sourceHint')}
        optional
      />
      <Answerable control={control} />
      <SaveProblem outcome={outcome} fields={policyFields} choosesVersion />
      <SubmitActions label={submitLabel} isPending={formState.isSubmitting} onCancel={onCancel} />
    </form>
  );
}
