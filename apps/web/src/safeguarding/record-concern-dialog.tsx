import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Dialog, sayDone } from '../design/index.js';
import { FormOneAnswer, FormSelect, FormText } from '../form/form-fields.js';
import { SubmitActions } from '../form/submit-actions.js';
import { RecordConcernDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { dayFromNow } from '../time/today.js';
import { daysToReview } from './days.js';
import { useClientsToProtect } from './use-clients-to-protect.js';
import { useUndoConcern } from './use-undo-concern.js';
import { showConcernErrors } from './show-concern-errors.js';
import type { ConcernAbout } from './concern-about.js';

interface ConcernValues {
  towards: 'client' | 'everyone';
  clientId: string;
  reason: string;
  reviewOn: string;
}
const fields = ['towards', 'clientId', 'reason', 'reviewOn'] as const;

interface RecordConcernDialogProps extends ConcernAbout {
  readonly onClose: () => void;
}

const noClient = '';

/** Says first what a concern does and who reads it; then asks towards whom, why, and when to look again. */
export function RecordConcernDialog({ team, client, person, onClose }: RecordConcernDialogProps) {
  const t = useText();
  const { save, isSaving } = useSave(RecordConcernDocument, (data) => data.recordConcern);
  const { clients, isLoading } = useClientsToProtect({ team, client, person });
  const undo = useUndoConcern();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { control, handleSubmit, setError } = useForm<ConcernValues>({
    defaultValues: {
      towards: 'client',
      clientId: client?.id ?? noClient,
      reason: '',
      reviewOn: dayFromNow(daysToReview),
    },
  });
  const towards = useWatch({ control, name: 'towards' });
  const names = { name: person.name, team: team.name };
  const submit = async ({ reason, reviewOn, ...chosen }: ConcernValues): Promise<void> => {
    const clientId = chosen.towards === 'everyone' ? null : chosen.clientId;
    if (clientId === noClient) {
      setError('clientId', { type: 'required', message: t('concern.chooseClient') });
      return;
    }
    const result = await save({ input: { teamId: team.id, personId: person.id, clientId, reason, reviewOn } });
    setOutcome(result);
    showConcernErrors(t, result, fields, setError);
    if (result.kind !== 'saved') return;
    const recorded = result.payload.concern;
    sayDone(t('concern.recorded', names), recorded ? () => undo.recording(recorded) : undefined);
    onClose();
  };
  return (
    <Dialog title={t('concern.recordTitle')} onClose={onClose}>
      <div>
        <p>{t('concern.about', names)}</p>
        <ul className="k-bullets">
          {(['concern.does1', 'concern.does2', 'concern.does3', 'concern.does4'] as const).map((key) => (
            <li key={key}>{t(key, names)}</li>
          ))}
        </ul>
      </div>
      <form className="k-stack" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
        <FormOneAnswer
          control={control}
          name="towards"
          label={t('concern.towards')}
          hint={t(towards === 'client' ? 'concern.towardsClientMeans' : 'concern.towardsEveryoneMeans', names)}
          choices={[
            { value: 'client', label: t('concern.towardsClient') },
            { value: 'everyone', label: t('concern.towardsEveryone') },
          ]}
        />
        {towards === 'client' && (
          <FormSelect
            control={control}
            name="clientId"
            label={t('concern.whichClient')}
            {...(isLoading && { hint: t('concern.clientsLoading') })}
            choices={[
              ...(client ? [] : [{ value: noClient, label: t('concern.chooseClient') }]),
              ...clients.map(({ id, person: { name } }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <FormText
          control={control}
          name="reason"
          lines={4}
          label={t('concern.reason')}
          hint={t('concern.reasonHint')}
        />
        <FormText
          control={control}
          name="reviewOn"
          type="date"
          label={t('concern.reviewOn')}
          hint={t('concern.reviewHint')}
        />
        <SaveProblem outcome={outcome} fields={fields} />
        <SubmitActions label={t('concern.send')} isPending={isSaving} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
