import { useState } from 'react';
import { Button } from '../../design/index.js';
import { useText } from '../../language/use-text.js';
import { ClosedBarriers } from './closed-barriers.js';
import { ExtraHelp } from './extra-help.js';
import { OpeningCard } from './opening-card.js';
import { WeighedFor } from './weighed-for.js';
import { sameBarrier } from '../what-if.js';
import type { PlanBoardState } from '../use-plan-board.js';
import { openingKey, type Opening } from '../plan-shapes.js';

interface OpeningsProps {
  readonly board: PlanBoardState;
  readonly isComplete: boolean;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly canAddNeeds: boolean;
}

const shownFirst = 4;

const inputOf = ({ barrier }: Opening) => ({ code: barrier.code, policyId: barrier.policy?.id ?? null });

/** As they were found until all are there, so that nothing moves under a finger; then what helps most stands first. */
const mostGainFirst = ({ difference: one }: Opening, { difference: other }: Opening): number =>
  other.needsMet - one.needsMet || other.hoursMet - one.hoursMet;

/** What if? Barriers as cards with a switch, and help or needs that are thought up. */
export function Openings({ board, isComplete, teams, canAddNeeds }: OpeningsProps) {
  const t = useText();
  const { whatIf, work } = board;
  const fits = work.job?.openingsFit ?? true;
  const openings = isComplete ? [...board.openings].sort(mostGainFirst) : board.openings;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? openings : openings.slice(0, shownFirst);
  return (
    <section className="k-stack" aria-labelledby="plan-what-if">
      <h2 id="plan-what-if">{t('plan.whatIf')}</h2>
      {openings.length === 0 && (
        <p className="k-soft">{t(isComplete ? 'plan.noBarriers' : 'plan.lookingAtBarriers')}</p>
      )}
      <WeighedFor board={board} />
      <div className="k-openings">
        {shown.map((opening) => (
          <OpeningCard
            key={openingKey(opening)}
            opening={opening}
            isOpen={whatIf.lifted.some((each) => sameBarrier(each, inputOf(opening)))}
            fits={fits}
            onToggle={() => board.toggleBarrier(inputOf(opening))}
            teams={teams}
          />
        ))}
      </div>
      {openings.length > shown.length && (
        <div>
          <Button look="plain" onPress={() => setShowsAll(true)}>
            {t('plan.allBarriers', { count: openings.length })}
          </Button>
        </div>
      )}
      <ClosedBarriers closed={work.job?.closed ?? []} />
      <div className="k-stack k-plan-extra">
        <h3>{t('plan.extraTitle')}</h3>
        <ExtraHelp board={board} canAddNeeds={canAddNeeds} />
      </div>
    </section>
  );
}
