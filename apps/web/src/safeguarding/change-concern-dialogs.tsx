import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Dialog, sayDone } from '../design/index.js';
import { FormText } from '../form/form-fields.js';
import { SubmitActions } from '../form/submit-actions.js';
import { LiftConcernDocument, ReviewConcernDocument, type ConcernFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { dayFromNow } from '../time/today.js';
import { daysToReview } from './days.js';
import { useUndoConcern } from './use-undo-concern.js';
import { showConcernErrors } from './show-concern-errors.js';

interface ChangeConcernProps {
  readonly concern: ConcernFieldsFragment;
  readonly name: string;
  readonly onClose: () => void;
}

/** The concern stays, and the team looks again on another day. */
export function ReviewConcernDialog({ concern, onClose }: ChangeConcernProps) {
  const t = useText();
  const say = useSay();
  const undo = useUndoConcern();
  const { save, isSaving } = useSave(ReviewConcernDocument, (data) => data.reviewConcern);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { control, handleSubmit, setError } = useForm({ defaultValues: { reviewOn: dayFromNow(daysToReview) } });
  const submit = async ({ reviewOn }: { reviewOn: string }): Promise<void> => {
    const result = await save({ input: { id: concern.id, expectedVersion: concern.version, reviewOn } });
    setOutcome(result);
    showConcernErrors(t, result, ['reviewOn'], setError);
    if (result.kind !== 'saved') return;
    const kept = result.payload.concern;
    sayDone(t('concern.reviewed', { day: say.day(reviewOn) }), kept ? () => undo.change(kept) : undefined);
    onClose();
  };
  return (
    <Dialog title={t('concern.reviewTitle')} onClose={onClose}>
      <form className="k-stack" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
        <FormText
          control={control}
          name="reviewOn"
          type="date"
          label={t('concern.reviewOn')}
          hint={t('concern.reviewHint')}
        />
        <SaveProblem outcome={outcome} fields={['reviewOn']} />
        <SubmitActions label={t('concern.review')} isPending={isSaving} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

/** Lifting asks why, and says what it opens again. */
export function LiftConcernDialog({ concern, name, onClose }: ChangeConcernProps) {
  const t = useText();
  const undo = useUndoConcern();
  const { save, isSaving } = useSave(LiftConcernDocument, (data) => data.liftConcern);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { control, handleSubmit, setError } = useForm({ defaultValues: { why: '' } });
  const submit = async ({ why }: { why: string }): Promise<void> => {
    const result = await save({ input: { id: concern.id, expectedVersion: concern.version, why } });
    setOutcome(result);
    showConcernErrors(t, result, ['why'], setError);
    if (result.kind !== 'saved') return;
    const lifted = result.payload.concern;
    sayDone(t('concern.lifted', { name }), lifted ? () => undo.change(lifted) : undefined);
    onClose();
  };
  return (
    <Dialog title={t('concern.liftTitle')} onClose={onClose}>
      <p>{t('concern.liftBody', { name })}</p>
      <form className="k-stack" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
        <FormText control={control} name="why" lines={3} label={t('concern.liftWhy')} />
        <SaveProblem outcome={outcome} fields={['why']} />
        <SubmitActions label={t('concern.lift')} look="danger" isPending={isSaving} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
