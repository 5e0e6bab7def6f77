import { useState } from 'react';
import { SaveProblem } from '../api/save-problem.js';
import { useViewer } from '../app/viewer-context.js';
import { Badge, Button, Card, ConfirmDialog } from '../design/index.js';
import type { ExperimentFieldsFragment, PolicyFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { useExperiment } from './use-experiment.js';

interface ExperimentCardProps {
  readonly policy: PolicyFieldsFragment;
  readonly experiment: ExperimentFieldsFragment;
}

function Decision({ experiment }: { readonly experiment: ExperimentFieldsFragment }) {
  const t = useText();
  const { viewerCanAgreeExperiments } = useViewer();
  const { agree, decline, end, isSaving, outcome } = useExperiment(experiment);
  const [isEnding, setEnding] = useState(false);
  const isProposed = experiment.state === 'proposed' && experiment.viewerCanAgree;
  return (
    <>
      <SaveProblem outcome={outcome} />
      {isProposed && (
        <div className="k-actions">
          <Button look="primary" isPending={isSaving} onPress={() => void agree()}>
            {t('policy.agree')}
          </Button>
          <Button onPress={() => void decline()}>{t('policy.decline')}</Button>
        </div>
      )}
      {experiment.state === 'agreed' && viewerCanAgreeExperiments && (
        <div className="k-actions">
          <Button onPress={() => setEnding(true)}>{t('policy.end')}</Button>
        </div>
      )}
      {isEnding && (
        <ConfirmDialog
          title={t('policy.endTitle')}
          body={t('policy.endBody')}
          action={t('policy.end')}
          isPending={isSaving}
          onConfirm={() => void end().then(() => setEnding(false))}
          onClose={() => setEnding(false)}
        />
      )}
    </>
  );
}

export function ExperimentCard({ policy, experiment }: ExperimentCardProps) {
  const t = useText();
  const say = useSay();
  const { id, scope, from, until, safeguards, agreedBy, state, team } = experiment;
  return (
    <Card labelledBy={`experiment-${id}`} tone={state === 'proposed' ? 'attention' : 'plain'}>
      <div className="k-between">
        <h3 id={`experiment-${id}`}>{scope}</h3>
        <Badge tone={state === 'agreed' ? 'success' : 'attention'}>{t(`experimentState.${state}`)}</Badge>
      </div>
      <div className="k-experiment">
        <div className="k-stack">
          <p className="k-soft">
            {t('policy.experimentFor', { team: team.name, kind: t(`taskKind.${policy.taskKind}`) })}
            <br />
            {t('policy.experimentPeriod', { from: say.shortDay(from), until: say.shortDay(until) })}
          </p>
          {agreedBy.length > 0 && <p className="k-soft">{t('policy.agreedBy', { names: agreedBy.join(', ') })}</p>}
        </div>
        <div>
          <p>{t('policy.safeguardsAre')}</p>
          <ul className="k-safeguards">
            {safeguards.map((safeguard) => (
              <li key={safeguard}>{safeguard}</li>
            ))}
          </ul>
        </div>
      </div>
      {state === 'proposed' && policy.hoursWaiting > 0 && (
        <p>{t('policy.wouldFree', { hours: say.hours(policy.hoursWaiting) })}</p>
      )}
      <Decision experiment={experiment} />
    </Card>
  );
}
