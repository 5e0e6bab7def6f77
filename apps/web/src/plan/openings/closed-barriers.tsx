import { useBarrierTitle, useSuggestionWords } from '../../help/suggestion-words.js';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import type { Closed } from '../plan-shapes.js';

/** What holds back help too, and what no plan looks past: it has no switch, and says what there is to do instead. */
export function ClosedBarriers({ closed }: { readonly closed: readonly Closed[] }) {
  const t = useText();
  const say = useSay();
  const words = useSuggestionWords();
  const titleOf = useBarrierTitle();
  if (closed.length === 0) return null;
  return (
    <div className="k-stack k-plan-closed">
      <h3 id="plan-closed">{t('plan.closedTitle')}</h3>
      <p className="k-soft">{t('plan.closedBody')}</p>
      <ul className="k-plan-lines" aria-labelledby="plan-closed">
        {closed.map((barrier) => (
          <li key={`${barrier.code} ${barrier.policy?.id ?? ''}`}>
            <strong className="k-capital">{titleOf(barrier)}</strong>
            <span>
              {t(barrier.offers > 0 && barrier.offeredHoursPerWeek === 0 ? 'plan.waitsGiven' : 'plan.waits', {
                hours: say.hours(barrier.offeredHoursPerWeek),
                offers: barrier.offers,
                needs: barrier.needs,
              })}
            </span>
            <span className="k-soft">{words('remedy', { code: barrier.remedy, facts: [] }, t('plan.theHelper'))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
