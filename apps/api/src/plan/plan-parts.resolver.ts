import { isThoughtUp } from '@kring/matching';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ClientLoader } from '../circle/client/client.loader.js';
import { Client } from '../circle/dto/client.js';
import { Person } from '../circle/dto/person.js';
import { PersonLoader } from '../circle/person/person.loader.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Need } from '../need/dto/need.js';
import { NeedLoader } from '../need/need.loader.js';
import { Offer } from '../offer/dto/offer.js';
import { OfferLoader, OffersOfPersonLoader } from '../offer/offer.loader.js';
import { Task } from '../task/dto/task.js';
import { TaskPolicy } from '../policy/dto/policy.js';
import { PolicyLoader } from '../policy/policy.loaders.js';
import { TaskLoader } from '../task/task.loader.js';
import { TeamLoader } from '../organisation/team.loader.js';
import {
  BarrierOpening,
  ChangedHelp,
  ClientShare,
  DroppedPin,
  HelperShare,
  PlanHandover,
  PlannedHelp,
  PlannedNeed,
  PlanTeam,
} from './dto/plan.js';
import { NamedPlanBarrier } from './dto/idle-change.js';
import { ClientOverPeriods, HelperOverPeriods } from './dto/plan-fairness.js';
import { teamsOfPlan } from './teams-of-plan.js';

const offerShown = { nullable: true, description: 'The offer; null when it was thought up or is no longer there.' };
const needShown = { nullable: true, description: 'The need; null when it was thought up or is no longer there.' };
const taskShown = { nullable: true, description: 'The staff task that is taken over; null when there is none.' };

type Ends = PlannedHelp | ChangedHelp | DroppedPin;

/** The ends of help: loaded anew for whoever looks, so that nobody sees more than they may now. */
abstract class EndsOfHelp {
  constructor(
    private readonly offers: OfferLoader,
    private readonly needs: NeedLoader,
    private readonly tasks: TaskLoader,
  ) {}

  protected offerOf({ offerId }: Ends, context: RequestContext): Promise<Offer | null> {
    return this.offers.of(context).load(offerId);
  }

  protected needOf({ needId }: Ends, context: RequestContext): Promise<Need | null> {
    return this.needs.of(context).load(needId);
  }

  protected async taskOf({ taskId }: Ends, context: RequestContext): Promise<Task | null> {
    return taskId === null ? null : this.tasks.of(context).load(taskId);
  }
}

@Resolver(() => PlannedHelp)
export class PlannedHelpResolver extends EndsOfHelp {
  constructor(offers: OfferLoader, needs: NeedLoader, tasks: TaskLoader) {
    super(offers, needs, tasks);
  }

  @ResolveField(() => Offer, offerShown)
  offer(@Parent() help: PlannedHelp, @Context() context: RequestContext): Promise<Offer | null> {
    return this.offerOf(help, context);
  }

  @ResolveField(() => Need, needShown)
  need(@Parent() help: PlannedHelp, @Context() context: RequestContext): Promise<Need | null> {
    return this.needOf(help, context);
  }

  @ResolveField(() => Task, taskShown)
  task(@Parent() help: PlannedHelp, @Context() context: RequestContext): Promise<Task | null> {
    return this.taskOf(help, context);
  }
}

@Resolver(() => DroppedPin)
export class DroppedPinResolver extends EndsOfHelp {
  constructor(offers: OfferLoader, needs: NeedLoader, tasks: TaskLoader) {
    super(offers, needs, tasks);
  }

  @ResolveField(() => Offer, offerShown)
  offer(@Parent() pin: DroppedPin, @Context() context: RequestContext): Promise<Offer | null> {
    return this.offerOf(pin, context);
  }

  @ResolveField(() => Need, needShown)
  need(@Parent() pin: DroppedPin, @Context() context: RequestContext): Promise<Need | null> {
    return this.needOf(pin, context);
  }

  @ResolveField(() => Task, taskShown)
  task(@Parent() pin: DroppedPin, @Context() context: RequestContext): Promise<Task | null> {
    return this.taskOf(pin, context);
  }
}

@Resolver(() => ChangedHelp)
export class ChangedHelpResolver extends EndsOfHelp {
  constructor(offers: OfferLoader, needs: NeedLoader, tasks: TaskLoader) {
    super(offers, needs, tasks);
  }

  @ResolveField(() => Offer, offerShown)
  offer(@Parent() help: ChangedHelp, @Context() context: RequestContext): Promise<Offer | null> {
    return this.offerOf(help, context);
  }

