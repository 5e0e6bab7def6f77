import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import { CancelPlanInput, StartPlanInput } from './dto/plan-inputs.js';
import { PlanJob, PlanJobPayload } from './dto/plan-job.js';
import { PlanService } from './plan.service.js';

@Resolver(() => PlanJob)
export class PlanResolver {
  constructor(private readonly plans: PlanService) {}

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

  @Mutation(() => PlanJobPayload, { description: 'Ends a plan that is being made.' })
  cancelPlan(@ThisCall() call: Call, @Args('input') input: CancelPlanInput): PlanJobPayload {
    return this.plans.cancel(call, input);
  }
}
