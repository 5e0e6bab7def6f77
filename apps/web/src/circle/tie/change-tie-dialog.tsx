import { contactFrequencies, supportKinds, tieQualities } from '@kring/care-network';
import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { SaveProblem } from '../../api/save-problem.js';
import { useSave, type Outcome } from '../../api/use-save.js';
import { Dialog, sayDone } from '../../design/index.js';
import { SubmitActions } from '../../form/submit-actions.js';
import { FormSelect, FormSomeAnswers, FormText } from '../../form/form-fields.js';
import { showErrors } from '../../form/show-errors.js';
import { StaleDialog } from '../../form/stale-dialog.js';
import { useChange } from '../../form/use-change.js';
import { ChangeTieInCircleDocument, type CircleTieFragment } from '../../gql/graphql.js';
import { useText } from '../../language/use-text.js';
import { changedTieOf, tieFormOf, type TieForm } from './tie-form.js';
import { useTieWords } from './tie-words.js';

const versionOf = (version: CircleTieFragment) => ({ values: tieFormOf(version), version });

interface ChangeTieDialogProps {
  readonly tie: CircleTieFragment;
  /** What `other` is to `one` is the role. */
  readonly names: { readonly one: string; readonly other: string };
  /** What happened to the tie before. */
  readonly history: ReactNode;
  readonly onClose: () => void;
}

const fields = ['role', 'quality', 'supportGiven', 'supportReceived', 'contactFrequency', 'lastContactOn'] as const;

/** How two people in the circle know each other, and how often they meet. */
export function ChangeTieDialog({ tie, names, history, onClose }: ChangeTieDialogProps) {
  const t = useText();
  const { save: saveTie } = useSave(ChangeTieInCircleDocument, ({ changeTie }) => changeTie);
  const { base, save, stale, clashKey } = useChange(versionOf(tie), useTieWords(names), async (form, version) => {
    const result = await saveTie({ input: changedTieOf(form, version) });
    if (result.kind === 'saved') {
      sayDone(t('circle.tieChanged', names));
      onClose();
    }
    const current = result.kind === 'refused' ? result.payload.current : null;
    return { outcome: result, current: current && versionOf(current) };
  });
  const { control, handleSubmit, setError, formState } = useForm<TieForm>({ defaultValues: base.values });
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const support = supportKinds.map((value) => ({ value, label: t(`support.${value}`) }));
  const none = { value: 'none' as const, label: t('circle.notNamed') };

  async function submit(form: TieForm): Promise<void> {
    const result = await save(form);
    setOutcome(result);
    if (result.kind === 'refused') showErrors(t, result.errors, fields, setError);
  }

  return (
    <Dialog title={t('circle.changeTieTitle', names)} onClose={onClose}>
      <form className="k-stack" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
        <FormText control={control} name="role" label={t('circle.tieRole', names)} optional />
        <FormSelect
          control={control}
          name="quality"
          label={t('circle.quality')}
          choices={[none, ...tieQualities.map((value) => ({ value, label: t(`quality.${value}`) }))]}
        />
        <FormSomeAnswers
          control={control}
          name="supportReceived"
          label={t('circle.tieSupport', { giver: names.other, getter: names.one })}
          choices={support}
          optional
        />
        <FormSomeAnswers
          control={control}
          name="supportGiven"
          label={t('circle.tieSupport', { giver: names.one, getter: names.other })}
          choices={support}
          optional
        />
        <FormSelect
          control={control}
          name="contactFrequency"
          label={t('circle.howOften')}
          choices={[none, ...contactFrequencies.map((value) => ({ value, label: t(`contact.${value}`) }))]}
        />
        <FormText control={control} name="lastContactOn" type="date" label={t('circle.lastOn')} optional />
        <SaveProblem outcome={outcome} fields={fields} choosesVersion />
        <SubmitActions isPending={formState.isSubmitting} onCancel={onClose} />
      </form>
      {stale && <StaleDialog key={clashKey} {...stale} onLeave={onClose} />}
      {history}
    </Dialog>
  );
}
