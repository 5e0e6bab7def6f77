import { taskKinds, type TaskKind } from '@kring/care-network';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, NumberField, Segmented, Select } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { Choices, Extra } from './plan-choices.js';

interface ExtraHelpProps {
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
  /** A need has to be of one team. */
  readonly canAddNeeds: boolean;
}

const allSides = ['offer', 'need', 'policy'] as const;
const sidesWithoutNeed = ['offer', 'policy'] as const;

/** What if somebody came along, or another need did? What was thought up can be taken away again. */
export function ExtraHelp({ choices, onChange, canAddNeeds }: ExtraHelpProps) {
  const t = useText();
  const say = useSay();
  const [what, setWhat] = useState<Extra['what']>('offer');
  const [taskKind, setTaskKind] = useState<TaskKind>('transport');
  const [hoursPerWeek, setHours] = useState(2);
  const { extras, without } = choices;
  const kinds = taskKinds.map((value) => ({ value, label: t(`taskKind.${value}`) }));
  const sides = (canAddNeeds ? allSides : sidesWithoutNeed).map((value) => ({
    value,
    label: t(`plan.extra.${value}`),
  }));
  const add = (): void => onChange({ extras: [...extras, { what, taskKind, hoursPerWeek }] });
  return (
    <div className="k-stack">
      <div className="k-extra">
        <Segmented label={t('plan.extraWhat')} value={what} onChange={setWhat} choices={sides} />
        <Select label={t('plan.extraKind')} value={taskKind} onChange={setTaskKind} choices={kinds} />
        {what !== 'policy' && (
          <NumberField
            label={t('plan.extraHours')}
            value={hoursPerWeek}
            onChange={setHours}
            minValue={0.25}
            maxValue={40}
            step={0.25}
          />
        )}
        <Button icon={<Plus aria-hidden />} onPress={add} isDisabled={extras.length >= 20}>
          {t('plan.extraAdd')}
        </Button>
      </div>
      {extras.length + without.length > 0 && (
        <ul className="k-row" aria-label={t('plan.extras')}>
          {extras.map((extra, index) => {
            const kind = t(`taskKind.${extra.taskKind}`);
            const words = t(`plan.extraIs.${extra.what}`, { kind, hours: say.hours(extra.hoursPerWeek) });
            return (
              <li key={`${index} ${words}`}>
                <Away words={words} onAway={() => onChange({ extras: extras.filter((_, at) => at !== index) })} />
              </li>
            );
          })}
          {without.map(({ id, name }) => (
            <li key={id}>
              <Away
                words={t('plan.without', { name })}
                onAway={() => onChange({ without: without.filter((one) => one.id !== id) })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Away({ words, onAway }: { readonly words: string; readonly onAway: () => void }) {
  const t = useText();
  return (
    <Button icon={<X aria-hidden />} aria-label={t('plan.away', { what: words })} onPress={onAway}>
      {words}
    </Button>
  );
}
