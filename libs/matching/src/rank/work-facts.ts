import { preparedFor, type Prepared } from '../situation/prepared.js';
import type { Situation } from '../situation/situation.js';
import type { Work } from '../situation/work.js';

/** All that ranking looks at in one need or task. */
export interface WorkFacts extends Omit<Work, 'performer'> {
  /** Closed to everyone from the network, whoever they are: by a policy without a running experiment, or because it is for staff. */
  readonly isClosed: boolean;
}

const factsOf = (work: Work, prepared: Prepared): WorkFacts => ({
  ...work,
  isClosed: work.performer === 'staff' || prepared.policies.standing('staff', work).barriers.length > 0,
});

/** The facts of the open needs of a situation that have hours left, in the order of their ids. */
export function needFacts(situation: Situation): readonly WorkFacts[] {
  const prepared = preparedFor(situation);
  return prepared.needs.map((need) => factsOf(need, prepared));
}

/** The facts of the tasks of which not all hours were handed over, in the order of their ids within a team. */
export function taskFacts(situation: Situation): readonly WorkFacts[] {
  const prepared = preparedFor(situation);
  return [...prepared.tasksOfTeam.values()].flat().map((task) => factsOf(task, prepared));
}
