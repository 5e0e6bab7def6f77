import { reachOf } from '@kring/access';
import { isOpenFor, type CalendarDay } from '@kring/care-network';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, viewerOf, type Call } from '../graphql/call.js';
import type { RequestContext } from '../graphql/request-context.js';
import { CalendarDayScalar } from '../graphql/scalars.js';
import { Team } from '../organisation/dto/team.js';
import { Clock } from '../store/clock.js';
import { ExperimentAgreement } from './dto/experiment.js';
import { ExperimentVersionInput, ProposeExperimentInput } from './dto/policy-inputs.js';
import { ExperimentPayload } from './dto/policy-payloads.js';
import { TaskPolicy } from './dto/policy.js';
import { ExperimentService } from './experiment.service.js';
import { PolicyLoader, TryingTeamLoader } from './policy.loaders.js';

@Resolver(() => ExperimentAgreement)
export class ExperimentResolver {
  constructor(
    private readonly experiments: ExperimentService,
    private readonly policies: PolicyLoader,
    private readonly teams: TryingTeamLoader,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => ExperimentPayload, { description: 'Proposes to open a policy of custom for a team, for a time.' })
  proposeExperiment(@ThisCall() call: Call, @Args('input') input: ProposeExperimentInput): Promise<ExperimentPayload> {
    return this.experiments.propose(call, input);
  }

  @Mutation(() => ExperimentPayload, { description: 'Says yes to a proposed experiment.' })
  agreeExperiment(@ThisCall() call: Call, @Args('input') input: ExperimentVersionInput): Promise<ExperimentPayload> {
    return this.experiments.agree(call, input);
  }

  @Mutation(() => ExperimentPayload, { description: 'Says no to a proposed experiment.' })
  declineExperiment(@ThisCall() call: Call, @Args('input') input: ExperimentVersionInput): Promise<ExperimentPayload> {
    return this.experiments.decline(call, input);
  }

  @Mutation(() => ExperimentPayload, { description: 'Ends an agreed experiment before its last day.' })
  endExperiment(@ThisCall() call: Call, @Args('input') input: ExperimentVersionInput): Promise<ExperimentPayload> {
    return this.experiments.end(call, input);
  }

  @ResolveField(() => TaskPolicy, { description: 'Which policy it opens.' })
  policy(@Parent() { policyId }: ExperimentAgreement, @Context() context: RequestContext): Promise<TaskPolicy> {
    return this.policies.existing(context, policyId);
  }

  @ResolveField(() => Team, { description: 'For which team.' })
  team(@Parent() { teamId }: ExperimentAgreement, @Context() context: RequestContext): Promise<Team> {
    return this.teams.existing(context, teamId);
  }

  @ResolveField(() => CalendarDayScalar, { description: 'The first day.' })
  from(@Parent() { period }: ExperimentAgreement): CalendarDay {
    return period.from;
  }

  @ResolveField(() => CalendarDayScalar, { description: 'The last day.' })
  until(@Parent() { period }: ExperimentAgreement): CalendarDay {
    return period.until;
  }

  @ResolveField(() => Boolean, { description: 'Agreed and within its period today.' })
  openToday(@Parent() experiment: ExperimentAgreement): boolean {
    return isOpenFor(experiment, experiment.teamId, this.clock.today());
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may say yes or no to it now.' })
  viewerCanAgree(@Parent() { state }: ExperimentAgreement, @Context() context: RequestContext): boolean {
    return state === 'proposed' && reachOf(viewerOf(context).role, 'Mutation.agreeExperiment') !== 'none';
  }
}
