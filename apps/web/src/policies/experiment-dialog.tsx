import { dayFromNow } from '../time/today.js';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { SaveProblem } from '../api/save-problem.js';
import { useSave, type Outcome } from '../api/use-save.js';
import { Dialog, sayDone } from '../design/index.js';
import { FormSelect, FormText } from '../form/form-fields.js';
import { showErrors } from '../form/show-errors.js';
import { SubmitActions } from '../form/submit-actions.js';
import { ProposeExperimentDocument, type PolicyHeadFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';

interface ExperimentValues {
  teamId: string;
  scope: string;
  from: string;
  until: string;
  /** One a line. */
  safeguards: string;
}
const fields = ['teamId', 'scope', 'from', 'until', 'safeguards'] as const;

interface ExperimentDialogProps {
  readonly policy: PolicyHeadFragment & { readonly id: string };
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

const threeMonths = 91;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Proposes to open what is kept by custom: for one team, for a while, with what keeps it safe. */
export function ExperimentDialog({ policy, teams, onClose }: ExperimentDialogProps) {
  const t = useText();
  const { save, isSaving } = useSave(ProposeExperimentDocument, (data) => data.proposeExperiment);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { control, handleSubmit, setError } = useForm<ExperimentValues>({
    defaultValues: {
      teamId: teams[0]?.id ?? '',
      scope: '',
      from: dayFromNow(0),
      until: dayFromNow(threeMonths),
      safeguards: '',
    },
  });
  const submit = async ({ safeguards, ...values }: ExperimentValues): Promise<void> => {
    const result = await save({ input: { policyId: policy.id, ...values, safeguards: linesOf(safeguards) } });
    setOutcome(result);
    if (result.kind === 'refused') {
      const errors = result.errors.map((error) =>
        error.field?.endsWith('period') ? { ...error, field: 'until' } : error,
      );
      showErrors(t, errors, fields, setError);
    }
    if (result.kind !== 'saved') return;
    sayDone(t('policy.proposed'));
    onClose();
  };
  return (
    <Dialog title={t('policy.propose')} onClose={onClose}>
      <p className="k-quote">{t('help.policySays', { statement: policy.statement })}</p>
      <form className="k-stack" noValidate onSubmit={(event) => void handleSubmit(submit)(event)}>
        {teams.length > 1 && (
          <FormSelect
            control={control}
            name="teamId"
            label={t('policy.team')}
            choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <FormText control={control} name="scope" label={t('policy.scope')} hint={t('policy.scopeHint')} />
        <div className="k-row">
          <FormText control={control} name="from" type="date" label={t('policy.from')} />
          <FormText control={control} name="until" type="date" label={t('policy.until')} />
        </div>
        <FormText
          control={control}
          name="safeguards"
          lines={3}
          label={t('policy.safeguards')}
          hint={t('policy.safeguardsHint')}
        />
        <SaveProblem outcome={outcome} fields={[...fields, 'period']} />
        <SubmitActions label={t('policy.send')} isPending={isSaving} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
