import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { useViewer } from '../app/viewer-context.js';
import { Badge, Button, ButtonLink } from '../design/index.js';
import { useBarrierName } from '../help/suggestion-words.js';
import { useText } from '../language/use-text.js';
import { ExperimentDialog } from '../policies/experiment-dialog.js';
import { useSay } from '../time/use-say.js';
import type { Opening } from './plan-shapes.js';

interface OpeningCardProps {
  readonly opening: Opening;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

/** What stands in the way, how much waits behind it, and what opening it would bring. The switch plans as if it were open. */
export function OpeningCard({ opening, isOpen, onToggle, teams }: OpeningCardProps) {
  const t = useText();
  const say = useSay();
  const barrierName = useBarrierName();
  const viewer = useViewer();
  const [isProposing, setProposing] = useState(false);
  const { barrier, difference, newlyMet } = opening;
  const { policy, mover, remedy } = barrier;
  const name = policy
    ? t('today.policyHolds', { kind: t(`taskKind.${policy.taskKind}`), barrier: barrierName(barrier.code) })
    : barrierName(barrier.code);
  const canPropose = remedy === 'proposeExperiment' && viewer.viewerCanProposeExperiments && teams.length > 0;
  const titles = newlyMet?.map(({ title }) => title) ?? [];
  return (
    <article className={isOpen ? 'k-opening k-opening-on' : 'k-opening'}>
      <h3 className="k-capital">{name}</h3>
      {policy && <p className="k-quote">{t('help.policySays', { statement: policy.statement })}</p>}
      <p>
        {t('plan.waits', {
          hours: say.hours(barrier.offeredHoursPerWeek),
          offers: barrier.offers,
          needs: barrier.needs,
        })}
      </p>
      <p className="k-opening-gain">
        {difference.needsMet > 0 || difference.hoursMet > 0
          ? t('plan.opens', { needs: difference.needsMet, hours: say.hours(difference.hoursMet) })
          : t('plan.opensNothing')}
      </p>
      {titles.length > 0 && <p className="k-soft k-small">{t('plan.opensFor', { titles: titles.join(', ') })}</p>}
      <Switch isSelected={isOpen} onChange={onToggle} className="k-switch">
        <span className="k-switch-track" aria-hidden />
        <span>{t('plan.whatIfOpen')}</span>
        <span className="k-hidden">: {name}</span>
      </Switch>
      <div className="k-row">
        <Badge>{t(`mover.${mover}`, { name: t('plan.theHelper') })}</Badge>
        {policy && teams.length === 0 && <ButtonLink to="/policies">{t('plan.toPolicies')}</ButtonLink>}
        {canPropose && policy && (
          <Button icon={<LockOpen aria-hidden />} onPress={() => setProposing(true)}>
            {t('policy.propose')}
          </Button>
        )}
      </div>
      {isProposing && policy && <ExperimentDialog policy={policy} teams={teams} onClose={() => setProposing(false)} />}
    </article>
  );
}
