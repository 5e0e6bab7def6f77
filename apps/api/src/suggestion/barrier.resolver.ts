import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { TaskPolicy } from '../policy/dto/policy.js';
import { PolicyLoader } from '../policy/policy.loaders.js';
import { Barrier, BarrierTotal } from './dto/barrier.js';
import { RemedyStep } from './dto/way-out.js';

const description = 'The policy that stands in the way; null for other barriers.';

@Resolver(() => Barrier)
export class BarrierResolver {
  constructor(private readonly policies: PolicyLoader) {}

  @ResolveField(() => TaskPolicy, { nullable: true, description })
  async policy(@Parent() { policyId }: Barrier, @Context() context: RequestContext): Promise<TaskPolicy | null> {
    return policyId === null ? null : this.policies.of(context).load(policyId);
  }
}

@Resolver(() => BarrierTotal)
export class BarrierTotalResolver {
  constructor(private readonly policies: PolicyLoader) {}

  @ResolveField(() => TaskPolicy, { nullable: true, description })
  async policy(@Parent() { policyId }: BarrierTotal, @Context() context: RequestContext): Promise<TaskPolicy | null> {
    return policyId === null ? null : this.policies.of(context).load(policyId);
  }
}

@Resolver(() => RemedyStep)
export class RemedyStepResolver {
  constructor(private readonly policies: PolicyLoader) {}

  @ResolveField(() => TaskPolicy, { nullable: true, description: 'The policy that it is about; null for the others.' })
  async policy(@Parent() { policyId }: RemedyStep, @Context() context: RequestContext): Promise<TaskPolicy | null> {
    return policyId === null ? null : this.policies.of(context).load(policyId);
  }
}
