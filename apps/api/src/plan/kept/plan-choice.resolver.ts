import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../../graphql/call.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { Need } from '../../need/dto/need.js';
import { NeedLoader } from '../../need/need.loader.js';
import { Offer } from '../../offer/dto/offer.js';
import { OfferLoader } from '../../offer/offer.loader.js';
import { Task } from '../../task/dto/task.js';
import { TaskLoader } from '../../task/task.loader.js';
import { PlanChoicesArgs } from '../dto/kept-inputs.js';
import {
  KeepApartInput,
  KeepWholeInput,
  PinHelpInput,
  PlanChoice,
  PlanChoicesPayload,
  ReleaseChoicesInput,
} from '../dto/plan-choice.js';
import { existing } from '../teams-of-plan.js';
import { PlanChoiceService } from './plan-choice.service.js';

@Resolver(() => PlanChoice)
export class PlanChoiceResolver {
  constructor(
    private readonly choices: PlanChoiceService,
    private readonly offers: OfferLoader,
    private readonly needs: NeedLoader,
    private readonly taskLoader: TaskLoader,
  ) {}

  @Query(() => [PlanChoice], {
    description: 'What was decided by hand about the plans of these teams, the first first.',
  })
  planChoices(@ThisCall() call: Call, @Args() { teamIds }: PlanChoicesArgs): Promise<readonly PlanChoice[]> {
    return this.choices.ofTeams(call, teamIds);
  }

  @Mutation(() => PlanChoicesPayload, {
    description: 'Pins help: each next plan keeps it, as far as nothing stands in its way.',
  })
  pinHelp(@ThisCall() call: Call, @Args('input') input: PinHelpInput): Promise<PlanChoicesPayload> {
    return this.choices.pin(call, input);
  }

  @Mutation(() => PlanChoicesPayload, { description: 'Keeps an offer and some work apart in each next plan.' })
  keepApart(@ThisCall() call: Call, @Args('input') input: KeepApartInput): Promise<PlanChoicesPayload> {
    return this.choices.keepApart(call, input);
  }

  @Mutation(() => PlanChoicesPayload, { description: 'Leaves a need with one helper or team in each next plan.' })
  keepWhole(@ThisCall() call: Call, @Args('input') input: KeepWholeInput): Promise<PlanChoicesPayload> {
    return this.choices.keepWhole(call, input);
  }

  @Mutation(() => PlanChoicesPayload, { description: 'Takes choices back, all of them or none.' })
  releaseChoices(@ThisCall() call: Call, @Args('input') input: ReleaseChoicesInput): Promise<PlanChoicesPayload> {
    return this.choices.release(call, input);
  }

  @ResolveField(() => Offer, { nullable: true, description: 'The offer; null for a whole need, or out of reach.' })
  async offer(@Parent() { offerId }: PlanChoice, @Context() context: RequestContext): Promise<Offer | null> {
    return offerId === null ? null : this.offers.of(context).load(offerId);
  }

  @ResolveField(() => Need, { nullable: true, description: 'The need; null when it is about a task, or out of reach.' })
  async need(@Parent() { needId }: PlanChoice, @Context() context: RequestContext): Promise<Need | null> {
    return needId === null ? null : this.needs.of(context).load(needId);
  }

  @ResolveField(() => [Task], { description: 'The tasks on the way of a pin, or the task that is kept apart.' })
  async tasks(@Parent() { taskIds }: PlanChoice, @Context() context: RequestContext): Promise<readonly Task[]> {
    return existing(await this.taskLoader.of(context).loadMany([...taskIds]));
  }
}
