import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ListPlus } from 'lucide-react';
import { AgreementList } from '../agreements/agreement-list.js';
import { ButtonLink, PageHeading, Tabs } from '../design/index.js';
import { WorkHistory } from '../history/work-history.js';
import { WorkUndoTools } from '../history/work-undo-tools.js';
import { useText } from '../language/use-text.js';
import { NeedList } from './need-list.js';
import { TaskList } from './task-list.js';

/** What has to be done, what staff do today, and what was agreed about it. */
export default function NeedsScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { teamId } = useParams({ from: '/teams/$teamId/needs' });
  const { tab } = useSearch({ from: '/teams/$teamId/needs' });
  const isTasks = tab === 'tasks';
  const show = (value: string) =>
    navigate({
      to: '/teams/$teamId/needs',
      params: { teamId },
      search: value === 'tasks' || value === 'agreements' ? { tab: value } : {},
      replace: true,
    });
  return (
    <div className="k-stack-large">
      <PageHeading
        title={t('need.screenTitle')}
        intro={t('need.screenIntro')}
        action={
          <div className="k-row">
            <WorkUndoTools teamId={teamId} />
            <ButtonLink
              to={isTasks ? '/teams/$teamId/tasks/new' : '/teams/$teamId/needs/new'}
              params={{ teamId }}
              look="primary"
              icon={<ListPlus aria-hidden />}
            >
              {isTasks ? t('task.record') : t('need.record')}
            </ButtonLink>
          </div>
        }
      />
      <Tabs
        label={t('need.screenTitle')}
        value={tab ?? 'needs'}
        onChange={(value) => void show(value)}
        tabs={[
          { value: 'needs', label: t('need.tabNeeds'), content: <NeedList teamId={teamId} /> },
          { value: 'tasks', label: t('need.tabTasks'), content: <TaskList teamId={teamId} /> },
          { value: 'agreements', label: t('need.tabAgreements'), content: <AgreementList teamId={teamId} /> },
        ]}
      />
      <WorkHistory teamId={teamId} />
    </div>
  );
}
