import { useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { Button } from '../design/index.js';
import type { PlanPhase } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';

interface MakingProps {
  readonly progress: number;
  readonly phase: PlanPhase | null;
  /** Whether there is nothing to look at yet. */
  readonly isFirst: boolean;
  readonly onCancel: () => void;
}

/** Most plans are there before anybody needs to hear what is being done, in milliseconds. */
const worthTelling = 2000;

function useIsLong(): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), worthTelling);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}

/** How far the plan has come, what is being done, and a way to stop it. Read aloud only when it takes long, once a phase. */
export function Making({ progress, phase, isFirst, onCancel }: MakingProps) {
  const t = useText();
  const isLong = useIsLong();
  const percent = Math.round(progress * 100);
  const label = t(isFirst ? 'plan.making' : 'plan.makingAgain');
  const doing = phase === null ? null : t(`plan.phase.${phase}`);
  return (
    <div className="k-plan-making">
      <ProgressBar value={percent} aria-label={label} className="k-plan-progress">
        <BarOf part={progress} />
        <span className="k-soft k-small" aria-hidden>
          {doing === null ? label : t('plan.makingPhase', { label, doing })}
        </span>
      </ProgressBar>
      <Button look="plain" onPress={onCancel}>
        {t('plan.stop')}
      </Button>
      <p className="k-hidden" role="status">
        {isLong && doing}
      </p>
    </div>
  );
}

/** A bar of which a part, from 0 to 1, is done. */
export const BarOf = ({ part }: { readonly part: number }) => (
  <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
    <rect width="100" height="4" className="k-plan-progress-all" />
    <rect width={Math.round(part * 100)} height="4" className="k-plan-progress-done" />
  </svg>
);
