import { useState } from 'react';
import { Button } from '../../design/index.js';
import { useText } from '../../language/use-text.js';
import { DroppedPins } from './dropped-pins.js';
import { HelpLine } from './help-line.js';
import { PlanFlow } from '../flow/plan-flow.js';
import { groupsOf, isShared } from './help-groups.js';
import type { Help, Plan } from '../plan-shapes.js';
import { SharedChoices } from '../choices/shared-choices.js';
import type { PlanBoardState } from '../use-plan-board.js';

interface HelpListProps {
  readonly plan: Plan;
  readonly isNew: (help: Help) => boolean;
  readonly board: PlanBoardState;
}

const shownFirst = 8;

/** How the hours go, drawn and in words. */
export function HelpList({ plan, isNew, board }: HelpListProps) {
  const t = useText();
  const helps = plan.helps ?? [];
  const [showsAll, setShowsAll] = useState(false);
  const groups = groupsOf(helps);
  const shown = showsAll ? groups : groups.slice(0, shownFirst);
  return (
    <section className="k-stack" aria-labelledby="plan-helps">
      <h2 id="plan-helps">{t('plan.helps')}</h2>
      {helps.length === 0 ? <p className="k-soft">{t('plan.noHelps')}</p> : <PlanFlow helps={helps} isNew={isNew} />}
      {helps.some(isNew) && <p className="k-flow-legend">{t('plan.legendNew')}</p>}
      <DroppedPins plan={plan} />
      <ul className="k-plan-helps" aria-labelledby="plan-helps">
        {shown.map((group) => (
          <HelpLine
            key={group.key}
            group={group}
            isNew={group.helps.some(isNew)}
            isShared={isShared(group, groups)}
            canDecide={board.canDecide}
            onWhole={board.keepWhole}
            onPin={board.pin}
            onExclude={board.exclude}
            onAsked={board.work.again}
          />
        ))}
      </ul>
      {groups.length > shown.length && (
        <div>
          <Button look="plain" onPress={() => setShowsAll(true)}>
            {t('plan.allHelps', { count: groups.length })}
          </Button>
        </div>
      )}
      <SharedChoices choices={board.choices} onRelease={board.release} />
    </section>
  );
}
