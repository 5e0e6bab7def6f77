import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { QueryView } from '../api/query-view.js';
import { useSave } from '../api/use-save.js';
import { NotFoundScreen } from '../app/not-found-screen.js';
import { useViewer } from '../app/viewer-context.js';
import { PageHeading } from '../design/index.js';
import { StaleDialog } from '../form/stale-dialog.js';
import { useChange } from '../form/use-change.js';
import { ChangePolicyDocument, PolicyToChangeDocument, type PolicyFieldsFragment } from '../gql/graphql.js';
import { useReverseWork } from '../history/use-reverse-work.js';
import { useText } from '../language/use-text.js';
import './policies.css';
import { PolicyForm } from './policy-form.js';
import { changePolicyInput, fromPolicy, type PolicyValues } from './policy-values.js';
import { usePolicyWords } from './use-policy-words.js';

const versionOf = (policy: PolicyFieldsFragment) => ({ values: fromPolicy(policy), version: policy.version });

function ChangePolicy({ policy }: { readonly policy: PolicyFieldsFragment }) {
  const t = useText();
  const navigate = useNavigate();
  const words = usePolicyWords();
  const { saySaved } = useReverseWork();
  const saving = useSave(ChangePolicyDocument, (data) => data.changePolicy);
  const toPolicies = () => navigate({ to: '/policies' });
  const onSave = async (values: PolicyValues, version: number) => {
    const outcome = await saving.save({ input: changePolicyInput(policy.id, version, values) });
    if (outcome.kind === 'saved') {
      saySaved(t('policy.changed'), outcome.payload.changeId);
      await toPolicies();
    }
    const current = outcome.kind === 'refused' ? outcome.payload.current : null;
    return { outcome, current: current && versionOf(current) };
  };
  const { base, save, stale, clashKey } = useChange(versionOf(policy), words, onSave);
  return (
    <>
      <PolicyForm
        key={base.version}
        initial={base.values}
        submitLabel={t('common.save')}
        onSave={save}
        onCancel={() => void toPolicies()}
      />
      {stale && <StaleDialog key={clashKey} {...stale} />}
    </>
  );
}

export default function ChangePolicyScreen() {
  const t = useText();
  const { viewerCanManagePolicies } = useViewer();
  const { policyId } = useParams({ from: '/policies/$policyId/change' });
  const result = useQuery(PolicyToChangeDocument, { variables: { id: policyId } });
  return (
    <QueryView result={result} whole>
      {({ policy }) =>
        policy && viewerCanManagePolicies ? (
          <div className="k-stack-large">
            <PageHeading
              title={t('policy.changeTitle')}
              intro={t('policy.changeIntro', { kind: t(`taskKind.${policy.taskKind}`) })}
            />
            <ChangePolicy policy={policy} />
          </div>
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryView>
  );
}
