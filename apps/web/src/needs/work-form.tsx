import { useState, type ReactNode } from 'react';
import { useForm, useWatch, type Control } from 'react-hook-form';
import { SaveProblem } from '../api/save-problem.js';
import { taskKinds } from '@kring/care-network';
import { FormSelect, FormSomeAnswers, FormText } from '../form/form-fields.js';
import { FormHours, FormTimes } from '../form/hours-and-times.js';
import { showErrors } from '../form/show-errors.js';
import { SubmitActions } from '../form/submit-actions.js';
import type { Saved } from '../form/use-change.js';
import { useText } from '../language/use-text.js';
import { useSkills } from '../skills/use-skills.js';
import './work-form.css';
import { workFields, type WorkValues } from './work-values.js';

interface WorkFormProps {
  readonly initial: WorkValues;
  readonly titleLabel: string;
  readonly titleHint: string;
  readonly submitLabel: string;
  readonly onSave: (values: WorkValues) => Promise<Saved>;
  readonly onCancel: () => void;
  /** What only needs ask: for whom, by whom. */
  readonly more?: (control: Control<WorkValues>) => ReactNode;
}

function SkillsOfKind({ control }: { readonly control: Control<WorkValues> }) {
  const t = useText();
  const taskKind = useWatch({ control, name: 'taskKind' });
  const chosen = useWatch({ control, name: 'skills' });
  const choices = useSkills()
    .filter((skill) => skill.taskKind === taskKind || chosen.includes(skill.code))
    .map(({ code, name }) => ({ value: code, label: name }));
  return (
    <FormSomeAnswers
      control={control}
      name="skills"
      label={t('need.skillsLabel')}
      choices={choices}
      size="small"
      optional
    />
  );
}

/** The form that needs and tasks share. What was typed stays until it is saved. */
export function WorkForm({ initial, titleLabel, titleHint, submitLabel, onSave, onCancel, more }: WorkFormProps) {
  const t = useText();
  const [outcome, setOutcome] = useState<Saved | null>(null);
  const { control, handleSubmit, setError, formState } = useForm<WorkValues>({ defaultValues: initial });
  const kinds = taskKinds.map((value) => ({ value, label: t(`taskKind.${value}`) }));
  const submit = async (values: WorkValues): Promise<void> => {
    const result = await onSave(values);
    setOutcome(result);
    if (result.kind === 'refused') showErrors(t, result.errors, workFields, setError);
  };
  return (
    <form className="k-work-form" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
      <FormText control={control} name="title" label={titleLabel} hint={titleHint} />
      {more?.(control)}
      <FormSelect control={control} name="taskKind" label={t('need.kindLabel')} choices={kinds} />
      <SkillsOfKind control={control} />
      <FormHours control={control} name="hoursPerWeek" label={t('need.hoursLabel')} />
      <FormTimes control={control} name="times" />
      <FormSelect
        control={control}
        name="certificate"
        label={t('need.certificateLabel')}
        hint={t('need.certificateHint')}
        choices={[
          { value: 'no', label: t('need.certificateNo') },
          { value: 'yes', label: t('need.certificateYes') },
        ]}
      />
      <SaveProblem outcome={outcome} fields={workFields} choosesVersion />
      <SubmitActions label={submitLabel} isPending={formState.isSubmitting} onCancel={onCancel} />
    </form>
  );
}
