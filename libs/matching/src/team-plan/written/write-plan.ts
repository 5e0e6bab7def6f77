import type { ExperimentAgreement } from '@kring/care-network';
import { compareText } from '../../situation/grouped.js';
import type { Work } from '../../situation/work.js';
import type { RouteQuarters } from './flows.js';
import { routeText } from './held.js';
import { firstDay, type Legs } from '../ways/legs.js';
import { hoursIn } from '../weights/quarters.js';
import type { BarrierKey } from '../../barrier.js';
import type { HelpInPlan, PlanQuestion, PlanRoute, PlanStanding } from '../team-plan.js';
import type { Way, Ways } from '../ways/ways.js';

export const inOrder = (one: HelpInPlan, other: HelpInPlan): number =>
  compareText(one.needId, other.needId) ||
  compareText(routeText(one), routeText(other)) ||
  compareText(one.standing, other.standing);

/** What one step rests on. */
type Step = Way<{ readonly opensWith: ExperimentAgreement | null }>;

/** Tells routes as help: whose it is, until when it stands and what it rests on. */
export class Writing {
  private readonly works: ReadonlyMap<string, Work>;

  constructor(
    private readonly legs: Legs,
    private readonly ways: Ways,
    private readonly question: PlanQuestion,
  ) {
    this.works = new Map(legs.needs.map((need) => [need.id, need]));
  }

  helpOf({ quarters, standing, via, ...route }: RouteQuarters & { readonly standing: PlanStanding }): HelpInPlan {
    const { offerId, needId, taskId } = route;
    const help = this.legs.prepared.helpByOffer.get(offerId);
    const need = this.works.get(needId);
    if (!help || !need) throw new Error('a plan holds only what was weighed');
    const steps = this.stepsOf({ ...route, via, quarters });
    const last = firstDay(...steps.map(({ of }) => of.opensWith?.period.until));
    const restsOn = new Map(steps.flatMap((step): [string, BarrierKey][] => [...step.restsOn]));
    const hoursPerWeek = hoursIn(quarters);
    return {
      ...({ offerId, needId, taskId } as PlanRoute),
      personId: help.person.id,
      teamId: need.teamId,
      clientId: need.clientId,
      hoursPerWeek,
      via: via.map((each) => ({ ...each, hoursPerWeek })),
      standing,
      until: last !== null && last < this.question.period.until ? last : null,
      restsOn: [...restsOn.values()],
    };
  }

  private stepsOf({ offerId, needId, taskId, via }: RouteQuarters): readonly Step[] {
    const { between, byStaff, handovers } = this.ways;
    const steps: (Step | undefined)[] = [
      between(offerId, taskId ?? needId),
      ...via.slice(1).map((each) => handovers.get(each.taskId)),
      via.length === 0 ? undefined : byStaff.get(needId),
    ];
    return steps.filter((step): step is Step => step !== undefined);
  }
}
