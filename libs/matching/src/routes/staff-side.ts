import type { ExperimentAgreement, TeamId } from '@kring/care-network';
import type { Barrier } from '../barrier.js';
import type { Prepared } from '../situation/prepared.js';
import type { Work } from '../situation/work.js';

/** A need that freed staff hours could meet: the second half of a chain. */
export interface StaffSide {
  readonly need: Work;
  readonly barriers: readonly Barrier[];
  readonly opensWith: ExperimentAgreement | null;
}

const admitsStaff = ({ performer }: Work): boolean => performer !== 'network';

function staffSideOf(prepared: Prepared, need: Work): StaffSide {
  const { barriers, opensWith } = prepared.policies.standing('network', need);
  return { need, barriers: barriers.map((barrier) => ({ ...barrier, at: 'need' as const })), opensWith };
}

/** The need as staff would meet it; `null` when it is meant for the network only. */
export const staffSide = (prepared: Prepared, need: Work): StaffSide | null =>
  admitsStaff(need) ? staffSideOf(prepared, need) : null;

export const tasksOf = (prepared: Prepared, teamId: TeamId): readonly Work[] => prepared.tasksOfTeam.get(teamId) ?? [];
