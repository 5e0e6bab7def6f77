import { useText } from '../../language/use-text.js';
import type { Help } from '../plan-shapes.js';

interface NextStepsProps {
  readonly help: Help;
  /** First name of the helper. */
  readonly name: string;
}

/** Work that changes hands more than once takes more than one question: who does what, one step after the other. */
export function NextSteps({ help: { via, need }, name }: NextStepsProps) {
  const t = useText();
  const [first, ...further] = via;
  if (first === undefined || further.length === 0) return null;
  const teamOf = ({ team }: (typeof via)[number]): string => team?.name ?? t('plan.otherTeam');
  const taskOf = ({ task }: (typeof via)[number]): string => task?.title ?? t('plan.aTask');
  return (
    <details className="k-plan-steps">
      <summary>{t('plan.stepsTitle', { count: via.length + 1 })}</summary>
      <ol>
        <li>{t('plan.stepAsk', { name, task: taskOf(first), team: teamOf(first) })}</li>
        {further.map((each, index) => (
          <li key={each.task?.id ?? index}>
            {t('plan.stepArrange', { from: teamOf(via[index] ?? first), team: teamOf(each), task: taskOf(each) })}
          </li>
        ))}
        <li>{t('plan.stepThen', { team: teamOf(further.at(-1) ?? first), title: need?.title ?? '' })}</li>
      </ol>
      <p className="k-soft k-small">{t('plan.stepsNote')}</p>
    </details>
  );
}
