import type { Permit } from '@kring/access';
import type { Handover, TeamId } from '@kring/care-network';
import { findTasks, type GraphTransaction } from '@kring/store';

/** All teams that a chain reaches, as far as the viewer does: that of its first task, and those of the tasks that it hands on. */
export async function teamsOfChain(
  tx: GraphTransaction,
  permit: Permit,
  teamId: TeamId,
  handovers: readonly Pick<Handover, 'taskId'>[],
): Promise<readonly TeamId[]> {
  if (handovers.length === 0) return [teamId];
  const tasks = await findTasks(
    tx,
    permit,
    handovers.map(({ taskId }) => taskId),
  );
  return [...new Set([teamId, ...tasks.map((task) => task.teamId)])];
}
