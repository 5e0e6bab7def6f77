import { FlaskConical, Lock } from 'lucide-react';
import { useState } from 'react';
import { useViewer } from '../app/viewer-context.js';
import { Badge, Button, ButtonLink } from '../design/index.js';
import type { PolicyFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { ExperimentDialog } from './experiment-dialog.js';

const tones = { law: 'neutral', professionalStandard: 'neutral', contract: 'neutral', custom: 'attention' } as const;

function PolicyAction({ policy }: { readonly policy: PolicyFieldsFragment }) {
  const t = useText();
  const { teams } = useViewer();
  const [isProposing, setProposing] = useState(false);
  if (policy.ground === 'law') {
    return (
      <span className="k-policy-closed">
        <Lock aria-hidden size={18} /> {t('policy.lawClosed')}
      </span>
    );
  }
  if (policy.ground !== 'custom') return <span className="k-soft">{t('policy.notByExperiment')}</span>;
  if (!policy.viewerCanPropose) return <span className="k-soft">{t('policy.canBeOpened')}</span>;
  return (
    <>
      <Button icon={<FlaskConical aria-hidden />} onPress={() => setProposing(true)}>
        {t('policy.proposeShort')}
      </Button>
      {isProposing && <ExperimentDialog policy={policy} teams={teams} onClose={() => setProposing(false)} />}
    </>
  );
}

function ChangeLink({ policy }: { readonly policy: PolicyFieldsFragment }) {
  const t = useText();
  const { viewerCanManagePolicies } = useViewer();
  if (!viewerCanManagePolicies) return null;
  return (
    <ButtonLink
      to="/policies/$policyId/change"
      params={{ policyId: policy.id }}
      look="plain"
      aria-label={t('policy.changeOne', { kind: t(`taskKind.${policy.taskKind}`) })}
    >
      {t('common.change')}
    </ButtonLink>
  );
}

function PolicyRow({ policy }: { readonly policy: PolicyFieldsFragment }) {
  const t = useText();
  const say = useSay();
  const { taskKind, statement, ground, source, owner, reviewOn, hoursWaiting } = policy;
  return (
    <tr>
      <th scope="row">
        <span className="k-capital">{t(`taskKind.${taskKind}`)}</span>
        <span className="k-policy-statement">{statement}</span>
      </th>
      <td data-label={t('policy.ground')}>
        <Badge tone={tones[ground]}>{t(`ground.${ground}`)}</Badge>
        {source !== null && <span className="k-soft k-small k-policy-source">{source}</span>}
      </td>
      <td data-label={t('policy.owner')}>{owner?.name ?? <span className="k-soft">{t('policy.noOwner')}</span>}</td>
      <td data-label={t('policy.review')} className="k-policy-day">
        {reviewOn === null ? <span className="k-soft">{t('policy.noReview')}</span> : say.shortDay(reviewOn)}
      </td>
      <td data-label={t('policy.hoursWaiting')} className="k-policy-hours">
        {say.hours(hoursWaiting)}
      </td>
      <td>
        <div className="k-policy-actions">
          <PolicyAction policy={policy} />
          <ChangeLink policy={policy} />
        </div>
      </td>
    </tr>
  );
}

/** Most hours waiting first: there is most to win. */
export function PolicyTable({ policies }: { readonly policies: readonly PolicyFieldsFragment[] }) {
  const t = useText();
  const sorted = policies.toSorted((a, b) => b.hoursWaiting - a.hoursWaiting);
  return (
    <section className="k-stack k-policy-list" aria-labelledby="policies">
      <h2 id="policies">{t('policy.all')}</h2>
      <table className="k-policies">
        <thead>
          <tr>
            <th scope="col">{t('policy.kind')}</th>
            <th scope="col">{t('policy.ground')}</th>
            <th scope="col">{t('policy.owner')}</th>
            <th scope="col">{t('policy.review')}</th>
            <th scope="col">{t('policy.hoursWaiting')}</th>
            <th scope="col">
              <span className="k-hidden">{t('policy.whatToDo')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((policy) => (
            <PolicyRow key={policy.id} policy={policy} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
