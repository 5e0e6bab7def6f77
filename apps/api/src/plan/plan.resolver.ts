import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import {
  CancelPlanInput,
  ChangePlanInput,
  StartPlanInput,
  UndoPlanInput,
  WeighBarriersAgainInput,
} from './dto/plan-inputs.js';
import { PlanJob, PlanJobPayload } from './dto/plan-job.js';
import { PlanTeam } from './dto/plan.js';
import { teamsOfPlan } from './teams-of-plan.js';
import { TeamLoader } from '../organisation/team.loader.js';
import type { RequestContext } from '../graphql/request-context.js';
import { PlanService } from './plan.service.js';

@Resolver(() => PlanJob)
export class PlanResolver {
  constructor(
    private readonly plans: PlanService,
    private readonly teamLoader: TeamLoader,
  ) {}

  @Query(() => PlanJob, {
    nullable: true,
    description:
      "A plan that the viewer started, as far as it has come; null when it is no longer kept or someone else's.",
  })
  planJob(@ThisCall() call: Call, @Args('id', { type: () => ID }) id: string): PlanJob | null {
    return this.plans.one(call, id);
  }

  @Mutation(() => PlanJobPayload, {
    description:
      'Begins to plan, without keeping anybody waiting: ask planJob how far it has come. Nobody is asked anything.',
  })
  startPlan(@ThisCall() call: Call, @Args('input') input: StartPlanInput): Promise<PlanJobPayload> {
    return this.plans.start(call, input);
  }

  @Mutation(() => PlanJobPayload, {
    description: 'Makes changes to a plan, as one step: comes back with the best plan there is then, at once.',
  })
  changePlan(@ThisCall() call: Call, @Args('input') input: ChangePlanInput): Promise<PlanJobPayload> {
    return this.plans.change(call, input);
  }

  @Mutation(() => PlanJobPayload, { description: 'Takes the last step of changes back.' })
  undoPlan(@ThisCall() call: Call, @Args('input') input: UndoPlanInput): Promise<PlanJobPayload> {
    return this.plans.undo(call, input);
  }

  @Mutation(() => PlanJobPayload, {
    description:
      'Works out again, beside the changes that stand, what opening each barrier would bring: ask planJob how far it has come.',
  })
  weighBarriersAgain(@ThisCall() call: Call, @Args('input') input: WeighBarriersAgainInput): PlanJobPayload {
    return this.plans.weighBarriers(call, input);
  }

  @Mutation(() => PlanJobPayload, {
    description: 'Ends a plan that is being made or changed, or of which barriers are being weighed again.',
  })
  cancelPlan(@ThisCall() call: Call, @Args('input') input: CancelPlanInput): PlanJobPayload {
    return this.plans.cancel(call, input);
  }

  @ResolveField(() => [PlanTeam], { description: 'The teams it is for.' })
  teams(@Parent() { teamIds }: PlanJob, @Context() context: RequestContext): Promise<readonly PlanTeam[]> {
    return teamsOfPlan(this.teamLoader, context, teamIds);
  }

  @ResolveField(() => [PlanTeam], {
    description:
      'Teams that were asked for and are left out by the region because no place is known of their work or clients; empty without a region.',
  })
  unplacedTeams(
    @Parent() { unplacedTeamIds }: PlanJob,
    @Context() context: RequestContext,
  ): Promise<readonly PlanTeam[]> {
    return teamsOfPlan(this.teamLoader, context, unplacedTeamIds);
  }
}
