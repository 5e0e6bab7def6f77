import type { BarrierCode } from '../src/barrier.js';
import fc from 'fast-check';
import type { NeedId, OfferId, TaskId, TaskPolicyId, TeamId } from '@kring/care-network';
import type { TeamPlanChange } from '../src/team-plan/index.js';
import { kinds, teams } from './arbitrary-parts.js';

const some = <Id>(what: string, most: number): fc.Arbitrary<Id> =>
  fc.nat(most - 1).map((index) => `${what} ${index}` as Id);

const [offerId, needId, taskId] = [some<OfferId>('offer', 6), some<NeedId>('need', 5), some<TaskId>('task', 3)];
const quarters = fc.nat(16).map((count) => count / 4);

const help = fc
  .record({ offerId, needId, hoursPerWeek: quarters, taskId: fc.option(taskId, { nil: null }) })
  .map((route) => route as Extract<TeamPlanChange, { do: 'pin' }>['help']);

const barrier = fc.oneof(
  fc
    .constantFrom<BarrierCode>('consentMissing', 'tooFar', 'skillMissing', 'certificateMissing', 'offerPaused')
    .map((code) => ({ code, policyId: null })),
  some<TaskPolicyId>('policy', 3).map((policyId) => ({ code: 'policyCustom' as BarrierCode, policyId })),
);

const taskKind = fc.constantFrom(...kinds);
const offer = fc.record({ taskKind, hoursPerWeek: quarters });
const need = fc.record({
  taskKind,
  hoursPerWeek: quarters,
  teamId: fc.constantFrom(...(teams as TeamId[])),
  performer: fc.constantFrom('anyone' as const, 'network' as const, 'staff' as const),
});

/** Changes in which much names what is there, and some what is not. */
export const arbitraryTeamPlanChange: fc.Arbitrary<TeamPlanChange> = fc.oneof(
  fc.record({ do: fc.constantFrom('pin' as const, 'pin' as const, 'unpin' as const), help }),
  fc.record({
    do: fc.constantFrom('exclude' as const, 'allow' as const),
    pair: fc.record({ offerId, workId: fc.oneof(needId, taskId) }),
  }),
  fc.record({ do: fc.constantFrom('lift' as const, 'lift' as const, 'enforce' as const), barrier }),
  fc.record({ do: fc.constantFrom('withdraw' as const, 'restore' as const), offerId }),
  fc.record({ do: fc.constantFrom('withdraw' as const, 'restore' as const), needId }),
  fc.record({ do: fc.constant('addOffer' as const), offer }),
  fc.record({ do: fc.constant('addNeed' as const), need }),
  fc.record({ do: fc.constant('hours' as const), offerId, hoursPerWeek: quarters }),
  fc.record({ do: fc.constant('hours' as const), needId, hoursPerWeek: quarters }),
  fc.record({ do: fc.constant('hours' as const), taskId, hoursPerWeek: quarters }),
);
