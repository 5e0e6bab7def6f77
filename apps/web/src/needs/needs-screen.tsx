import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ListPlus } from 'lucide-react';
import { ButtonLink, PageHeading, Tabs } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { NeedList } from './need-list.js';
import { TaskList } from './task-list.js';

/** What has to be done, and what staff do today: the two ends of every chain. */
export default function NeedsScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { teamId } = useParams({ from: '/teams/$teamId/needs' });
  const { tab } = useSearch({ from: '/teams/$teamId/needs' });
  const isTasks = tab === 'tasks';
  return (
    <div className="k-stack-large">
      <PageHeading
        title={t('need.screenTitle')}
        intro={t('need.screenIntro')}
        action={
          <ButtonLink
            to={isTasks ? '/teams/$teamId/tasks/new' : '/teams/$teamId/needs/new'}
            params={{ teamId }}
            look="primary"
            icon={<ListPlus aria-hidden />}
          >
            {isTasks ? t('task.record') : t('need.record')}
          </ButtonLink>
        }
      />
      <Tabs
        label={t('need.screenTitle')}
        value={tab ?? 'needs'}
        onChange={(value) =>
          void navigate({
            to: '/teams/$teamId/needs',
            params: { teamId },
            search: value === 'tasks' ? { tab: 'tasks' } : {},
            replace: true,
          })
        }
        tabs={[
          { value: 'needs', label: t('need.tabNeeds'), content: <NeedList teamId={teamId} /> },
          { value: 'tasks', label: t('need.tabTasks'), content: <TaskList teamId={teamId} /> },
        ]}
      />
    </div>
  );
}
