import type { Viewer } from '@kring/access';
import type { BarrierKey, IdleChange as IdleRecord, WonderedAbout } from '@kring/matching';
import { shownCode } from '../suggestion/barriers-seen.js';
import type { IdleChange, NamedPlanBarrier } from './dto/idle-change.js';
import type { PlanChangeKind } from './dto/plan-inputs.js';

const kinds: Readonly<Record<WonderedAbout['what'], PlanChangeKind>> = {
  lifted: 'lift',
  extraOffer: 'addOffer',
  extraNeed: 'addNeed',
  extraPolicy: 'addPolicy',
  withoutOffer: 'withdraw',
  withoutNeed: 'withdraw',
};

/** What is kept from this viewer is named by the one code for all that cannot be, once, and by no policy. */
function named(viewer: Viewer, barriers: readonly BarrierKey[]): readonly NamedPlanBarrier[] {
  const shown = barriers.map(({ code, policyId }) => ({ code: shownCode(viewer, code), policyId }));
  return shown.filter(({ code, policyId }, index) => {
    const first = shown.findIndex((other) => other.code === code && other.policyId === policyId);
    return first === index;
  });
}

/** A what-if that makes no difference, as its viewer may read it. */
export function asIdle(viewer: Viewer, { about, why, barriers }: IdleRecord): IdleChange {
  const lifted = about.what === 'lifted' ? about.barrier : null;
  return {
    kind: kinds[about.what],
    id: about.what === 'lifted' ? about.barrier.policyId : about.id,
    taskKind: 'taskKind' in about ? about.taskKind : null,
    barrier: lifted && (named(viewer, [lifted])[0] ?? null),
    why,
    barriers: named(viewer, barriers),
  };
}
