import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { QueryView } from '../api/query-view.js';
import { useSave } from '../api/use-save.js';
import { NotFoundScreen } from '../app/not-found-screen.js';
import { PageHeading } from '../design/index.js';
import { ChangeNeedDocument, NeedToChangeDocument, type NeedFieldsFragment } from '../gql/graphql.js';
import { useReverseWork } from '../history/use-reverse-work.js';
import { useText } from '../language/use-text.js';
import { ChangeWork } from './change-work.js';
import { NeedQuestions } from './need-questions.js';
import { changeNeedInput, fromNeed, type WorkValues } from './work-values.js';

const versionOf = (need: NeedFieldsFragment) => ({ values: fromNeed(need), version: need.version });

function ChangeNeed({ need }: { readonly need: NeedFieldsFragment }) {
  const t = useText();
  const navigate = useNavigate();
  const { saySaved } = useReverseWork();
  const { save } = useSave(ChangeNeedDocument, (payload) => payload.changeNeed);
  const toNeed = () => navigate({ to: '/needs/$needId', params: { needId: need.id } });
  const onSave = async (values: WorkValues, version: number) => {
    const outcome = await save({ input: changeNeedInput(need.id, version, values) });
    if (outcome.kind === 'saved') {
      saySaved(t('need.changed'), outcome.payload.changeId);
      await toNeed();
    }
    const current = outcome.kind === 'refused' ? outcome.payload.current : null;
    return { outcome, current: current && versionOf(current) };
  };
  return (
    <ChangeWork
      start={versionOf(need)}
      titleLabel={t('need.titleLabel')}
      titleHint={t('need.titleHint')}
      onSave={onSave}
      onCancel={() => void toNeed()}
      more={(control) => <NeedQuestions control={control} />}
    />
  );
}

export default function ChangeNeedScreen() {
  const t = useText();
  const { needId } = useParams({ from: '/needs/$needId/change' });
  const result = useQuery(NeedToChangeDocument, { variables: { id: needId } });
  return (
    <QueryView result={result} whole>
      {({ need }) =>
        need ? (
          <div className="k-stack-large">
            <PageHeading title={t('need.changeTitle')} intro={need.title} />
            <ChangeNeed need={need} />
          </div>
        ) : (
          <NotFoundScreen />
        )
      }
    </QueryView>
  );
}
