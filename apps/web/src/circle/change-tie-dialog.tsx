import { contactFrequencies, supportKinds, tieQualities } from '@kring/care-network';
import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Dialog, sayDone } from '../design/index.js';
import { SubmitActions } from '../form/submit-actions.js';
import { FormSelect, FormSomeAnswers, FormText } from '../form/form-fields.js';
import { showErrors } from '../form/show-errors.js';
import { ChangeTieInCircleDocument, type CircleTieFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { ChooseFields } from './choose-fields.js';
import { changedTieOf, tieDifferences, tieFormOf, type TieForm } from './tie-form.js';

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
  const { control, handleSubmit, getValues, reset, setError, formState } = useForm<TieForm>({
    defaultValues: tieFormOf(tie),
  });
  const { save, isSaving } = useSave(ChangeTieInCircleDocument, ({ changeTie }) => changeTie);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [theirs, setTheirs] = useState<CircleTieFragment | null>(null);
  const support = supportKinds.map((value) => ({ value, label: t(`support.${value}`) }));
  const none = { value: 'none' as const, label: t('circle.notNamed') };

  async function submit(form: TieForm, from = tie): Promise<void> {
    const result = await save({ input: changedTieOf(form, from) });
    setOutcome(result);
    setTheirs(result.kind === 'refused' ? result.payload.current : null);
    if (result.kind === 'refused') showErrors(t, result.errors, fields, setError);
    if (result.kind !== 'saved') return;
    sayDone(t('circle.tieChanged', names));
    onClose();
  }

  return (
    <Dialog title={t('circle.changeTieTitle', names)} onClose={onClose}>
      {theirs ? (
        <ChooseFields
          key={theirs.version}
          differences={tieDifferences(t, getValues(), tieFormOf(theirs), names)}
          opened={tieFormOf(tie)}
          mine={getValues()}
          theirs={tieFormOf(theirs)}
          isPending={isSaving}
          onSave={(merged) => {
            reset(merged);
            void submit(merged, theirs);
          }}
          onLeave={onClose}
        />
      ) : (
        <form className="k-stack" noValidate onSubmit={(event) => void handleSubmit((form) => submit(form))(event)}>
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
          <SaveProblem outcome={outcome} fields={fields} />
          <SubmitActions isPending={formState.isSubmitting} onCancel={onClose} />
        </form>
      )}
      {history}
    </Dialog>
  );
}
