import { chainOf } from '../../chain/chain-hours.js';
import { ChainSteps } from '../../chain/chain-steps.js';
import { useText } from '../../language/use-text.js';
import { waysOf, type HelpGroup } from './help-groups.js';

interface NextStepsProps {
  readonly group: HelpGroup;
  /** First name of the helper. */
  readonly name: string;
  readonly canAsk: boolean;
}

/** Work that changes hands more than once: who does what, one step after the other, and whose move each is. */
export function NextSteps({ group, name, canAsk }: NextStepsProps) {
  const t = useText();
  const { hoursPerWeek } = group;
  const chain = chainOf(waysOf(group), hoursPerWeek);
  const first = waysOf(group)[0]?.via[0];
  if (first === undefined || chain.handovers.length === 0) return null;
  const teams = new Set(chain.needs.map(({ team }) => team?.id));
  return (
    <details className="k-plan-steps">
      <summary>{t('plan.stepsTitle', { count: 1 + chain.handovers.length + teams.size })}</summary>
      <ChainSteps
        {...{ chain, name, hoursPerWeek }}
        reader={canAsk ? 'asks' : 'looks'}
        first={{ task: first.task.title, team: first.team }}
        until={group.helps[0].until}
      />
      {canAsk && <p className="k-soft k-small">{t('chain.askedAtOnce', { name })}</p>}
    </details>
  );
}
