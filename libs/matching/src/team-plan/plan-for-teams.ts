import type { ExperimentAgreement } from '@kring/care-network';
import { readPlan } from '../plan/network.js';
import { makePlan, type PlanOptions } from '../plan/plan.js';
import { compareText } from '../situation/grouped.js';
import type { Situation } from '../situation/situation.js';
import type { Work } from '../situation/work.js';
import { changedSituation } from './changes.js';
import { routesOf, type RouteQuarters } from './flows.js';
import { holdStanding, routeText } from './held.js';
import { fairnessOfPlan } from './fairness-of-plan.js';
import { firstDay, legsFor, type Legs } from './legs.js';
import { problemOf } from './model.js';
import { needsOfPlan, totalsOf } from './needs-of-plan.js';
import { hoursIn } from './quarters.js';
import { clientShares, helperShares } from './shares.js';
import { takeoversOf } from './takeovers.js';
import type { HelpInPlan, PlanQuestion, PlanRoute, PlanStanding, TeamPlan } from './team-plan.js';
import { pairKey, waysFor, type Ways } from './ways.js';
import { worthOfKinds } from './worth.js';

/** A situation weighed for a question, for all plans that differ only in what is lifted, pinned or left out. */
export interface WeighedTeams {
  readonly situation: Situation;
  readonly legs: Legs;
}

/** Changes the situation as the question asks, moves to the first day of its period and weighs everything once. */
export function weighTeams(situation: Situation, question: PlanQuestion, step?: () => void): WeighedTeams {
  const { teamIds, period, changes = {} } = question;
  const today = period.from > situation.today ? period.from : situation.today;
  const changed = changedSituation({ ...situation, today }, changes);
  return { situation: changed, legs: legsFor(changed, teamIds, step) };
}

/** One need or task more is weighed at each step. */
export const stepsToWeigh = ({ needs, tasks }: Situation, { teamIds }: PlanQuestion): number =>
  [...needs, ...tasks].filter(({ teamId }) => teamIds.includes(teamId)).length;

const neverLate: PlanOptions = { now: () => 0 };

/** The best plan from what was weighed. Deterministic, unless whole needs and a clock end the search early. */
export function planWeighed(
  { situation, legs }: WeighedTeams,
  question: PlanQuestion,
  options: PlanOptions = neverLate,
): TeamPlan {
  const ways = waysFor(legs, question);
  const held = holdStanding(situation, legs, ways, question.pinned);
  const kept = new Set((question.previous ?? []).map((each) => pairKey(each.offerId, each.taskId ?? each.needId)));
  const reading = readPlan(problemOf({ legs, ways, held, whole: new Set(question.whole), kept }));
  if ('issues' in reading) throw new Error(`plan problem: ${reading.issues.map(({ code }) => code).join(' ')}`);
  const plan = makePlan(reading.network, options);
  const found = routesOf(plan, legs, ways).map((route) => ({ ...route, standing: 'planned' as const }));
  const written = new Writing(legs, ways, question);
  const helps = [...held.helps, ...found].map((route) => written.helpOf(route)).sort(inOrder);
  const needs = needsOfPlan(legs, ways, helps);
  const helpers = helperShares(situation, question.teamIds, helps);
  const clients = clientShares(situation, question.teamIds, needs);
  return {
    helps,
    takeovers: takeoversOf(helps),
    needs,
    totals: totalsOf(helps, needs),
    worth: worthOfKinds(legs, reading.network, plan, question.changes?.lifted ?? []),
    helpers,
    clients,
    fairness: fairnessOfPlan(situation, question.rounds, { helpers, clients }),
    values: { wishes: 0, turns: 0, shares: 0, score: 0, load: 0, chains: 0, stay: 0 },
    proof: { optimal: plan.optimal, gapHours: 0, certificateChecked: false, exactGoals: [] },
    pinsNotKept: held.pinsNotKept,
  };
}

/** The best plan for some teams: see `TeamPlan`. Teams without open needs have an empty one. */
export const planForTeams = (situation: Situation, question: PlanQuestion, options?: PlanOptions): TeamPlan =>
  planWeighed(weighTeams(situation, question), question, options);

const inOrder = (one: HelpInPlan, other: HelpInPlan): number =>
  compareText(one.needId, other.needId) ||
  compareText(routeText(one), routeText(other)) ||
  compareText(one.standing, other.standing);

/** Tells routes as help: whose it is, until when it stands and what it rests on. */
class Writing {
  private readonly works: ReadonlyMap<string, Work>;

  constructor(
    private readonly legs: Legs,
    private readonly ways: Ways,
    private readonly question: PlanQuestion,
  ) {
    this.works = new Map(legs.needs.map((need) => [need.id, need]));
  }

  helpOf({ quarters, standing, ...route }: RouteQuarters & { readonly standing: PlanStanding }): HelpInPlan {
    const { offerId, needId, taskId } = route;
    const help = this.legs.prepared.helpByOffer.get(offerId);
    const need = this.works.get(needId);
    if (!help || !need) throw new Error('a plan holds only what was weighed');
    const way = this.ways.byPair.get(pairKey(offerId, taskId ?? needId));
    const staff = taskId === null ? undefined : this.ways.byStaff.get(needId);
    const last = firstDay(untilOf(way?.of.opensWith), untilOf(staff?.of.opensWith));
    const restsOn = new Map([...(way?.restsOn ?? []), ...(staff?.restsOn ?? [])]);
    return {
      ...({ offerId, needId, taskId } as PlanRoute),
      personId: help.person.id,
      teamId: need.teamId,
      clientId: need.clientId,
      hoursPerWeek: hoursIn(quarters),
      via: taskId === null ? [] : [{ taskId, teamId: need.teamId, hoursPerWeek: hoursIn(quarters) }],
      standing,
      until: last !== null && last < this.question.period.until ? last : null,
      restsOn: [...restsOn.values()],
    };
  }
}

const untilOf = (experiment: ExperimentAgreement | null | undefined): string | undefined => experiment?.period.until;
