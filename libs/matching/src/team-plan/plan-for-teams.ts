import type { PlanOptions } from '../plan/plan.js';
import type { Situation } from '../situation/situation.js';
import { boundsOf } from './weights/bounds-of.js';
import { changedSituation } from './what-if/changes.js';
import { clientsWhoWaited, fairnessOfPlan, turnPoints } from './written/fairness-of-plan.js';
import { routesOf } from './written/flows.js';
import { holdStanding, type Held } from './written/held.js';
import { legsFor, type Legs, type WeighedBefore } from './ways/legs.js';
import { orderOfTeams } from './ways/levels.js';
import { problemOf, type TeamProblem } from './model.js';
import { needsOfPlan, totalsOf } from './written/needs-of-plan.js';
import { quartersIn } from './weights/quarters.js';
import { clientShares, helperShares } from './ways/shares.js';
import { solveDivisible, solveWhole, type Solved } from './solve-team.js';
import { takeoversOf } from './ways/takeovers.js';
import type { PlanQuestion, TeamPlan } from './team-plan.js';
import { teamWeights, type TeamBounds, type TeamWeights } from './weights/team-weights.js';
import type { WholeBounds } from './weights/whole-weights.js';
import { quartersByLink, valuesOfPlan } from './written/values-of-plan.js';
import { waysFor, type Ways } from './ways/ways.js';
import { worthOfKinds } from './written/worth.js';
import { inOrder, Writing } from './written/write-plan.js';

/** A situation weighed for a question, for all plans that differ only in what is lifted, pinned or left out. */
export interface WeighedTeams {
  readonly situation: Situation;
  readonly legs: Legs;
}

/** Changes the situation as the question asks, moves to the first day of its period and weighs everything once. */
export function weighTeams(
  situation: Situation,
  question: PlanQuestion,
  step?: () => void,
  before?: WeighedBefore,
): WeighedTeams {
  const { teamIds, period, changes = {} } = question;
  const today = period.from > situation.today ? period.from : situation.today;
  const changed = changedSituation({ ...situation, today }, changes);
  const order = orderOfTeams(situation, teamIds);
  return { situation: changed, legs: legsFor(changed, { order, step, before }) };
}

/** One need or task more is weighed at each step. */
export const stepsToWeigh = ({ needs, tasks }: Situation, { teamIds }: PlanQuestion): number =>
  [...needs, ...tasks].filter(({ teamId }) => teamIds.includes(teamId)).length;

const neverLate: PlanOptions = { now: () => 0 };

/** A question about what was weighed, with all that its plan is made of. */
export class Asking {
  readonly ways: Ways;
  readonly held: Held;
  readonly bounds: TeamBounds;
  private readonly kept: ReadonlyMap<string, number>;
  private readonly points: ReadonlyMap<string, number>;
  private readonly waiting: ReadonlySet<string>;

  constructor(
    readonly weighed: WeighedTeams,
    readonly question: PlanQuestion,
  ) {
    const { situation, legs } = weighed;
    this.ways = waysFor(legs, question);
    this.held = holdStanding(situation, legs, this.ways, question.pinned);
    this.kept = quartersByLink(question.previous ?? [], legs);
    const clients = legs.needs.flatMap(({ clientId }) => clientId ?? []);
    this.points = turnPoints(question.rounds, clients);
    this.waiting = clientsWhoWaited(question.rounds, clients);
    this.bounds = boundsOf(legs, Math.max(0, ...this.points.values()), this.waiting.size > 0);
  }

  private readonly turnOf = (clientId: string | null): number => this.points.get(clientId ?? '') ?? 0;
  private readonly hasWaited = (clientId: string | null): boolean => this.waiting.has(clientId ?? '');

  problem(weights: TeamWeights): TeamProblem {
    const { ways, held, kept } = this;
    const whole = new Set(this.question.whole);
    const turnOf = ({ clientId }: { readonly clientId: string | null }) => this.turnOf(clientId);
    const hasWaited = ({ clientId }: { readonly clientId: string | null }) => this.hasWaited(clientId);
    return problemOf({ legs: this.weighed.legs, ways, held, whole, kept, turnOf, hasWaited, weights });
  }

  get wholeBounds(): WholeBounds {
    const { needs } = this.weighed.legs;
    return {
      quarters: needs.reduce((sum, { hoursLeft }) => sum + quartersIn(hoursLeft), 0),
      needs: needs.length,
      mostTurn: this.bounds.mostTurn,
      someWaited: this.bounds.someWaited,
      mostHandovers: this.question.mostHandovers ?? 1,
    };
  }

  get hasWhole(): boolean {
    const whole = new Set<string>(this.question.whole);
    return this.weighed.legs.needs.some(({ id }) => whole.has(id));
  }

  /** The plan as it is told. */
  plan(solved: Solved): TeamPlan {
    const { weighed, question, ways, held, kept, turnOf, hasWaited } = this;
    const { situation, legs } = weighed;
    const found = routesOf(solved.hours, legs, ways).map((route) => ({ ...route, standing: 'planned' as const }));
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
      worth: worthOfKinds(legs, solved, { lifted: question.changes?.lifted ?? [], turnOf, hasWaited }),
      helpers,
      clients,
      fairness: fairnessOfPlan(situation, question.rounds, { helpers, clients }),
      values: valuesOfPlan({ helps, legs, kept, turnOf, hasWaited, planned: needs }),
      proof: solved.proof,
      pinsNotKept: held.pinsNotKept,
    };
  }
}

/** The best plan for a question about what was weighed. */
export function planOf(asking: Asking, options: PlanOptions): TeamPlan {
  const weights = teamWeights(asking.bounds);
  const solved = asking.hasWhole
    ? solveWhole((by) => asking.problem(by), { weights, bounds: asking.wholeBounds }, options)
    : solveDivisible(asking.problem(weights), weights, options);
  return asking.plan(solved);
}

/** The best plan from what was weighed. Deterministic, unless whole needs and a clock end the search early. */
export const planWeighed = (
  weighed: WeighedTeams,
  question: PlanQuestion,
  options: PlanOptions = neverLate,
): TeamPlan => planOf(new Asking(weighed, question), options);

/** The best plan for some teams: see `TeamPlan`. Teams without open needs have an empty one. */
export const planForTeams = (situation: Situation, question: PlanQuestion, options?: PlanOptions): TeamPlan =>
  planWeighed(weighTeams(situation, question), question, options);
