import { kilometresBetween, type CalendarDay, type Tie } from '@kring/care-network';
import type { Help } from './situation/help.js';
import type { PolicyStanding } from './situation/policy-standing.js';
import type { Prepared } from './situation/prepared.js';
import { minutesShared } from './situation/week.js';
import type { Work } from './situation/work.js';
import { fitSkills, type SkillFit } from './skill-fit.js';

/** One offer against one need or task, with what both the rules and the score look at. */
export interface Pairing {
  readonly help: Help;
  readonly work: Work;
  readonly today: CalendarDay;
  /** Minutes a week that both have; `null` when either names no times. */
  readonly minutesShared: number | null;
  /** Kilometres as the crow flies; `null` when either place is not known. */
  readonly kilometres: number | null;
  /** With the client whom the need is for; for a task or a team's own need the closest tie with one of its clients. */
  readonly tie: Tie | null;
  /** One for each skill that is asked. */
  readonly skills: readonly SkillFit[];
  /** What policy says to someone from the network who would do this work. */
  readonly policy: PolicyStanding;
}

const minutesOf = ({ week }: Help, work: Work): number | null =>
  week.length === 0 || work.week.length === 0 ? null : minutesShared(week, work.week);

const kilometresOf = ({ place }: Help, work: Work): number | null =>
  place === null || work.place === null ? null : kilometresBetween(place, work.place);

function tieOf(help: Help, { clientId, teamId }: Work): Tie | null {
  const tie = clientId === null ? help.closestInTeam.get(teamId) : help.tieWithClient.get(clientId);
  return tie ?? null;
}

export const pair = (prepared: Prepared, help: Help, work: Work): Pairing => ({
  help,
  work,
  today: prepared.today,
  minutesShared: minutesOf(help, work),
  kilometres: kilometresOf(help, work),
  tie: tieOf(help, work),
  skills: fitSkills(help, work.skills),
  policy: prepared.policies.standing('staff', work),
});
