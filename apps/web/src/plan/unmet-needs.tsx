import { Link } from '@tanstack/react-router';
import { Button } from '../design/index.js';
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

function Named({ need: { needId, need } }: { readonly need: NeedInPlan }) {
  const t = useText();
  if (!need) return <p>{t('plan.thoughtUpNeed')}</p>;
  const { title, client } = need;
  return (
    <p>
      <Link to="/needs/$needId" params={{ needId }}>
        {client ? t('today.needFor', { title, name: client.person.name }) : title}
      </Link>
    </p>
  );
}

interface UnmetNeedsProps {
  readonly needs: readonly NeedInPlan[];
  readonly onWithout: (needId: string, title: string) => void;
}

/** The needs that do not get all their hours, each with the reason and the way to it. */
export function UnmetNeeds({ needs, onWithout }: UnmetNeedsProps) {
  const t = useText();
  const unmet = needs.filter(({ why }) => why !== null);
  if (unmet.length === 0) return null;
  return (
    <section className="k-stack" aria-labelledby="plan-unmet">
      <h2 id="plan-unmet">{t('plan.unmet', { count: unmet.length })}</h2>
      <ul className="k-plan-lines">
        {unmet.map((need) => (
          <li key={need.needId} className="k-plan-unmet">
            <div className="k-grow">
              <Named need={need} />
              <Why need={need} />
            </div>
            {need.need && (
              <Button
                look="plain"
                aria-label={t('plan.whatIfWithoutNeed', { title: need.need.title })}
                onPress={() => onWithout(need.needId, need.need?.title ?? '')}
              >
                {t('plan.whatIfWithout')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
