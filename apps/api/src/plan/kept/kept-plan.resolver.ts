import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { TaskId } from '@kring/care-network';
import { ClientLoader } from '../../circle/client/client.loader.js';
import { Client } from '../../circle/dto/client.js';
import { Person } from '../../circle/dto/person.js';
import { PersonLoader } from '../../circle/person/person.loader.js';
import { ThisCall, type Call } from '../../graphql/call.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { Need } from '../../need/dto/need.js';
import { NeedLoader } from '../../need/need.loader.js';
import { Offer } from '../../offer/dto/offer.js';
import { OfferLoader } from '../../offer/offer.loader.js';
import { TeamLoader } from '../../organisation/team.loader.js';
import { Task } from '../../task/dto/task.js';
import { TaskLoader } from '../../task/task.loader.js';
import { KeepPlanInput, KeptPlansArgs, RemoveKeptPlanInput } from '../dto/kept-inputs.js';
import { KeptHelp, KeptPlan, KeptPlanConnection, KeptPlanPayload, KeptShare, OpenedPlan } from '../dto/kept-plan.js';
import { PlanTeam } from '../dto/plan.js';
import { existing, teamsOfPlan } from '../teams-of-plan.js';
import { KeptPlanService } from './kept-plan.service.js';

@Resolver(() => KeptPlan)
export class KeptPlanResolver {
  constructor(
    private readonly plans: KeptPlanService,
    private readonly teamLoader: TeamLoader,
  ) {}

  @Query(() => KeptPlanConnection, { description: 'Plans that were kept, the last first.' })
  keptPlans(@ThisCall() call: Call, @Args() args: KeptPlansArgs): Promise<KeptPlanConnection> {
    return this.plans.page(call, args);
  }

  @Query(() => OpenedPlan, { nullable: true, description: 'A kept plan with what became of it; null out of reach.' })
  keptPlan(@ThisCall() call: Call, @Args('id', { type: () => ID }) id: string): Promise<OpenedPlan | null> {
    return this.plans.open(call, id);
  }

  @Mutation(() => KeptPlanPayload, { description: 'Keeps a plan that was made, for who leads or guides its teams.' })
  keepPlan(@ThisCall() call: Call, @Args('input') input: KeepPlanInput): Promise<KeptPlanPayload> {
    return this.plans.keep(call, input);
  }

  @Mutation(() => KeptPlanPayload, { description: 'Throws a kept plan away. What was asked and agreed stays.' })
  removeKeptPlan(@ThisCall() call: Call, @Args('input') input: RemoveKeptPlanInput): Promise<KeptPlanPayload> {
    return this.plans.remove(call, input);
  }

  @ResolveField(() => [PlanTeam], { description: 'The teams it is for, of those in reach.' })
  teams(@Parent() { teamIds }: KeptPlan, @Context() context: RequestContext): Promise<readonly PlanTeam[]> {
    return teamsOfPlan(this.teamLoader, context, teamIds);
  }
}

@Resolver(() => KeptHelp)
export class KeptHelpResolver {
  constructor(
    private readonly offers: OfferLoader,
    private readonly people: PersonLoader,
    private readonly needs: NeedLoader,
    private readonly taskLoader: TaskLoader,
  ) {}

  @ResolveField(() => Offer, { nullable: true, description: 'The offer; null when it is gone or out of reach.' })
  async offer(@Parent() { offerId }: KeptHelp, @Context() context: RequestContext): Promise<Offer | null> {
    return offerId === null ? null : this.offers.of(context).load(offerId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who helps; null when erased or out of reach.' })
  async person(@Parent() { personId }: KeptHelp, @Context() context: RequestContext): Promise<Person | null> {
    return personId === null ? null : this.people.of(context).load(personId);
  }

  @ResolveField(() => Need, { nullable: true, description: 'The need; null when it is out of reach.' })
  need(@Parent() { needId }: KeptHelp, @Context() context: RequestContext): Promise<Need | null> {
    return this.needs.of(context).load(needId);
  }

  @ResolveField(() => [Task], {
    description: 'Tasks that are handed over on the way, of those in reach, the first first.',
  })
  async tasks(@Parent() { taskIds }: KeptHelp, @Context() context: RequestContext): Promise<readonly Task[]> {
    return existing(await this.taskLoader.of(context).loadMany([...taskIds] satisfies TaskId[]));
  }
}

@Resolver(() => KeptShare)
export class KeptShareResolver {
  constructor(private readonly clients: ClientLoader) {}

  @ResolveField(() => Client, { nullable: true, description: 'Whose needs; null when they are gone or out of reach.' })
  client(@Parent() { clientId }: KeptShare, @Context() context: RequestContext): Promise<Client | null> {
    return this.clients.of(context).load(clientId);
  }
}
