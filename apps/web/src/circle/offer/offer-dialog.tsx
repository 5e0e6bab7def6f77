import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { SaveProblem } from '../../api/save-problem.js';
import { useSave, type Outcome } from '../../api/use-save.js';
import { Dialog, sayDone } from '../../design/index.js';
import { SubmitActions } from '../../form/submit-actions.js';
import { showErrors } from '../../form/show-errors.js';
import { RecordOfferDocument } from '../../gql/graphql.js';
import { useText } from '../../language/use-text.js';
import type { CircleData, PersonData } from '../circle-of-client.js';
import { OfferFields } from './offer-fields.js';
import { emptyOfferForm, offerFields, offerInputOf, type OfferForm } from './offer-form.js';

interface OfferDialogProps {
  readonly person: PersonData;
  readonly client: CircleData['client'];
  /** What was typed before the dialog was closed unsent. */
  readonly draft: OfferForm | null;
  /** With what was typed; `null` when it was sent. */
  readonly onClose: (draft: OfferForm | null) => void;
}

/** An offer written down for somebody who does not do it themselves. Closing keeps what was typed. */
export function OfferDialog({ person: { id, name, skills }, client, draft, onClose }: OfferDialogProps) {
  const t = useText();
  const form = useForm<OfferForm>({ defaultValues: draft ?? emptyOfferForm });
  const { control, handleSubmit, getValues, setError, formState } = form;
  const { save } = useSave(RecordOfferDocument, ({ recordOffer }) => recordOffer);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const close = (): void => onClose(getValues());

  async function submit(values: OfferForm): Promise<void> {
    const of = { personId: id, clientId: client.id, teamId: client.team.id };
    const result = await save({ input: offerInputOf(of, values) });
    setOutcome(result);
    if (result.kind === 'refused') showErrors(t, result.errors, offerFields, setError);
    if (result.kind !== 'saved') return;
    sayDone(t('circle.offerRecorded', { name }));
    onClose(null);
  }

  return (
    <Dialog title={t('circle.offerTitle', { name })} onClose={close}>
      <form className="k-stack c-small-answers" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
        <OfferFields
          control={control}
          name={name}
          knownSkills={skills.map(({ skill }) => skill.code)}
          clientName={client.person.name}
          teamName={client.team.name}
        />
        <SaveProblem outcome={outcome} fields={offerFields} />
        <SubmitActions label={t('circle.recordOffer')} isPending={formState.isSubmitting} onCancel={close} />
      </form>
    </Dialog>
  );
}
