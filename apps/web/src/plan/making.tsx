import { ProgressBar } from 'react-aria-components';
import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';

interface MakingProps {
  readonly progress: number;
  /** Whether there is nothing to look at yet. */
  readonly isFirst: boolean;
  readonly onCancel: () => void;
}

/** How far the plan has come, and a way to stop it. */
export function Making({ progress, isFirst, onCancel }: MakingProps) {
  const t = useText();
  const percent = Math.round(progress * 100);
  const label = t(isFirst ? 'plan.making' : 'plan.makingAgain');
  return (
    <div className="k-plan-making">
      <ProgressBar value={percent} aria-label={label} className="k-plan-progress">
        <BarOf part={progress} />
        <span className="k-soft k-small">{label}</span>
      </ProgressBar>
      <Button look="plain" onPress={onCancel}>
        {t('plan.stop')}
      </Button>
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
