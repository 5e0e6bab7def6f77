import { assertNever, type CalendarDay, type ExperimentAgreement, type TaskPolicy } from '@kring/care-network';
import type { Barrier, Facts } from '../barrier.js';

/** A barrier that is not yet placed at a need or a task. */
export type PolicyBarrier = Omit<Barrier, 'at'>;

type Answer = Pick<Barrier, 'mover' | 'remedy'> & { readonly facts: Facts };

/** What a team can do about a policy of custom, from the experiments it has under that policy, none of them running. */
function remedyForCustom(experiments: readonly ExperimentAgreement[], today: CalendarDay): Answer {
  const later = experiments.find(({ state, period }) => state === 'agreed' && period.from > today);
  if (later) return { mover: 'coordinator', remedy: 'awaitStart', facts: { startsOn: later.period.from } };
  if (experiments.some(({ state, period }) => state === 'proposed' && period.until >= today))
    return { mover: 'coordinator', remedy: 'decideOnExperiment', facts: {} };
  const ends = experiments
    .filter(({ state, period }) => (state === 'agreed' || state === 'ended') && period.until < today)
    .map(({ period }) => period.until)
    .sort();
  const last = ends.at(-1);
  return { mover: 'coordinator', remedy: 'proposeExperiment', facts: last === undefined ? {} : { endedOn: last } };
}

function closed(
  policy: TaskPolicy,
  code: 'policyLaw' | 'policyProfessionalStandard' | 'policyContract' | 'policyCustom',
  answer: Answer,
): PolicyBarrier {
  const { taskKind, keptFor, statement, ownerId, reviewOn } = policy;
  const owner: Facts = ownerId === null ? {} : { ownerId };
  const review: Facts = reviewOn === null ? {} : { reviewOn };
  return {
    ...answer,
    code,
    policyId: policy.id,
    facts: { taskKind, keptFor, statement, ...owner, ...review, ...answer.facts },
  };
}

/** The barrier that a policy puts up. Only custom looks at experiments: law, standard and contract stay closed whatever is on record. */
export function barrierOfPolicy(
  policy: TaskPolicy,
  experiments: readonly ExperimentAgreement[],
  today: CalendarDay,
): PolicyBarrier {
  switch (policy.ground) {
    case 'law':
      return closed(policy, 'policyLaw', { mover: 'nobody', remedy: 'respect', facts: {} });
    case 'professionalStandard':
      return closed(policy, 'policyProfessionalStandard', { mover: 'coordinator', remedy: 'reviewPolicy', facts: {} });
    case 'contract':
      return closed(policy, 'policyContract', { mover: 'coordinator', remedy: 'renegotiateContract', facts: {} });
    case 'custom':
      return closed(policy, 'policyCustom', remedyForCustom(experiments, today));
    default:
      return assertNever(policy.ground);
  }
}
