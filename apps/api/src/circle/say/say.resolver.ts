import { maySee, reachOfField } from '@kring/access';
import type { SeenBy } from '@kring/care-network';
import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, viewerOf, type Call } from '../../graphql/call.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { Circle } from '../dto/circle.js';
import { TiePayload } from '../dto/payloads.js';
import { Tie } from '../dto/tie.js';
import { SeenByEnum, SetWhoSeesInput } from '../dto/who-sees.js';
import { SayService } from './say.service.js';

@Resolver()
export class SayResolver {
  constructor(private readonly says: SayService) {}

  @Mutation(() => TiePayload, {
    description:
      'The client says who may know that a person is in their circle. What was agreed with the person holds.',
  })
  setWhoSees(@ThisCall() call: Call, @Args('input') input: SetWhoSeesInput): Promise<TiePayload> {
    return this.says.set(call, input);
  }
}

@Resolver(() => Tie)
export class SeenByResolver {
  @ResolveField(() => SeenByEnum, {
    nullable: true,
    description: 'Who may know of it, by the say of the client; null when it is not for this viewer.',
  })
  seenBy(@Parent() { seenBy }: Tie, @Context() context: RequestContext): SeenBy | null {
    return reachOfField(viewerOf(context).role, 'Tie.seenBy') === 'none' ? null : (seenBy ?? 'everyone');
  }
}

@Resolver(() => Circle)
export class KeptCountResolver {
  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many people the client keeps from the viewer; null when it is not for this viewer to know.',
  })
  keptCount(@Parent() { keptCount, client }: Circle, @Context() context: RequestContext): number | null {
    return maySee(viewerOf(context).role, 'Circle.keptCount', client.distance) ? keptCount : null;
  }
}
