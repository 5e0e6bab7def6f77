import { Printer, RotateCw } from 'lucide-react';
import { useCallback, useState } from 'react';
import { LoadProblem } from '../api/query-view.js';
import { Button, ButtonLink, EmptyState, PageHeading } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import { AskAllDialog } from './ask-all-dialog.js';
import { ChangedHelps } from './changed-helps.js';
import { Fairness } from './fairness.js';
import { Difference, Headline } from './headline.js';
import { groupsOf } from './help-groups.js';
import { HelpList } from './help-list.js';
import { Making } from './making.js';
import { Openings } from './openings.js';
import { wonders } from './plan-choices.js';
import type { Help } from './plan-shapes.js';
import './plan.css';
import { UnmetNeeds } from './unmet-needs.js';
import { usePlanBoard } from './use-plan-board.js';
import { Worth } from './worth.js';

interface PlanBoardProps {
  /** `null` plans for all teams together. */
  readonly team: { readonly id: string; readonly name: string } | null;
  readonly canAsk: boolean;
}

/** What is the best we can do together? The plan in a sentence, drawn, as a list, and what one barrier costs. */
export function PlanBoard({ team, canAsk }: PlanBoardProps) {
  const t = useText();
  const say = useSay();
  const board = usePlanBoard(team?.id ?? null);
  const [isAsking, setAsking] = useState(false);
  const { work, choices, baseOpenings } = board;
  const { job, progress, problem, isCancelled } = work;
  const plan = job?.plan ?? null;
  const isWhatIf = wonders(choices);
  const difference = isWhatIf ? (job?.difference ?? null) : null;
  const cameBy = difference?.helps ?? null;
  const isNew = useCallback(
    (help: Help): boolean =>
      cameBy?.some(
        (each) =>
          each.before === 0 &&
          each.offer?.id === help.offer?.id &&
          each.need?.id === help.need?.id &&
          each.task?.id === help.task?.id,
      ) ?? false,
    [cameBy],
  );
  const toAsk = groupsOf(plan?.helps ?? []).filter(({ canPropose }) => canPropose);
  const people = new Set(toAsk.map(({ helps: [first] }) => first.offer?.person.id)).size;
  return (
    <div className="k-stack-large k-plan">
      <PageHeading
        title={team ? t('plan.title', { team: team.name }) : t('plan.titleAll')}
        intro={t('plan.intro', { day: say.day(board.period.until) })}
        action={
          <div className="k-row k-plan-actions">
            {canAsk && !isWhatIf && toAsk.length > 0 && (
              <Button look="primary" onPress={() => setAsking(true)}>
                {t('plan.askAll', { count: people })}
              </Button>
            )}
            <Button icon={<Printer aria-hidden />} onPress={() => print()}>
              {t('plan.print')}
            </Button>
          </div>
        }
      />
      {progress !== null && <Making progress={progress} isFirst={plan === null} onCancel={work.cancel} />}
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
          body={t('plan.emptyBody')}
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
      {plan && plan.totals.needs > 0 && (
        <>
          <Headline plan={plan} isWhatIf={isWhatIf} />
          {difference && <Difference difference={difference} onBack={board.backToNow} />}
          {job?.sinceLast && !isWhatIf && (
            <ChangedHelps changes={job.sinceLast} title={t('plan.sinceLast', { count: job.sinceLast.length })} />
          )}
          {plan.helps && <HelpList plan={plan} isNew={isNew} board={board} />}
          <Openings
            openings={baseOpenings}
            isComplete={progress === null || isWhatIf}
            choices={choices}
            onChange={board.change}
            teams={team ? [team] : []}
            canAddNeeds={team !== null}
          />
          <Worth worth={plan.worth} />
          {plan.needs && <UnmetNeeds needs={plan.needs} onWithout={board.leaveOutNeed} />}
          <Fairness plan={plan} onWithout={board.leaveOut} />
        </>
      )}
      {isAsking && <AskAllDialog groups={toAsk} onClose={() => setAsking(false)} onAsked={work.again} />}
    </div>
  );
}
