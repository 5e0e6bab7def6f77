import type {
  CalendarDay,
  ExperimentAgreement,
  ExperimentAgreementId,
  ExperimentState,
  TaskPolicyId,
  TeamId,
} from '@kring/care-network';

interface ExperimentNode {
  readonly id: ExperimentAgreementId;
  readonly scope: string;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly safeguards?: readonly string[];
  readonly agreedBy?: readonly string[];
  readonly state: ExperimentState;
  readonly version: number;
}

export interface ExperimentRow {
  readonly experiment: ExperimentNode;
  readonly policyId: TaskPolicyId;
  readonly teamId: TeamId;
}

/** Ends every query that answers with experiment agreements. */
export const experimentColumns = 'experiment {.*} AS experiment, policy.id AS policyId, team.id AS teamId';

export const experimentOf = ({ experiment, policyId, teamId }: ExperimentRow): ExperimentAgreement => ({
  id: experiment.id,
  policyId,
  teamId,
  scope: experiment.scope,
  period: { from: experiment.from, until: experiment.until },
  safeguards: experiment.safeguards ?? [],
  agreedBy: experiment.agreedBy ?? [],
  state: experiment.state,
  version: experiment.version,
});
