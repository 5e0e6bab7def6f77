import { useQuery } from '@apollo/client/react';
import { QueryView } from '../api/query-view.js';
import { Badge, ButtonLink, EmptyState } from '../design/index.js';
import { TasksDocument, type TaskFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import '../design/list.css';
import './need-list.css';
import { RemoveTask } from './remove-task.js';

function TaskRow({ task, teamId }: { readonly task: TaskFieldsFragment; readonly teamId: string }) {
  const t = useText();
  const say = useSay();
  return (
    <li className="k-work-row">
      <span className="k-work-what">
        <span className="k-line-title">{task.title}</span>
        <span className="k-soft">
          {t('task.row', { hours: say.hours(task.hoursPerWeek), times: say.times(task.times) })}
        </span>
        {task.policies.map((policy) => (
          <Badge key={policy.id} tone="attention">
            {t('task.kept', { ground: t(`ground.${policy.ground}`) })}
          </Badge>
        ))}
      </span>
      <span className="k-row">
        <ButtonLink look="plain" to="/teams/$teamId/tasks/$taskId/change" params={{ teamId, taskId: task.id }}>
          {t('common.change')}
        </ButtonLink>
        <RemoveTask task={task} />
      </span>
    </li>
  );
}

export function TaskList({ teamId }: { readonly teamId: string }) {
  const t = useText();
  const result = useQuery(TasksDocument, { variables: { teamId } });
  return (
    <QueryView result={result}>
      {({ tasks }) =>
        tasks.nodes.length === 0 ? (
          <EmptyState title={t('task.emptyTitle')} body={t('task.emptyBody')} />
        ) : (
          <ul className="k-list">
            {tasks.nodes.map((task) => (
              <TaskRow key={task.id} task={task} teamId={teamId} />
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}
