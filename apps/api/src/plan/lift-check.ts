import type { TaskPolicy, TaskPolicyId } from '@kring/care-network';
import { isThoughtUp, neverLifted, type BarrierCode } from '@kring/matching';
import { userProblem, type UserProblem } from '../graphql/user-problem.js';
import type { PlanChangeInput } from './dto/plan-inputs.js';

const groundOf: Partial<Readonly<Record<BarrierCode, TaskPolicy['ground']>>> = {
  policyLaw: 'law',
  policyProfessionalStandard: 'professionalStandard',
  policyContract: 'contract',
  policyCustom: 'custom',
};

/** Changes, and where they stand in the input. */
export interface LiftingIn {
  readonly changes: readonly PlanChangeInput[];
  readonly path: string;
}

/** The policies that changes would plan without, those that were thought up aside. */
export const policiesToLift = (changes: readonly PlanChangeInput[]): readonly TaskPolicyId[] => [
  ...new Set(
    changes.flatMap(({ kind, barrier }) =>
      kind === 'lift' && barrier?.policyId != null && !isThoughtUp(barrier.policyId)
        ? [barrier.policyId as TaskPolicyId]
        : [],
    ),
  ),
];

/**
 * What may not be planned without: what law keeps (`RESERVED_BY_LAW`), and what is for nobody to lift or waits for an answer
 * (`BARRIER_STANDS`). A policy has to be there and to be of the ground that the code says. `remedy` says what to do instead.
 */
export function problemsOfLifting(
  { changes, path }: LiftingIn,
  policies: readonly Pick<TaskPolicy, 'id' | 'ground'>[],
): readonly UserProblem[] {
  const groundBy = new Map(policies.map(({ id, ground }) => [id as string, ground]));
  return changes.flatMap(({ kind, barrier }, index): UserProblem[] => {
    if (kind !== 'lift' || barrier == null) return [];
    const field = (name: 'code' | 'policyId'): string => `${path}.${index}.barrier.${name}`;
    const { code, policyId } = barrier;
    if (code === 'policyLaw') return [userProblem('RESERVED_BY_LAW', field('code'), { remedy: 'respect' })];
    if (neverLifted.has(code))
      return [userProblem('BARRIER_STANDS', field('code'), { barrier: code, remedy: remedyOf(code) })];
    const ground = groundOf[code];
    if (ground === undefined || (policyId != null && isThoughtUp(policyId))) return [];
    if (policyId == null) return [userProblem('REQUIRED', field('policyId'))];
    const found = groundBy.get(policyId);
    if (found === undefined) return [userProblem('NOT_FOUND', field('policyId'))];
    if (found === 'law') return [userProblem('RESERVED_BY_LAW', field('policyId'), { remedy: 'respect' })];
    return found === ground ? [] : [userProblem('INVALID', field('code'), { expected: 'barrier' })];
  });
}

/** What there is to do instead of planning without it; see `RemedyCode`. */
function remedyOf(code: BarrierCode): string {
  switch (code) {
    case 'declinedBefore':
      return 'talkFirst';
    case 'alreadyAsked':
      return 'awaitAnswer';
    case 'needForStaff':
      return 'handOverTask';
    default:
      return 'respect';
  }
}
