import { useIntl } from 'react-intl';
import { useBarrierTitle } from '../../help/suggestion-words.js';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import type { Idle } from '../plan-shapes.js';
import type { PlanBoardState } from '../use-plan-board.js';

const sides = { addOffer: 'offer', addNeed: 'need', addPolicy: 'policy' } as const;
const isAdded = (kind: Idle['kind']): kind is keyof typeof sides => Object.hasOwn(sides, kind);

interface IdleChangesProps {
  readonly idle: readonly Idle[];
  readonly board: PlanBoardState;
}

/** What was wondered about and makes no difference, each with why, and with what still stands in the way by its name. */
export function IdleChanges({ idle, board }: IdleChangesProps) {
  const t = useText();
  const intl = useIntl();
  const say = useSay();
  const titleOf = useBarrierTitle();
  if (idle.length === 0) return null;
  const whatOf = ({ kind, id, taskKind, barrier }: Idle): string => {
    if (barrier) return t('plan.idleLifted', { barrier: titleOf(barrier) });
    if (!isAdded(kind)) return t('plan.without', { name: board.names.get(id ?? '') ?? '' });
    const hours = board.whatIf.extras.find((extra) => extra.id === id)?.hoursPerWeek ?? 0;
    return t(`plan.extraIs.${sides[kind]}`, { kind: t(`taskKind.${taskKind ?? 'company'}`), hours: say.hours(hours) });
  };
  const whyOf = ({ kind, why, barriers }: Idle): string => {
    if (why === 'barriers' && barriers.length > 0)
      return t('plan.idleBarriers', { barriers: intl.formatList(barriers.map(titleOf)) });
    return kind === 'addNeed' && why === 'nothingFits' ? t('plan.why.nobodyOffers') : t(`plan.idle.${why}`);
  };
  return (
    <ul className="k-plan-idle">
      {idle.map((each) => (
        <li key={`${each.kind} ${each.id ?? each.barrier?.code}`}>
          {t('plan.idleLine', { what: whatOf(each), why: whyOf(each) })}
        </li>
      ))}
    </ul>
  );
}
