import type { Match, NeedId, TaskId, TeamId } from '@kring/care-network';

/** One way of a chain from its first task to a need, with the tasks that change hands, the helper's first. */
export interface ChainWay {
  readonly needId: NeedId;
  readonly taskIds: readonly TaskId[];
  readonly hoursPerWeek: number;
}

type Chain = Pick<Match, 'freesFor' | 'handovers'>;
type TeamOf = (id: TaskId | NeedId) => TeamId | undefined;

interface Step {
  readonly taskId: TaskId;
  readonly byTeamId: TeamId;
  left: number;
}

/** The steps from the first team to another that still have hours; `null` when none lead there. */
function stepsTo(steps: readonly Step[], from: TeamId, to: TeamId, teamOf: TeamOf): readonly Step[] | null {
  if (to === from) return [];
  for (const [place, step] of steps.entries()) {
    if (step.left <= 0 || teamOf(step.taskId) !== to) continue;
    const before = stepsTo(steps.slice(0, place), from, step.byTeamId, teamOf);
    if (before !== null) return [...before, step];
  }
  return null;
}

/**
 * The ways by which the hours of one takeover reach its needs, those of a need in the order of `freesFor`. Hours that no step leads
 * to a need are on no way: then a task on it is there no more.
 */
export function waysOfChain(firstTaskId: TaskId, { freesFor, handovers }: Chain, teamOf: TeamOf): readonly ChainWay[] {
  const first = teamOf(firstTaskId);
  if (first === undefined) return [];
  const steps = handovers.map(({ taskId, byTeamId, hoursPerWeek }): Step => ({ taskId, byTeamId, left: hoursPerWeek }));
  return freesFor.flatMap(({ needId, hoursPerWeek }) => {
    const ways: ChainWay[] = [];
    const team = teamOf(needId);
    for (let rest = hoursPerWeek; rest > 0 && team !== undefined;) {
      const path = stepsTo(steps, first, team, teamOf);
      if (path === null) break;
      const hours = Math.min(rest, ...path.map(({ left }) => left));
      for (const step of path) step.left -= hours;
      ways.push({ needId, taskIds: [firstTaskId, ...path.map(({ taskId }) => taskId)], hoursPerWeek: hours });
      rest -= hours;
    }
    return ways;
  });
}
