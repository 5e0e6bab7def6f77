import { useState } from 'react';
import { useViewer } from '../app/viewer-context.js';
import { Button, NumberField, Segmented, Select, SomeAnswers, TextField } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { isPossible, periodAfter, type PlanQuestion, type RegionChoice } from './plan-question.js';
import type { KeptPlan, Plan } from './plan-shapes.js';

interface MoreChoicesProps {
  readonly question: PlanQuestion;
  /** The plan that was kept last, after whose period the next begins; `null` when none was. */
  readonly last: KeptPlan | null;
  readonly plan: Plan | null;
  readonly onAsk: (more: Partial<PlanQuestion>) => void;
}

const handovers = ['0', '1', '2', '3'] as const;
const usualKm = 5;

/** Which teams, which days, how often work may be handed over, and near which place. All have a default that fits most. */
export function MoreChoices({ question, last, plan, onAsk }: MoreChoicesProps) {
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
        <Region question={question} plan={plan} onAsk={onAsk} />
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

type Place = Omit<RegionChoice, 'km'>;

/** Places of the needs in the plan, each once, by name. */
function placesOf(plan: Plan | null): readonly Place[] {
  const all = (plan?.helps ?? []).flatMap(({ need }) => (need?.place ? [need.place] : []));
  return [...new Map(all.map(({ name, latitude, longitude }) => [name, { name, latitude, longitude }])).values()].sort(
    (one, other) => one.name.localeCompare(other.name),
  );
}

const everywhere = '';

/** Near a place that is known from the needs; not shown as long as none is known. */
function Region({ question: { region }, plan, onAsk }: Pick<MoreChoicesProps, 'question' | 'plan' | 'onAsk'>) {
  const t = useText();
  const known = placesOf(plan);
  const places = region && !known.some(({ name }) => name === region.name) ? [...known, region] : known;
  if (places.length === 0) return null;
  const pick = (name: string): void => {
    const place = places.find((each) => each.name === name);
    onAsk({ region: place ? { ...place, km: region?.km ?? usualKm } : null });
  };
  const choices = places.map(({ name }) => ({ value: name, label: name }));
  return (
    <div className="k-row">
      <Select
        label={t('plan.near')}
        value={region?.name ?? everywhere}
        onChange={pick}
        choices={[{ value: everywhere, label: t('plan.everywhere') }, ...choices]}
      />
      {region && (
        <NumberField
          label={t('plan.nearKm')}
          value={region.km}
          onChange={(km) => onAsk({ region: { ...region, km } })}
          minValue={1}
          maxValue={100}
          step={1}
        />
      )}
    </div>
  );
}
