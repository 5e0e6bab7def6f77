import { reachOf, type Viewer } from '@kring/access';
import type { ClientId, PersonId } from '@kring/care-network';
import {
  isThoughtUp,
  type BarrierOpening as OpeningRecord,
  type HelpInPlan,
  type PlanDifference as DifferenceRecord,
  type PlannedNeed as NeedRecord,
  type TeamPlan,
} from '@kring/matching';
import { asBarrierTotal, asBarrierTotals } from '../suggestion/as-shown.js';
import { shownCode } from '../suggestion/barriers-seen.js';
import type { PlanJob } from './dto/plan-job.js';
import type { BarrierOpening, Plan, PlanDifference, PlannedHelp, PlannedNeed } from './dto/plan.js';
import type { PlanFairness } from './dto/plan-fairness.js';
import type { PlanProof } from './dto/plan-proof.js';
import { asIdle } from './idle-as-shown.js';
import type { Job } from './job/plan-jobs.js';
import { phaseOf } from './job/plan-phase.js';

/** Who sees suggestions sees who would do what; who does not, such as a coordinator, sees the figures. */
export const seesPeople = ({ role }: Viewer): boolean => reachOf(role, 'Query.suggestions') !== 'none';

/** A consultant sees the plan of a team, and asks nobody. */
const mayAsk = ({ role }: Viewer): boolean => reachOf(role, 'Mutation.proposeMatch') !== 'none';

const asHelp = (help: HelpInPlan, viewer: Viewer): PlannedHelp => {
  const { offerId, needId, taskId, hoursPerWeek, standing, until, restsOn, via } = help;
  const isReal = ![offerId, needId].some(isThoughtUp);
  const tasks = via.map((handover) => handover.taskId).join('+');
  return {
    id: [offerId, tasks, needId, standing].join(':'),
    ...{ offerId, needId, taskId, hoursPerWeek, standing, until, restsOn },
    via: via.map(({ taskId: handedOver, teamId }) => ({ taskId: handedOver, teamId })),
    canPropose: mayAsk(viewer) && isReal && standing !== 'asked' && restsOn.length === 0,
  };
};

const asNeed = (need: NeedRecord, viewer: Viewer): PlannedNeed => ({
  ...need,
  barriers: [...new Set(need.barriers.map((code) => shownCode(viewer, code)))],
});

/** Whose turn it is first, then who gets the smallest part; helpers by what they do in this plan. */
function asFairness({ helpers, fairness }: TeamPlan, periods: number): PlanFairness {
  const { record, turns } = fairness;
  const now = new Map<string, number>(helpers.map(({ personId, hoursPerWeek }) => [personId, hoursPerWeek]));
  const turnOf = new Map<string, (typeof turns)[number]>(turns.map((turn) => [turn.clientId, turn]));
  const part = ({ hoursMetNow, hoursAskedNow }: { hoursMetNow: number; hoursAskedNow: number }): number =>
    hoursAskedNow === 0 ? 1 : hoursMetNow / hoursAskedNow;
  return {
    periods,
    helpers: record.helpers
      .map(({ helper, hours, namedHours, asked, roundsAsked }) => ({
        personId: helper as PersonId,
        hoursNow: now.get(helper) ?? 0,
        ...{ hours, namedHours, asked, periodsAsked: roundsAsked },
      }))
      .sort((one, other) => other.hoursNow - one.hoursNow || other.hours - one.hours),
    clients: record.clients
      .map(({ client, askedHours, metHours }) => ({
        clientId: client as ClientId,
        hoursAskedNow: turnOf.get(client)?.hoursAsked ?? 0,
        hoursMetNow: turnOf.get(client)?.hoursMet ?? 0,
        ...{ hoursAsked: askedHours, hoursMet: metHours },
        periodsWithout: turnOf.get(client)?.roundsWithout ?? 0,
        isTheirTurn: (turnOf.get(client)?.points ?? 0) > 0,
      }))
      .sort((one, other) => Number(other.isTheirTurn) - Number(one.isTheirTurn) || part(one) - part(other)),
  };
}

/** What is proven, and in which goal another plan could still be better. It names nobody, so all who see figures see it. */
export const asProof = ({ certificateChecked: checked, ...proof }: TeamPlan['proof']): PlanProof => ({
  optimal: proof.optimal,
  gapHours: proof.gapHours,
  gapNeeds: proof.gapNeeds,
  gapGoal: proof.gapGoal,
  cutBy: proof.cutBy,
  checked,
});

const asPlan = (plan: TeamPlan, viewer: Viewer, { withPeople, periods }: Shown): Plan => ({
  totals: plan.totals,
  worth: plan.worth,
  pinsNotKept: plan.pinsNotKept.length,
  droppedPins: withPeople
    ? plan.pinsNotKept.map(({ offerId, needId, taskId, hoursPerWeek }) => ({ offerId, needId, taskId, hoursPerWeek }))
    : null,
  helps: withPeople ? plan.helps.map((help) => asHelp(help, viewer)) : null,
  needs: withPeople ? plan.needs.map((need) => asNeed(need, viewer)) : null,
  helpers: withPeople ? plan.helpers : null,
  clients: withPeople ? plan.clients : null,
  fairness: withPeople ? asFairness(plan, periods) : null,
  proof: asProof(plan.proof),
});

interface Shown {
  readonly withPeople: boolean;
  readonly periods: number;
}

const asDifference = ({ helps, ...difference }: DifferenceRecord, withPeople: boolean): PlanDifference => ({
  ...difference,
  helps: withPeople ? helps : null,
});

const asOpening = ({ barrier, difference, newlyMet }: OpeningRecord, withPeople: boolean): BarrierOpening => ({
  barrier: asBarrierTotal(barrier),
  difference: asDifference(difference, withPeople),
  newlyMetIds: withPeople ? newlyMet : null,
});

/** What was opened beside the plan as it stands, or else what was found last. */
const latest = ({ opened, found }: Job): Job['opened'][number] | undefined =>
  opened.find(({ asked }) => asked === found?.asked) ?? opened.at(-1);

/** A job as its viewer may see it. */
export function asJob(job: Job, viewer: Viewer): PlanJob {
  const { id, state, progress, teamIds, period, mostHandovers, steps, periods, found } = job;
  const { places, unplacedTeamIds, reopening } = job;
  const opened = latest(job);
  const withPeople = seesPeople(viewer);
  return {
    ...{ id, state, progress, phase: phaseOf(job), teamIds, mostHandovers, steps, ...period, places, unplacedTeamIds },
    plan: found && asPlan(found.plan, viewer, { withPeople, periods }),
    difference: found?.difference ? asDifference(found.difference, withPeople) : null,
    sinceLast: withPeople ? (found?.sinceLast ?? null) : null,
    idle: (found?.idle ?? []).map((each) => asIdle(viewer, each)),
    openings: (opened?.openings ?? []).map((opening) => asOpening(opening, withPeople)),
    closed: asBarrierTotals(viewer, opened?.closed ?? []),
    openingsFit: opened === undefined || found === null || opened.asked === found.asked,
    openingsProgress: reopening,
  };
}
