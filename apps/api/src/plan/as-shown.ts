import { reachOf, type Viewer } from '@kring/access';
import {
  isThoughtUp,
  type BarrierOpening as OpeningRecord,
  type HelpInPlan,
  type PlanDifference as DifferenceRecord,
  type PlannedNeed as NeedRecord,
  type TeamPlan,
} from '@kring/matching';
import { asBarrierTotal } from '../suggestion/as-shown.js';
import { shownCode } from '../suggestion/barriers-seen.js';
import type { PlanJob } from './dto/plan-job.js';
import type { BarrierOpening, Plan, PlanDifference, PlannedHelp, PlannedNeed } from './dto/plan.js';
import type { Job } from './plan-jobs.js';

/** Who sees suggestions sees who would do what; who does not, such as a coordinator, sees the figures. */
export const seesPeople = ({ role }: Viewer): boolean => reachOf(role, 'Query.suggestions') !== 'none';

/** A consultant sees the plan of a team, and asks nobody. */
const mayAsk = ({ role }: Viewer): boolean => reachOf(role, 'Mutation.proposeMatch') !== 'none';

const asHelp = (help: HelpInPlan, viewer: Viewer): PlannedHelp => {
  const { offerId, needId, taskId, hoursPerWeek, standing, until, restsOn } = help;
  const isReal = ![offerId, needId].some(isThoughtUp);
  return {
    id: [offerId, taskId ?? '', needId, standing].join(':'),
    ...{ offerId, needId, taskId, hoursPerWeek, standing, until, restsOn },
    canPropose: mayAsk(viewer) && isReal && standing !== 'asked' && restsOn.length === 0,
  };
};

const asNeed = (need: NeedRecord, viewer: Viewer): PlannedNeed => ({
  ...need,
  barriers: [...new Set(need.barriers.map((code) => shownCode(viewer, code)))],
});

const asPlan = (plan: TeamPlan, viewer: Viewer, withPeople: boolean): Plan => ({
  totals: plan.totals,
  worth: plan.worth,
  pinsNotKept: plan.pinsNotKept.length,
  helps: withPeople ? plan.helps.map((help) => asHelp(help, viewer)) : null,
  needs: withPeople ? plan.needs.map((need) => asNeed(need, viewer)) : null,
  helpers: withPeople ? plan.helpers : null,
  clients: withPeople ? plan.clients : null,
});

const asDifference = ({ helps, ...difference }: DifferenceRecord, withPeople: boolean): PlanDifference => ({
  ...difference,
  helps: withPeople ? helps : null,
});

const asOpening = ({ barrier, difference, newlyMet }: OpeningRecord, withPeople: boolean): BarrierOpening => ({
  barrier: asBarrierTotal(barrier),
  difference: asDifference(difference, withPeople),
  newlyMetIds: withPeople ? newlyMet : null,
});

/** A job as its viewer may see it. */
export function asJob({ id, state, progress, found, openings }: Job, viewer: Viewer): PlanJob {
  const withPeople = seesPeople(viewer);
  return {
    ...{ id, state, progress },
    plan: found && asPlan(found.plan, viewer, withPeople),
    difference: found?.difference ? asDifference(found.difference, withPeople) : null,
    sinceLast: withPeople ? (found?.sinceLast ?? null) : null,
    openings: openings.map((opening) => asOpening(opening, withPeople)),
  };
}
