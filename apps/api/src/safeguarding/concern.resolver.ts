import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ClientLoader } from '../circle/client/client.loader.js';
import { Client } from '../circle/dto/client.js';
import { ThisCall, type Call } from '../graphql/call.js';
import type { RequestContext } from '../graphql/request-context.js';
import { ConcernService } from './concern.service.js';
import { LiftConcernInput, RecordConcernInput, ReviewConcernInput, UndoConcernInput } from './dto/concern-inputs.js';
import { ConcernCount, ConcernPayload, SafeguardingConcern } from './dto/concern.js';

@Resolver(() => SafeguardingConcern)
export class ConcernResolver {
  constructor(
    private readonly concerns: ConcernService,
    private readonly clients: ClientLoader,
  ) {}

  @Query(() => [SafeguardingConcern], {
    name: 'concerns',
    description: "Concerns about a person that the viewer's teams keep, the newest first, those that were lifted too.",
  })
  about(
    @ThisCall() call: Call,
    @Args('personId', { type: () => ID, description: 'About whom.' }) personId: string,
  ): Promise<readonly SafeguardingConcern[]> {
    return this.concerns.about(call, personId);
  }

  @Query(() => [SafeguardingConcern], {
    description: 'Concerns that a team keeps and that stand, by day of review: whichever should be looked at first.',
  })
  standingConcerns(
    @ThisCall() call: Call,
    @Args('teamId', { type: () => ID, description: 'The team that keeps them.' }) teamId: string,
  ): Promise<readonly SafeguardingConcern[]> {
    return this.concerns.ofTeam(call, teamId);
  }

  @Query(() => ConcernCount, { description: 'How many concerns stand, and how many should be looked at again.' })
  concernCount(
    @ThisCall() call: Call,
    @Args('teamId', { type: () => ID, nullable: true, description: 'Of this team; null is every team in reach.' })
    teamId: string | null,
  ): Promise<ConcernCount> {
    return this.concerns.count(call, teamId ?? null);
  }

  @Mutation(() => ConcernPayload, {
    description: 'Records a concern: the person is proposed no more, and open questions to them are taken back.',
  })
  recordConcern(@ThisCall() call: Call, @Args('input') input: RecordConcernInput): Promise<ConcernPayload> {
    return this.concerns.record(call, input);
  }

  @Mutation(() => ConcernPayload, { description: 'Gives a concern that stands another day to look at it again.' })
  reviewConcern(@ThisCall() call: Call, @Args('input') input: ReviewConcernInput): Promise<ConcernPayload> {
    return this.concerns.review(call, input);
  }

  @Mutation(() => ConcernPayload, { description: 'Lifts a concern. It stays on record.' })
  liftConcern(@ThisCall() call: Call, @Args('input') input: LiftConcernInput): Promise<ConcernPayload> {
    return this.concerns.lift(call, input);
  }

  @Mutation(() => ConcernPayload, {
    description: 'Puts a concern back as it was before it was lifted, or before it got another day.',
  })
  undoConcern(@ThisCall() call: Call, @Args('input') input: UndoConcernInput): Promise<ConcernPayload> {
    return this.concerns.undo(call, input);
  }

  @ResolveField(() => Client, { nullable: true, description: 'Towards whom; null is everyone of the organisation.' })
  async client(
    @Parent() { clientId }: SafeguardingConcern,
    @Context() context: RequestContext,
  ): Promise<Client | null> {
    return clientId === null ? null : this.clients.of(context).load(clientId);
  }
}
