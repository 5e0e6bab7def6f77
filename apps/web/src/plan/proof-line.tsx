import { BadgeCheck } from 'lucide-react';
import { useText } from '../language/use-text.js';
import type { Plan } from './plan-shapes.js';

/** How good the plan is, as far as that is proven. Nothing is said that is not. */
export function ProofLine({ plan: { proof, totals } }: { readonly plan: Plan }) {
  const t = useText();
  const words = proof.optimal ? t('plan.proven') : gapWords();
  return words === null ? null : (
    <p className="k-plan-proof">
      <BadgeCheck aria-hidden /> {words}
    </p>
  );

  function gapWords(): string | null {
    if (proof.gapNeeds > 0) return proof.checked ? t('plan.perhapsMore', { count: proof.gapNeeds }) : null;
    if (proof.gapHours > 0 && totals.hoursMet > 0)
      return t('plan.provenUpTo', { percent: Math.max(1, Math.ceil((100 * proof.gapHours) / totals.hoursMet)) });
    if (!proof.checked || proof.gapHours > 0) return null;
    return t('plan.provenNeeds');
  }
}
