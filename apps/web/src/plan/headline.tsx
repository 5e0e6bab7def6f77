import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../design/index.js';
import { useText, type Text } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { Plan, PlanJob } from './plan-shapes.js';
import { ProofLine } from './proof-line.js';

const figuresOf = (t: Text, { totals }: Plan, hours: (hours: number) => string): readonly string[] => [
  t('plan.hoursMet', { hours: hours(totals.hoursMet) }),
  ...(totals.hoursFreed > 0 ? [t('plan.hoursFreed', { hours: hours(totals.hoursFreed) })] : []),
  t('plan.helpers', { count: totals.helpers }),
  ...(totals.needsHelped > totals.needsMet ? [t('plan.partly', { count: totals.needsHelped - totals.needsMet })] : []),
];

interface HeadlineProps {
  readonly plan: Plan;
  /** Whether this is a what-if and not a plan with what there is. */
  readonly isWhatIf: boolean;
  /** Whether these figures are of before a change that is still being worked out. */
  readonly isBusy: boolean;
}

/** What the plan comes to, in one sentence and a few figures. */
export function Headline({ plan, isWhatIf, isBusy }: HeadlineProps) {
  const t = useText();
  const say = useSay();
  const { needs, needsMet } = plan.totals;
  return (
    <section className="k-plan-headline" aria-labelledby="plan-sum" aria-busy={isBusy}>
      <h2 id="plan-sum" className="k-plan-sum">
        {t(isWhatIf ? 'plan.sumWhatIf' : 'plan.sum', { met: needsMet, needs })}
      </h2>
      <ul className="k-plan-figures">
        {figuresOf(t, plan, say.hours).map((figure) => (
          <li key={figure}>{figure}</li>
        ))}
      </ul>
      <ProofLine plan={plan} />
    </section>
  );
}

type Figure = readonly [figure: string, words: string];

const signed = (t: Text, value: number): string => t('plan.signed', { value });

interface DifferenceProps {
  readonly difference: NonNullable<PlanJob['difference']>;
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onUndo: () => void;
  /** Why something makes no difference. */
  readonly children?: ReactNode;
}

/** Large enough to read from the back of a room: what the plan has more, or less, than with what there is. */
export function Difference({ difference, isBusy, onBack, onUndo, children }: DifferenceProps) {
  const t = useText();
  const { needsMet, needsHelped, hoursMet, hoursFreed } = difference;
  const isNothing = [needsMet, needsHelped, hoursMet, hoursFreed].every((each) => each === 0);
  const figures: readonly Figure[] = [
    [signed(t, needsMet), t('plan.moreNeeds', { count: Math.abs(needsMet) })],
    [signed(t, hoursMet), t('plan.moreHours', { count: Math.abs(hoursMet) })],
    ...(hoursFreed === 0
      ? []
      : [[signed(t, hoursFreed), t('plan.moreFreed', { count: Math.abs(hoursFreed) })] as const]),
  ];
  return (
    <div className="k-plan-difference">
      <div className="k-grow" role="status" aria-busy={isBusy}>
        <p className="k-plan-difference-title">{t(isNothing ? 'plan.noDifference' : 'plan.difference')}</p>
        {!isNothing && (
          <ul className="k-plan-difference-figures">
            {figures.map(([figure, words]) => (
              <li key={words}>
                <strong>{figure}</strong> <span>{words}</span>
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
      <div className="k-row">
        <Button icon={<Undo2 aria-hidden />} onPress={onUndo}>
          {t('plan.undo')}
        </Button>
        <Button onPress={onBack}>{t('plan.asThingsAre')}</Button>
      </div>
    </div>
  );
}
