import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Button, Dialog, sayDone } from '../design/index.js';
import { FormOneAnswer, FormText } from '../form/form-fields.js';
import { RecordConcernDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { dayFromNow, daysToReview } from './days.js';
import { showConcernErrors } from './show-concern-errors.js';
import type { ConcernAbout } from './concern-about.js';

interface ConcernValues {
  towards: 'client' | 'everyone';
  reason: string;
  reviewOn: string;
}
const fields = ['towards', 'reason', 'reviewOn'] as const;

interface RecordConcernDialogProps extends ConcernAbout {
  readonly onClose: () => void;
}

/** Says first what a concern does and who reads it; then asks towards whom, why, and when to look again. */
export function RecordConcernDialog({ client, person, onClose }: RecordConcernDialogProps) {
  const t = useText();
  const { save, isSaving } = useSave(RecordConcernDocument, (data) => data.recordConcern);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { control, handleSubmit, setError } = useForm<ConcernValues>({
    defaultValues: { towards: 'client', reason: '', reviewOn: dayFromNow(daysToReview) },
  });
  const towards = useWatch({ control, name: 'towards' });
  const names = { name: person.name, client: client.person.name, team: client.team.name };
  const submit = async ({ reason, reviewOn, ...chosen }: ConcernValues): Promise<void> => {
    const everyone = chosen.towards === 'everyone';
    const result = await save({ input: { clientId: client.id, personId: person.id, everyone, reason, reviewOn } });
    setOutcome(result);
    showConcernErrors(t, result, fields, setError);
    if (result.kind !== 'saved') return;
    sayDone(t('concern.recorded', names));
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
            { value: 'client', label: t('concern.towardsClient', names) },
            { value: 'everyone', label: t('concern.towardsEveryone') },
          ]}
        />
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
        <div className="k-actions">
          <Button look="primary" type="submit" isPending={isSaving}>
            {t('concern.send')}
          </Button>
          <Button look="plain" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
