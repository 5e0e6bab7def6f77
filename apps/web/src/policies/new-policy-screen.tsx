import { useNavigate } from '@tanstack/react-router';
import { useSave } from '../api/use-save.js';
import { NotFoundScreen } from '../app/not-found-screen.js';
import { useViewer } from '../app/viewer-context.js';
import { PageHeading } from '../design/index.js';
import { RecordPolicyDocument } from '../gql/graphql.js';
import { useReverseWork } from '../history/use-reverse-work.js';
import { useText } from '../language/use-text.js';
import './policies.css';
import { PolicyForm } from './policy-form.js';
import { emptyPolicy, recordPolicyInput, type PolicyValues } from './policy-values.js';

export default function NewPolicyScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { viewerCanManagePolicies } = useViewer();
  const { saySaved } = useReverseWork();
  const { save } = useSave(RecordPolicyDocument, (data) => data.recordPolicy);
  const toPolicies = () => navigate({ to: '/policies' });
  const onSave = async (values: PolicyValues) => {
    const outcome = await save({ input: recordPolicyInput(values) });
    if (outcome.kind === 'saved') {
      saySaved(t('policy.recorded'), outcome.payload.changeId);
      await toPolicies();
    }
    return outcome;
  };
  if (!viewerCanManagePolicies) return <NotFoundScreen />;
  return (
    <div className="k-stack-large">
      <PageHeading title={t('policy.newTitle')} intro={t('policy.newIntro')} />
      <PolicyForm
        initial={emptyPolicy}
        isNew
        submitLabel={t('policy.record')}
        onSave={onSave}
        onCancel={() => void toPolicies()}
      />
    </div>
  );
}
