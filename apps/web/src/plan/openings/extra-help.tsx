import { taskKinds, type TaskKind } from '@kring/care-network';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, NumberField, Segmented, Select } from '../../design/index.js';
import { hoursAWeek } from '../../form/hours-a-week.js';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import type { PlanBoardState } from '../use-plan-board.js';
import type { Extra } from '../what-if.js';

interface ExtraHelpProps {
  readonly board: PlanBoardState;
  /** A need has to be of one team. */
  readonly canAddNeeds: boolean;
}

const allSides = ['offer', 'need', 'policy'] as const;
const sidesWithoutNeed = ['offer', 'policy'] as const;

/** What if somebody came along, or another need did? What was thought up can be taken away again. */
export function ExtraHelp({ board, canAddNeeds }: ExtraHelpProps) {
  const t = useText();
  const say = useSay();
  const [what, setWhat] = useState<Extra['what']>('offer');
  const [taskKind, setTaskKind] = useState<TaskKind>('transport');
  const [hoursPerWeek, setHours] = useState(2);
  const { extras, without } = board.whatIf;
  const kinds = taskKinds.map((value) => ({ value, label: t(`taskKind.${value}`) }));
  const sides = (canAddNeeds ? allSides : sidesWithoutNeed).map((value) => ({
    value,
    label: t(`plan.extra.${value}`),
  }));
  return (
    <div className="k-stack">
      <div className="k-extra">
        <Segmented label={t('plan.extraWhat')} value={what} onChange={setWhat} choices={sides} />
        <Select label={t('plan.extraKind')} value={taskKind} onChange={setTaskKind} choices={kinds} />
        {what !== 'policy' && (
          <NumberField label={t('plan.extraHours')} value={hoursPerWeek} onChange={setHours} {...hoursAWeek} />
        )}
        <Button
          icon={<Plus aria-hidden />}
          onPress={() => board.add({ what, taskKind, hoursPerWeek })}
          isDisabled={extras.length >= 20}
        >
          {t('plan.extraAdd')}
        </Button>
      </div>
      {extras.length + without.length > 0 && (
        <ul className="k-row" aria-label={t('plan.extras')}>
          {extras.map((extra) => {
            const kind = t(`taskKind.${extra.taskKind}`);
            const words = t(`plan.extraIs.${extra.what}`, { kind, hours: say.hours(extra.hoursPerWeek) });
            return (
              <li key={extra.id}>
                <Away words={words} onAway={() => board.takeAway(extra)} />
              </li>
            );
          })}
          {without.map((each) => (
            <li key={each.id}>
              <Away
                words={t('plan.without', { name: board.names.get(each.id) ?? '' })}
                onAway={() => board.putBack(each)}
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
