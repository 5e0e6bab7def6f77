import { Link } from '@tanstack/react-router';
import { LockOpen } from 'lucide-react';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { useViewer } from '../../app/viewer-context.js';
import { Button, ButtonLink } from '../../design/index.js';
import { MoverBadge } from '../../help/mover-badge.js';
import { PolicyWords } from '../../help/policy-words.js';
import { useBarrierTitle, useSuggestionWords } from '../../help/suggestion-words.js';
import { useText } from '../../language/use-text.js';
import { ExperimentDialog } from '../../policies/experiment-dialog.js';
import { useSay } from '../../time/use-say.js';
import type { Opening } from '../plan-shapes.js';

interface OpeningCardProps {
  readonly opening: Opening;
  readonly isOpen: boolean;
  /** Whether the cards are about the plan as it stands: what is open in it brings nothing more. */
  readonly fits: boolean;
  readonly onToggle: () => void;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

/** What stands in the way, how much waits behind it, and what opening it would bring. The switch plans as if it were open. */
export function OpeningCard({ opening, isOpen, fits, onToggle, teams }: OpeningCardProps) {
  const t = useText();
  const say = useSay();
  const words = useSuggestionWords();
  const viewer = useViewer();
  const [isProposing, setProposing] = useState(false);
  const { barrier, difference, newlyMet } = opening;
  const { policy, mover, remedy } = barrier;
  const needs = newlyMet ?? [];
  const name = useBarrierTitle()(barrier);
  const canPropose = remedy === 'proposeExperiment' && viewer.viewerCanProposeExperiments && teams.length > 0;
  const helper = t('plan.theHelper');
  const step = remedy === 'awaitStart' ? t('plan.awaitStart') : words('remedy', { code: remedy, facts: [] }, helper);
  return (
    <article className={isOpen ? 'k-opening k-opening-on' : 'k-opening'}>
      <h3 className="k-capital">{name}</h3>
      {policy && <PolicyWords policy={policy} />}
      <p>
        {t(barrier.offers > 0 && barrier.offeredHoursPerWeek === 0 ? 'plan.waitsGiven' : 'plan.waits', {
          hours: say.hours(barrier.offeredHoursPerWeek),
          offers: barrier.offers,
          needs: barrier.needs,
        })}
      </p>
      <p className="k-opening-gain">
        {isOpen && fits
          ? t('plan.openInPlan')
          : difference.needsMet > 0 || difference.hoursMet > 0
            ? t('plan.opens', { needs: difference.needsMet, hours: say.hours(difference.hoursMet) })
            : t('plan.opensNothing')}
      </p>
      <Switch isSelected={isOpen} onChange={onToggle} className="k-switch">
        <span className="k-switch-track" aria-hidden />
        <span>{t('plan.whatIfOpen')}</span>
        <span className="k-hidden">: {name}</span>
      </Switch>
      <p>{step}</p>
      <div className="k-row">
        <MoverBadge mover={mover} remedy={remedy} name={helper} />
        {policy && teams.length === 0 && <ButtonLink to="/policies">{t('plan.toPolicies')}</ButtonLink>}
        {canPropose && policy && (
          <Button icon={<LockOpen aria-hidden />} onPress={() => setProposing(true)}>
            {t('policy.propose')}
          </Button>
        )}
      </div>
      {needs.length > 0 && (
        <div className="k-opening-needs">
          <p className="k-soft k-small">{t('plan.opensHere')}</p>
          <ul>
            {needs.map(({ id, title }) => (
              <li key={id}>
                <Link to="/needs/$needId" params={{ needId: id }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {isProposing && policy && <ExperimentDialog policy={policy} teams={teams} onClose={() => setProposing(false)} />}
    </article>
  );
}
