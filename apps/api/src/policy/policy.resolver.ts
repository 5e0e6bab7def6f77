import { reachOf } from '@kring/access';
import { Args, Context, Float, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, viewerOf, type Call } from '../graphql/call.js';
import { PageArgs } from '../graphql/connection.js';
import type { RequestContext } from '../graphql/request-context.js';
import { TeamMember } from '../organisation/dto/team-member.js';
import { ExperimentAgreement } from './dto/experiment.js';
import { ChangePolicyInput, RecordPolicyInput } from './dto/policy-inputs.js';
import { PolicyPayload } from './dto/policy-payloads.js';
import { TaskPolicy, TaskPolicyConnection } from './dto/policy.js';
import { HoursWaitingLoader } from './hours-waiting.loader.js';
import { ExperimentsOfPolicyLoader, OwnerLoader } from './policy.loaders.js';
import { PolicyService } from './policy.service.js';

@Resolver(() => TaskPolicy)
export class PolicyResolver {
  constructor(
    private readonly policies: PolicyService,
    private readonly owners: OwnerLoader,
    private readonly experimentsOf: ExperimentsOfPolicyLoader,
    private readonly hours: HoursWaitingLoader,
  ) {}

  @Query(() => TaskPolicyConnection, {
    name: 'policies',
    description: 'The policies of the organisation, by what they say.',
  })
  page(@ThisCall() call: Call, @Args() args: PageArgs): Promise<TaskPolicyConnection> {
    return this.policies.page(call, args);
  }

  @Query(() => TaskPolicy, { name: 'policy', nullable: true, description: 'A policy; null when it is out of reach.' })
  one(@ThisCall() call: Call, @Args('id', { type: () => ID }) id: string): Promise<TaskPolicy | null> {
    return this.policies.one(call, id);
  }

  @Mutation(() => PolicyPayload, { description: 'Records who may do a kind of task, and why.' })
  recordPolicy(@ThisCall() call: Call, @Args('input') input: RecordPolicyInput): Promise<PolicyPayload> {
    return this.policies.record(call, input);
  }

  @Mutation(() => PolicyPayload, { description: 'Replaces what was decided. The kind of task stays.' })
  changePolicy(@ThisCall() call: Call, @Args('input') input: ChangePolicyInput): Promise<PolicyPayload> {
    return this.policies.change(call, input);
  }

  @ResolveField(() => TeamMember, { nullable: true, description: 'Who answers for it; null when nobody does.' })
  async owner(@Parent() { ownerId }: TaskPolicy, @Context() context: RequestContext): Promise<TeamMember | null> {
    return ownerId === null ? null : this.owners.of(context).load(ownerId);
  }

  @ResolveField(() => [ExperimentAgreement], { description: 'Experiments under it, the newest first.' })
  async experiments(
    @Parent() { id }: TaskPolicy,
    @Context() context: RequestContext,
  ): Promise<readonly ExperimentAgreement[]> {
    return (await this.experimentsOf.of(context).load(id)) ?? [];
  }

  @ResolveField(() => Float, {
    description: "Offered hours a week, in the viewer's teams, that this policy alone or with others holds back.",
  })
  async hoursWaiting(@Parent() { id }: TaskPolicy, @Context() context: RequestContext): Promise<number> {
    return (await this.hours.of(context).load(id)) ?? 0;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may propose an experiment under it.' })
  viewerCanPropose(@Parent() { ground }: TaskPolicy, @Context() context: RequestContext): boolean {
    return ground === 'custom' && reachOf(viewerOf(context).role, 'Mutation.proposeExperiment') !== 'none';
  }
}
