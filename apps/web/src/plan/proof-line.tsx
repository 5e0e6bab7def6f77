import { BadgeCheck, Hourglass } from 'lucide-react';
import { useText } from '../language/use-text.js';
import type { Plan } from './plan-shapes.js';

/** How good the plan is, as far as that is proven, and in what another could still be better. */
export function ProofLine({ plan: { proof, totals } }: { readonly plan: Plan }) {
  const t = useText();
  const proven = proof.optimal ? t('plan.proven') : gapWords();
  const open = openWords();
  return (
    <>
      {proven !== null && (
        <p className="k-plan-proof">
          <BadgeCheck aria-hidden /> {proven}
        </p>
      )}
      {open !== null && (
        <p className="k-plan-proof">
          <Hourglass aria-hidden /> {open}
        </p>
      )}
    </>
  );

  function gapWords(): string | null {
    if (proof.gapNeeds > 0) return proof.checked ? t('plan.perhapsMore', { count: proof.gapNeeds }) : null;
    if (proof.gapHours > 0 && totals.hoursMet > 0)
      return t('plan.provenUpTo', { percent: Math.max(1, Math.ceil((100 * proof.gapHours) / totals.hoursMet)) });
    if (!proof.checked || proof.gapHours > 0) return null;
    return t('plan.provenNeeds');
  }

  /** `null` when the line above says the same: of needs and of hours it tells how many more. */
  function openWords(): string | null {
    const { gapGoal, cutBy, optimal } = proof;
    if (optimal || (gapGoal === null && cutBy === null)) return null;
    const isTold = proven !== null && (gapGoal?.goal === 'met' || (gapGoal?.goal === 'wishes' && proof.gapHours > 0));
    return isTold ? null : t('plan.perhapsBetter', { goal: gapGoal?.goal ?? 'any', why: cutBy ?? 'none' });
  }
}
