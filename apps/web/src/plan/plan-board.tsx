import { useQuery } from '@apollo/client/react';
import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { LoadProblem } from '../api/query-view.js';
import { Button, ButtonLink, EmptyState, Notice, PageHeading } from '../design/index.js';
import { KeptPlansDocument } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { AskAllDialog } from './helps/ask-all-dialog.js';
import { BoardActions } from './board-actions.js';
import { groupsOf } from './helps/help-groups.js';
import { KeptPlans } from './kept/kept-plans.js';
import { Making } from './making.js';
import { MoreChoices } from './choices/more-choices.js';
import { PlanContent } from './plan-content.js';
import './plan.css';
import { useKeep } from './kept/use-keep.js';
import { usePlanBoard } from './use-plan-board.js';
import { wonders } from './what-if.js';

interface PlanBoardProps {
  /** `null` plans for all teams in reach together. */
  readonly team: { readonly id: string; readonly name: string } | null;
  readonly canAsk: boolean;
}

/** What is the best we can do together? The plan in a sentence, drawn, as a list, and what one barrier costs. */
export function PlanBoard({ team, canAsk }: PlanBoardProps) {
  const t = useText();
  const say = useSay();
  const board = usePlanBoard(team ? [team.id] : [], canAsk);
  const keeping = useKeep();
  const [isAsking, setAsking] = useState(false);
  const { work, question, whatIf } = board;
  const { job, progress, problem, isCancelled } = work;
  const teamIds = [...question.teamIds];
  const keptPlans = useQuery(KeptPlansDocument, { variables: { teamIds }, fetchPolicy: 'cache-and-network' });
  const kept = keptPlans.data?.keptPlans.nodes ?? [];
  const plan = job?.plan ?? null;
  const hasNeeds = plan !== null && plan.totals.needs > 0;
  const toAsk = wonders(whatIf) ? [] : groupsOf(plan?.helps ?? []).filter(({ canPropose }) => canPropose);
  const names = (job?.teams ?? (team ? [team] : [])).map(({ name }) => name);
  const title =
    names.length > 3 || names.length === 0 ? t('plan.titleAll') : t('plan.title', { team: names.join(', ') });
  return (
    <div className="k-stack-large k-plan">
      <PageHeading
        title={title}
        intro={t('plan.introPeriod', { from: say.shortDay(question.from), until: say.shortDay(question.until) })}
        action={
          <BoardActions
            board={board}
            toAsk={toAsk}
            canKeep={canAsk && hasNeeds && !wonders(whatIf) && progress === null}
            isKeeping={keeping.isSaving}
            onAsk={() => setAsking(true)}
            onKeep={() => job && void keeping.keep(job.id)}
          />
        }
      />
      <MoreChoices question={question} last={kept[0] ?? null} job={job} onAsk={board.ask} />
      {keeping.hasFailed && <Notice tone="error">{t('plan.notKept')}</Notice>}
      {progress !== null && (
        <Making progress={progress} phase={work.phase} isFirst={plan === null} onCancel={work.cancel} />
      )}
      {problem !== null && <LoadProblem error={problem} onRetry={work.again} />}
      {isCancelled && (
        <EmptyState
          title={t('plan.cancelledTitle')}
          body={t('plan.cancelledBody')}
          action={
            <Button icon={<RotateCw aria-hidden />} onPress={work.again}>
              {t('plan.again')}
            </Button>
          }
        />
      )}
      {plan && plan.totals.needs === 0 && (
        <EmptyState
          title={t('plan.emptyTitle')}
          body={t(question.region ? 'plan.emptyNear' : 'plan.emptyBody')}
          action={
            team &&
            canAsk && (
              <ButtonLink to="/teams/$teamId/needs/new" params={{ teamId: team.id }}>
                {t('today.recordNeed')}
              </ButtonLink>
            )
          }
        />
      )}
      {hasNeeds && <PlanContent plan={plan} board={board} team={team} />}
      {keptPlans.data && (hasNeeds || kept.length > 0) && <KeptPlans plans={kept} />}
      {isAsking && <AskAllDialog groups={toAsk} onClose={() => setAsking(false)} onAsked={work.again} />}
    </div>
  );
}
