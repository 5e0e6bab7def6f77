import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { QueryView } from '../api/query-view.js';
import { useSave } from '../api/use-save.js';
import { NotFoundScreen } from '../app/not-found-screen.js';
import { PageHeading } from '../design/index.js';
import { ChangeTaskDocument, TasksDocument, type TaskFieldsFragment } from '../gql/graphql.js';
import { useReverseWork } from '../history/use-reverse-work.js';
import { useText } from '../language/use-text.js';
import { ChangeWork } from './change-work.js';
import { changeTaskInput, fromTask, type WorkValues } from './work-values.js';

const versionOf = (task: TaskFieldsFragment) => ({ values: fromTask(task), version: task.version });

function ChangeTask({ task, teamId }: { readonly task: TaskFieldsFragment; readonly teamId: string }) {
  const t = useText();
  const navigate = useNavigate();
  const { saySaved } = useReverseWork();
  const { save } = useSave(ChangeTaskDocument, (payload) => payload.changeTask);
  const toTasks = () => navigate({ to: '/teams/$teamId/needs', params: { teamId }, search: { tab: 'tasks' } });
  const onSave = async (values: WorkValues, version: number) => {
    const outcome = await save({ input: changeTaskInput(task.id, version, values) });
    if (outcome.kind === 'saved') {
      saySaved(t('task.changed'), outcome.payload.changeId);
      await toTasks();
    }
    const current = outcome.kind === 'refused' ? outcome.payload.current : null;
    return { outcome, current: current && versionOf(current) };
  };
  return (
    <ChangeWork
      start={versionOf(task)}
      titleLabel={t('task.titleLabel')}
      titleHint={t('task.titleHint')}
      onSave={onSave}
      onCancel={() => void toTasks()}
    />
  );
}

export default function ChangeTaskScreen() {
  const t = useText();
  const { teamId, taskId } = useParams({ from: '/teams/$teamId/tasks/$taskId/change' });
  const result = useQuery(TasksDocument, { variables: { teamId } });
  return (
    <QueryView result={result} whole>
      {({ tasks }) => {
        const task = tasks.nodes.find(({ id }) => id === taskId);
        if (!task) return <NotFoundScreen />;
        return (
          <div className="k-stack-large">
            <PageHeading title={t('task.changeTitle')} intro={task.title} />
            <ChangeTask task={task} teamId={teamId} />
          </div>
        );
      }}
    </QueryView>
  );
}
