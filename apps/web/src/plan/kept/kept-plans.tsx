import { Link } from '@tanstack/react-router';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import type { KeptPlan } from '../plan-shapes.js';

/** The plans that were kept, the last first, each with what it came to. */
export function KeptPlans({ plans }: { readonly plans: readonly KeptPlan[] }) {
  const t = useText();
  const say = useSay();
  return (
    <section className="k-stack k-plan-kept" aria-labelledby="plan-kept">
      <h2 id="plan-kept">{t('plan.keptTitle')}</h2>
      {plans.length === 0 && <p className="k-soft">{t('plan.keptEmpty')}</p>}
      {plans.length > 0 && (
        <ul className="k-plan-lines">
          {plans.map(({ id, from, until, keptAt, keptBy, totals, teams }) => (
            <li key={id}>
              <Link to="/plans/$planId" params={{ planId: id }}>
                {t('plan.period', { from: say.shortDay(from), until: say.shortDay(until) })}
              </Link>
              <span className="k-soft">
                {t('plan.keptLine', {
                  met: totals.needsMet,
                  needs: totals.needs,
                  teams: teams.map(({ name }) => name).join(', '),
                })}{' '}
                {t('plan.keptBy', { day: say.shortDay(keptAt), name: keptBy ?? t('plan.someone') })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