  @ResolveField(() => Need, needShown)
  need(@Parent() help: ChangedHelp, @Context() context: RequestContext): Promise<Need | null> {
    return this.needOf(help, context);
  }

  @ResolveField(() => Task, taskShown)
  task(@Parent() help: ChangedHelp, @Context() context: RequestContext): Promise<Task | null> {
    return this.taskOf(help, context);
  }
}

@Resolver(() => PlannedNeed)
export class PlannedNeedResolver {
  constructor(private readonly needs: NeedLoader) {}

  @ResolveField(() => Need, needShown)
  need(@Parent() { needId }: PlannedNeed, @Context() context: RequestContext): Promise<Need | null> {
    return this.needs.of(context).load(needId);
  }
}

@Resolver(() => BarrierOpening)
export class BarrierOpeningResolver {
  constructor(private readonly needs: NeedLoader) {}

  @ResolveField(() => [Need], {
    nullable: true,
    description: 'Needs that would get all their hours and do not now; null for who sees no needs.',
  })
  async newlyMet(
    @Parent() { newlyMetIds }: BarrierOpening,
    @Context() context: RequestContext,
  ): Promise<readonly Need[] | null> {
    if (newlyMetIds === null) return null;
    const loader = this.needs.of(context);
    const needs = await Promise.all(newlyMetIds.map((id) => loader.load(id)));
    return needs.filter((need) => need !== null);
  }
}

@Resolver(() => NamedPlanBarrier)
export class NamedPlanBarrierResolver {
  constructor(private readonly policies: PolicyLoader) {}

  @ResolveField(() => TaskPolicy, { nullable: true, description: 'Which policy; null for other barriers.' })
  async policy(
    @Parent() { policyId }: NamedPlanBarrier,
    @Context() context: RequestContext,
  ): Promise<TaskPolicy | null> {
    return policyId === null || isThoughtUp(policyId) ? null : this.policies.of(context).load(policyId);
  }
}

@Resolver(() => HelperShare)
export class HelperShareResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly offers: OffersOfPersonLoader,
  ) {}

  /** Who offers nothing that the viewer may see any more is not named either: a plan is kept for a while. */
  @ResolveField(() => Person, { nullable: true, description: 'Who; null when thought up or no longer there.' })
  async person(@Parent() { personId }: HelperShare, @Context() context: RequestContext): Promise<Person | null> {
    const offers = await this.offers.of(context).load(personId);
    return offers?.length ? this.people.of(context).load(personId) : null;
  }
}

@Resolver(() => ClientShare)
export class ClientShareResolver {
  constructor(private readonly clients: ClientLoader) {}

  @ResolveField(() => Client, { nullable: true, description: 'For whom; null for needs of the team as a whole.' })
  async client(@Parent() { clientId }: ClientShare, @Context() context: RequestContext): Promise<Client | null> {
    return clientId === null ? null : this.clients.of(context).load(clientId);
  }
}

@Resolver(() => HelperOverPeriods)
export class HelperOverPeriodsResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who; null when thought up or no longer there.' })
  person(@Parent() { personId }: HelperOverPeriods, @Context() context: RequestContext): Promise<Person | null> {
    return this.people.of(context).load(personId);
  }
}

@Resolver(() => ClientOverPeriods)
export class ClientOverPeriodsResolver {
  constructor(private readonly clients: ClientLoader) {}

  @ResolveField(() => Client, { nullable: true, description: 'For whom; null when no longer there.' })
  client(@Parent() { clientId }: ClientOverPeriods, @Context() context: RequestContext): Promise<Client | null> {
    return this.clients.of(context).load(clientId);
  }
}

@Resolver(() => PlanHandover)
export class PlanHandoverResolver {
  constructor(
    private readonly tasks: TaskLoader,
    private readonly teams: TeamLoader,
  ) {}

  @ResolveField(() => Task, { nullable: true, description: 'The task; null when it is no longer there.' })
  task(@Parent() { taskId }: PlanHandover, @Context() context: RequestContext): Promise<Task | null> {
    return this.tasks.of(context).load(taskId);
  }

  @ResolveField(() => PlanTeam, { nullable: true, description: 'The team; null when it is out of reach.' })
  async team(@Parent() { teamId }: PlanHandover, @Context() context: RequestContext): Promise<PlanTeam | null> {
    const [team] = await teamsOfPlan(this.teams, context, [teamId]);
    return team ?? null;
  }
}
