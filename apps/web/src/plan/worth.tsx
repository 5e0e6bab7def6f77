import { Lightbulb } from 'lucide-react';
import { useText } from '../language/use-text.js';
import type { Plan } from './plan-shapes.js';

const mostShown = 3;

/** Of which kind of work one more hour would be worth most. */
export function Worth({ worth }: { readonly worth: Plan['worth'] }) {
  const t = useText();
  const [best, ...others] = worth.slice(0, mostShown);
  if (best === undefined) return null;
  return (
    <section className="k-plan-worth" aria-labelledby="plan-worth">
      <Lightbulb aria-hidden />
      <div>
        <h2 id="plan-worth">{t('plan.worth', { kind: t(`taskKind.${best.taskKind}`) })}</h2>
        <p>
          {t('plan.worthBody')}{' '}
          {others.length > 0 &&
            t('plan.worthThen', { kinds: others.map(({ taskKind }) => t(`taskKind.${taskKind}`)).join(', ') })}
        </p>
      </div>
    </section>
  );
}
