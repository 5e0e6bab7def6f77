import { useState } from 'react';
import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { ExtraHelp } from './extra-help.js';
import { OpeningCard } from './opening-card.js';
import { sameBarrier, toggled, type Choices } from './plan-choices.js';
import { openingKey, type Opening } from './plan-shapes.js';

interface OpeningsProps {
  readonly openings: readonly Opening[];
  readonly isComplete: boolean;
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly canAddNeeds: boolean;
}

const shownFirst = 4;

const inputOf = ({ barrier }: Opening) => ({ code: barrier.code, policyId: barrier.policy?.id ?? null });

/** What if? Barriers as cards with a switch, and help or needs that are thought up. */
export function Openings({ openings, isComplete, choices, onChange, teams, canAddNeeds }: OpeningsProps) {
  const t = useText();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? openings : openings.slice(0, shownFirst);
  return (
    <section className="k-stack" aria-labelledby="plan-what-if">
      <h2 id="plan-what-if">{t('plan.whatIf')}</h2>
      {openings.length === 0 && (
        <p className="k-soft">{t(isComplete ? 'plan.noBarriers' : 'plan.lookingAtBarriers')}</p>
      )}
      <div className="k-openings">
        {shown.map((opening) => (
          <OpeningCard
            key={openingKey(opening)}
            opening={opening}
            isOpen={choices.lifted.some((each) => sameBarrier(each, inputOf(opening)))}
            onToggle={() => onChange({ lifted: toggled(choices.lifted, inputOf(opening), sameBarrier) })}
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
      <div className="k-stack k-plan-extra">
        <h3>{t('plan.extraTitle')}</h3>
        <ExtraHelp choices={choices} onChange={onChange} canAddNeeds={canAddNeeds} />
      </div>
    </section>
  );
}
