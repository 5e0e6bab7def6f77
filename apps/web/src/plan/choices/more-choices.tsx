import { useState } from 'react';
import { useViewer } from '../../app/viewer-context.js';
import { Button, Segmented, SomeAnswers, TextField } from '../../design/index.js';
import { useText } from '../../language/use-text.js';
import { isPossible, periodAfter, type PlanQuestion } from './plan-question.js';
import type { KeptPlan, PlanJob } from '../plan-shapes.js';
import { RegionFilter } from './region-filter.js';

interface MoreChoicesProps {
  readonly question: PlanQuestion;
  /** The plan that was kept last, after whose period the next begins; `null` when none was. */
  readonly last: KeptPlan | null;
  readonly job: PlanJob | null;
  readonly onAsk: (more: Partial<PlanQuestion>) => void;
}

const handovers = ['0', '1', '2', '3'] as const;

/** Which teams, which days, how often work may be handed over, and near which place. All have a default that fits most. */
export function MoreChoices({ question, last, job, onAsk }: MoreChoicesProps) {
  const t = useText();
  const next = last && periodAfter(last);
  return (
    <details className="k-plan-changes k-plan-more">
      <summary>{t('plan.more')}</summary>
      <div className="k-plan-choices">
        <Teams question={question} onAsk={onAsk} />
        <Days key={`${question.from} ${question.until}`} question={question} onAsk={onAsk} />
        {next && next.from !== question.from && (
          <div>
            <Button onPress={() => onAsk(next)}>{t('plan.nextPeriod')}</Button>
          </div>
        )}
        <div>
          <p className="k-label-above" aria-hidden>
            {t('plan.handovers')}
          </p>
          <Segmented
            label={t('plan.handovers')}
            value={handovers.find((each) => Number(each) === question.mostHandovers) ?? '1'}
            onChange={(most) => onAsk({ mostHandovers: Number(most) })}
            choices={handovers.map((value) => ({ value, label: t(`plan.handovers.${value}`) }))}
          />
        </div>
        <p className="k-soft k-small">{t('plan.handoversHint')}</p>
        <RegionFilter region={question.region} job={job} onAsk={onAsk} />
      </div>
    </details>
  );
}

type Part = Pick<MoreChoicesProps, 'question' | 'onAsk'>;

/** Only for who leads or guides several teams. None chosen is all of them. */
function Teams({ question: { teamIds }, onAsk }: Part) {
  const t = useText();
  const { teams } = useViewer();
  if (teams.length < 2) return null;
  const chosen = teamIds.length === 0 ? teams.map(({ id }) => id) : teamIds;
  return (
    <SomeAnswers
      label={t('plan.forTeams')}
      value={chosen}
      onChange={(ids) => ids.length > 0 && onAsk({ teamIds: ids.length === teams.length ? [] : ids })}
      choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
      size="small"
    />
  );
}

/** The days are asked once both stand and the first is not after the last. */
function Days({ question, onAsk }: Part) {
  const t = useText();
  const [days, setDays] = useState({ from: question.from, until: question.until });
  const isWrong = days.from !== '' && days.until !== '' && !isPossible(days);
  const set = (more: Partial<typeof days>): void => {
    const now = { ...days, ...more };
    setDays(now);
    if (isPossible(now)) onAsk(now);
  };
  return (
    <div className="k-row k-plan-days">
      <TextField label={t('plan.from')} type="date" value={days.from} onChange={(from) => set({ from })} />
      <TextField
        label={t('plan.untilDay')}
        type="date"
        value={days.until}
        onChange={(until) => set({ until })}
        {...(isWrong && { error: t('plan.daysWrong') })}
      />
    </div>
  );
}
