import { useNavigate, useParams } from '@tanstack/react-router';
import { useSave } from '../api/use-save.js';
import { PageHeading } from '../design/index.js';
import { RecordTaskDocument } from '../gql/graphql.js';
import { useReverseWork } from '../history/use-reverse-work.js';
import { useText } from '../language/use-text.js';
import { WorkForm } from './work-form.js';
import { emptyWork, recordTaskInput, type WorkValues } from './work-values.js';

const newTask: WorkValues = { ...emptyWork, taskKind: 'administration' };

export default function NewTaskScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { teamId } = useParams({ from: '/teams/$teamId/tasks/new' });
  const { saySaved } = useReverseWork();
  const { save } = useSave(RecordTaskDocument, (payload) => payload.recordTask);
  const toTasks = () => navigate({ to: '/teams/$teamId/needs', params: { teamId }, search: { tab: 'tasks' } });
  const onSave = async (values: WorkValues) => {
    const outcome = await save({ input: recordTaskInput(teamId, values) });
    if (outcome.kind === 'saved') {
      saySaved(t('task.recorded'), outcome.payload.changeId);
      await toTasks();
    }
    return outcome;
  };
  return (
    <div className="k-stack-large">
      <PageHeading title={t('task.newTitle')} intro={t('task.newIntro')} />
      <WorkForm
        initial={newTask}
        titleLabel={t('task.titleLabel')}
        titleHint={t('task.titleHint')}
        submitLabel={t('task.record')}
        onSave={onSave}
        onCancel={() => void toTasks()}
      />
    </div>
  );
}
