import type { TeamId } from '@kring/care-network';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import { PageArgs } from '../graphql/connection.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Need } from '../need/dto/need.js';
import { NeedLoader } from '../need/need.loader.js';
import { Offer } from '../offer/dto/offer.js';
import { OfferLoader } from '../offer/offer.loader.js';
import { ExperimentAgreement } from '../policy/dto/experiment.js';
import { ExperimentLoader } from '../policy/policy.loaders.js';
import { Task } from '../task/dto/task.js';
import { TaskLoader } from '../task/task.loader.js';
import { BarrierTotal } from './dto/barrier.js';
import { SuggestionSubject } from './dto/suggestion-subject.js';
import { SuggestionConnection } from './dto/suggestion-connection.js';
import { Suggestion } from './dto/suggestion.js';
import { SuggestionService } from './suggestion.service.js';

@Resolver(() => Suggestion)
export class SuggestionResolver {
  constructor(
    private readonly suggestions: SuggestionService,
    private readonly offers: OfferLoader,
    private readonly needs: NeedLoader,
    private readonly tasks: TaskLoader,
    private readonly experiments: ExperimentLoader,
  ) {}

  @Query(() => SuggestionConnection, {
    name: 'suggestions',
    description:
      'Who could help with what, at once or by handing over a task: open routes first, then those with the fewest barriers.',
  })
  page(
    @ThisCall() call: Call,
    @Args('for', { description: 'A need, an offer, or all open needs of a team.' }) subject: SuggestionSubject,
    @Args() page: PageArgs,
  ): Promise<SuggestionConnection> {
    return this.suggestions.page(call, subject, page);
  }

  @Query(() => [BarrierTotal], {
    description: 'What keeps offered hours and needs of teams apart, summed per barrier, most hours first.',
  })
  teamBarriers(
    @ThisCall() call: Call,
    @Args('teamId', { type: () => ID, nullable: true, description: 'Which team; null for all in reach together.' })
    teamId?: string | null,
  ): Promise<readonly BarrierTotal[]> {
    return this.suggestions.barriers(call, (teamId ?? null) as TeamId | null);
  }

  @ResolveField(() => Offer, { description: 'The offer.' })
  offer(@Parent() { offerId }: Suggestion, @Context() context: RequestContext): Promise<Offer> {
    return this.offers.existing(context, offerId);
  }

  @ResolveField(() => Need, { description: 'The need that it meets.' })
  need(@Parent() { needId }: Suggestion, @Context() context: RequestContext): Promise<Need> {
    return this.needs.existing(context, needId);
  }

  @ResolveField(() => Task, { nullable: true, description: 'The staff task that is taken over; null unless a chain.' })
  async task(@Parent() { taskId }: Suggestion, @Context() context: RequestContext): Promise<Task | null> {
    return taskId === null ? null : this.tasks.of(context).load(taskId);
  }

  @ResolveField(() => ExperimentAgreement, {
    nullable: true,
    description: 'The experiment that opens the way; null when none is needed.',
  })
  async opensWith(
    @Parent() { opensWithId }: Suggestion,
    @Context() context: RequestContext,
  ): Promise<ExperimentAgreement | null> {
    return opensWithId === null ? null : this.experiments.of(context).load(opensWithId);
  }
}
