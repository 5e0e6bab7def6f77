import { Link } from '@tanstack/react-router';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import type { DroppedPin, Plan } from '../plan-shapes.js';

/** Why help that leaders hold on to is not in the plan as they left it. */
function whyOf({ offer, need, hoursPerWeek }: DroppedPin) {
  if (offer?.state !== 'open') return 'offerGone';
  if (need?.state !== 'open') return need?.state === 'met' ? 'needMet' : 'needGone';
  return hoursPerWeek > 0 ? 'lessHours' : 'barrier';
}

/** Each choice that cannot be kept, with the reason and what to do. */
export function DroppedPins({ plan: { droppedPins, pinsNotKept } }: { readonly plan: Plan }) {
  const t = useText();
  const say = useSay();
  if (pinsNotKept === 0) return null;
  return (
    <div className="k-plan-dropped">
      <p>{t('plan.pinsNotKept', { count: pinsNotKept })}</p>
      <ul>
        {(droppedPins ?? []).map((pin) => {
          const { offer, need, task, hoursPerWeek } = pin;
          const title = task?.title ?? need?.title ?? t('plan.needUnseen');
          const why = whyOf(pin);
          return (
            <li key={`${offer?.id ?? ''} ${task?.id ?? ''} ${need?.id ?? ''}`}>
              {t('plan.droppedPin', { name: offer?.person.name ?? t('plan.someone'), title })}{' '}
              {t(`plan.dropped.${why}`, { hours: say.hours(hoursPerWeek) })}{' '}
              {need && why === 'barrier' && (
                <Link to="/needs/$needId" params={{ needId: need.id }}>
                  {t('plan.droppedLook')}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      <p className="k-soft">{t('plan.droppedRemedy')}</p>
    </div>
  );
}
