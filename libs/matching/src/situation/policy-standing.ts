import {
  isOpenFor,
  type CalendarDay,
  type ExperimentAgreement,
  type PolicyPerformer,
  type TaskKind,
  type TaskPolicy,
  type TaskPolicyId,
  type TeamId,
} from '@kring/care-network';
import { byId, compareText, grouped } from './grouped.js';
import { barrierOfPolicy, type PolicyBarrier } from './policy-barrier.js';
import type { Situation } from './situation.js';
import type { Work } from './work.js';

/** What the policies on some work say to one team: what stands closed, and what a running experiment opened. */
export interface PolicyStanding {
  readonly barriers: readonly PolicyBarrier[];
  /** The running experiment that ends first; `null` when none is needed. */
  readonly opensWith: ExperimentAgreement | null;
}

const endsFirst = (one: ExperimentAgreement, other: ExperimentAgreement): number =>
  compareText(one.period.until, other.period.until) || compareText(one.id, other.id);

/** All policies and experiments of one situation. */
export class PolicyBook {
  private readonly today: CalendarDay;
  private readonly policies: ReadonlyMap<TaskKind, readonly TaskPolicy[]>;
  private readonly experiments: ReadonlyMap<TaskPolicyId, readonly ExperimentAgreement[]>;
  private readonly known: Readonly<Record<PolicyPerformer, Map<Work, PolicyStanding>>> = {
    staff: new Map(),
    network: new Map(),
  };

  constructor({ today, policies, experiments }: Situation) {
    this.today = today;
    this.policies = grouped(byId(policies), ({ taskKind }) => taskKind);
    this.experiments = grouped(byId(experiments), ({ policyId }) => policyId);
  }

  /** What those policies say that keep this work for one side: the other side is barred. Worked out once. */
  standing(keptFor: PolicyPerformer, work: Work): PolicyStanding {
    const standing = this.known[keptFor].get(work) ?? this.workOut(keptFor, work);
    this.known[keptFor].set(work, standing);
    return standing;
  }

  private workOut(keptFor: PolicyPerformer, { kinds, teamId }: Work): PolicyStanding {
    const barriers: PolicyBarrier[] = [];
    const openings: ExperimentAgreement[] = [];
    for (const policy of kinds.flatMap((kind) => this.policies.get(kind) ?? [])) {
      if (policy.keptFor !== keptFor) continue;
      const ofTeam = this.experimentsUnder(policy, teamId);
      const running = ofTeam.filter((experiment) => isOpenFor(experiment, teamId, this.today));
      if (policy.ground === 'custom' && running.length > 0) openings.push(...running);
      else barriers.push(barrierOfPolicy(policy, ofTeam, this.today));
    }
    return { barriers, opensWith: openings.sort(endsFirst)[0] ?? null };
  }

  private experimentsUnder(policy: TaskPolicy, teamId: TeamId): readonly ExperimentAgreement[] {
    return (this.experiments.get(policy.id) ?? []).filter((experiment) => experiment.teamId === teamId);
  }
}
