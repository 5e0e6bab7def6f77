import { RotateCw } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { Button } from '../../design/index.js';
import { useText } from '../../language/use-text.js';
import { BarOf } from '../making.js';
import type { PlanBoardState } from '../use-plan-board.js';

/** Beside which plan the cards of barriers were worked out, and a way to have that done again beside the one on the screen. */
export function WeighedFor({ board: { work } }: { readonly board: PlanBoardState }) {
  const t = useText();
  const { job, weighing, isChanging, progress } = work;
  if (!job) return null;
  if (weighing !== null) {
    return (
      <div className="k-plan-making">
        <ProgressBar value={Math.round(weighing * 100)} aria-label={t('plan.weighing')} className="k-plan-progress">
          <BarOf part={weighing} />
          <span className="k-soft k-small">{t('plan.weighing')}</span>
        </ProgressBar>
        <Button look="plain" onPress={work.stopWeighing}>
          {t('plan.stop')}
        </Button>
      </div>
    );
  }
  if (job.steps === 0) return null;
  if (job.openingsFit) return <p className="k-soft k-small">{t('plan.weighedForThis')}</p>;
  return (
    <div className="k-row">
      <p className="k-soft k-small k-grow">{t('plan.gainFromNow')}</p>
      <Button
        icon={<RotateCw aria-hidden />}
        isDisabled={isChanging || progress !== null}
        onPress={() => void work.weighAgain()}
      >
        {t('plan.weighAgain')}
      </Button>
    </div>
  );
}
