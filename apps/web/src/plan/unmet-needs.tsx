import { Link } from '@tanstack/react-router';
import { useBarrierName } from '../help/suggestion-words.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { NeedInPlan } from './plan-shapes.js';

function Why({ need }: { readonly need: NeedInPlan }) {
  const t = useText();
  const say = useSay();
  const barrierName = useBarrierName();
  const barriers = need.barriers.map(barrierName).join(', ');
  const lacks = say.hours(need.hoursAsked - need.hoursMet);
  return (
    <span className="k-soft">
      {need.why === null ? '' : t(`plan.why.${need.why}`, { barriers, lacks })}{' '}
      {need.hoursMet > 0 && t('plan.partlyMet', { met: say.hours(need.hoursMet), asked: say.hours(need.hoursAsked) })}
    </span>
  );
}

/** The needs that do not get all their hours, each with the reason and the way to it. */
export function UnmetNeeds({ needs }: { readonly needs: readonly NeedInPlan[] }) {
  const t = useText();
  const unmet = needs.filter(({ why }) => why !== null);
  if (unmet.length === 0) return null;
  return (
    <section className="k-stack" aria-labelledby="plan-unmet">
      <h2 id="plan-unmet">{t('plan.unmet', { count: unmet.length })}</h2>
      <ul className="k-plan-lines">
        {unmet.map((need) => (
          <li key={need.needId}>
            {need.need ? (
              <Link to="/needs/$needId" params={{ needId: need.needId }}>
                {need.need.client
                  ? t('today.needFor', { title: need.need.title, name: need.need.client.person.name })
                  : need.need.title}
              </Link>
            ) : (
              t('plan.thoughtUpNeed')
            )}
            <Why need={need} />
          </li>
        ))}
      </ul>
    </section>
  );
}
