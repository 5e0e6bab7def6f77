import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { useSave } from '../api/use-save.js';
import { PageHeading } from '../design/index.js';
import { RecordNeedDocument, TeamClientsDocument } from '../gql/graphql.js';
import { useReverseWork } from '../history/use-reverse-work.js';
import { useText } from '../language/use-text.js';
import { NeedQuestions } from './need-questions.js';
import { WorkForm } from './work-form.js';
import { emptyWork, recordNeedInput, type WorkValues } from './work-values.js';

export default function NewNeedScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { teamId } = useParams({ from: '/teams/$teamId/needs/new' });
  const { data } = useQuery(TeamClientsDocument, { variables: { teamId } });
  const router = useRouter();
  const { saySaved } = useReverseWork();
  const toNeeds = () => navigate({ to: '/teams/$teamId/needs', params: { teamId } });
  const { save } = useSave(RecordNeedDocument, (payload) => payload.recordNeed);
  const onSave = async (values: WorkValues) => {
    const outcome = await save({ input: recordNeedInput(teamId, values) });
    if (outcome.kind === 'saved' && outcome.payload.need) {
      const needId = outcome.payload.need.id;
      saySaved(t('need.recorded'), outcome.payload.changeId, () => {
        if (router.state.location.pathname === `/needs/${needId}`) void toNeeds();
      });
      await navigate({ to: '/needs/$needId', params: { needId } });
    }
    return outcome;
  };
  return (
    <div className="k-stack-large">
      <PageHeading title={t('need.newTitle')} intro={t('need.newIntro')} />
      <WorkForm
        initial={emptyWork}
        titleLabel={t('need.titleLabel')}
        titleHint={t('need.titleHint')}
        submitLabel={t('need.record')}
        onSave={onSave}
        onCancel={() => void toNeeds()}
        more={(control) => <NeedQuestions control={control} clients={data?.team?.clients.nodes ?? []} />}
      />
    </div>
  );
}
