import { useCallback } from 'react';
import { useText } from '../language/use-text.js';
import { ChangedHelps } from './helps/changed-helps.js';
import { Fairness } from './fairness.js';
import { Difference, Headline } from './headline.js';
import { HelpList } from './helps/help-list.js';
import { Openings } from './openings/openings.js';
import { IdleChanges } from './openings/idle-changes.js';
import { idsOf, type Help, type Plan } from './plan-shapes.js';
import { UnmetNeeds } from './unmet-needs.js';
import type { PlanBoardState } from './use-plan-board.js';
import { wonders } from './what-if.js';
import { Worth } from './worth.js';

interface PlanContentProps {
  readonly plan: Plan;
  readonly board: PlanBoardState;
  readonly team: { readonly id: string; readonly name: string } | null;
}

/** A plan that was found: figures, who does what, what if, what lacks, and how fairly it is shared. */
export function PlanContent({ plan, board, team }: PlanContentProps) {
  const t = useText();
  const { job, progress, isChanging } = board.work;
  const isWhatIf = wonders(board.whatIf);
  const difference = isWhatIf ? (job?.difference ?? null) : null;
  const cameBy = difference?.helps ?? null;
  const isNew = useCallback(
    (help: Help): boolean =>
      cameBy?.some(
        (each) =>
          each.before === 0 &&
          each.offer?.id === help.offer?.id &&
          each.need?.id === help.need?.id &&
          (each.task?.id ?? null) === (help.task?.id ?? null) &&
          (help.offer !== null || idsOf(help).offerId !== ''),
      ) ?? false,
    [cameBy],
  );
  const teams = job && job.teams.length > 0 ? job.teams : team ? [team] : [];
  return (
    <>
      <Headline plan={plan} isWhatIf={isWhatIf} isBusy={isChanging} />
      {difference && (
        <Difference difference={difference} isBusy={isChanging} onBack={board.backToNow} onUndo={board.undo}>
          <IdleChanges idle={job?.idle ?? []} board={board} />
        </Difference>
      )}
      {job?.sinceLast && !isWhatIf && (
        <ChangedHelps changes={job.sinceLast} title={t('plan.sinceLast', { count: job.sinceLast.length })} />
      )}
      {plan.helps === null && <p className="k-soft">{t('plan.figuresOnly')}</p>}
      {plan.helps && <HelpList plan={plan} isNew={isNew} board={board} />}
      <Openings
        board={board}
        isComplete={progress === null || isWhatIf}
        teams={team ? teams : []}
        canAddNeeds={teams.length === 1}
      />
      <Worth worth={plan.worth} />
      {plan.needs && <UnmetNeeds needs={plan.needs} onWithout={board.leaveOutNeed} />}
      <Fairness plan={plan} onWithout={board.leaveOut} />
    </>
  );
}
