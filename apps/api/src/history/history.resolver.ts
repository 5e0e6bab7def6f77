import { reachOfField } from '@kring/access';
import type { TieQuality } from '@kring/care-network';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { TieQualityEnum } from '../circle/dto/enums.js';
import { ThisCall, viewerOf, type Call } from '../graphql/call.js';
import type { RequestContext } from '../graphql/request-context.js';
import { CircleChange, CircleUndo } from './dto/circle-change.js';
import { ClientTakenBack } from './dto/client-taken-back.js';
import { CircleMoment, TieThen } from './dto/circle-moment.js';
import { HistoryArgs, MomentArgs } from './dto/history-args.js';
import { ReverseChangeInput } from './dto/history-inputs.js';
import { ReversePayload } from './dto/reverse-payload.js';
import { HistoryService } from './history.service.js';
import { MomentService } from './moment.service.js';
import { ReverseService } from './reverse.service.js';

const whose = { type: () => ID, description: 'Whose circle.' } as const;

@Resolver()
export class HistoryResolver {
  constructor(
    private readonly history: HistoryService,
    private readonly reversals: ReverseService,
  ) {}

  @Query(() => Int, {
    nullable: true,
    description:
      'How many changes a circle had: another number says that there is news. Null when the circle is out of reach.',
  })
  circleSequence(@ThisCall() call: Call, @Args('clientId', whose) clientId: string): Promise<number | null> {
    return this.history.sequence(call, clientId);
  }

  @Query(() => [CircleChange], {
    description: 'What was done in a circle, the newest first, as far as the viewer may see.',
  })
  circleHistory(@ThisCall() call: Call, @Args() args: HistoryArgs): Promise<readonly CircleChange[]> {
    return this.history.lines(call, args);
  }

  @Query(() => CircleUndo, { description: 'What the viewer can undo and redo in a circle.' })
  circleUndo(@ThisCall() call: Call, @Args('clientId', whose) clientId: string): Promise<CircleUndo> {
    return this.history.undo(call, clientId);
  }

  @Query(() => [ClientTakenBack], {
    description: 'Whom the viewer added to a team, or an operator did, and took back within 30 days.',
  })
  clientsTakenBack(
    @ThisCall() call: Call,
    @Args('teamId', { type: () => ID, description: 'Which team.' }) teamId: string,
  ): Promise<readonly ClientTakenBack[]> {
    return this.history.clientsTakenBack(call, teamId);
  }

  @Mutation(() => ReversePayload, { description: 'Undoes a change of the viewer, or redoes what they had undone.' })
  reverseChange(@ThisCall() call: Call, @Args('input') input: ReverseChangeInput): Promise<ReversePayload> {
    return this.reversals.reverse(call, input);
  }
}

@Resolver(() => CircleMoment)
export class MomentResolver {
  constructor(private readonly moments: MomentService) {}

  @Query(() => CircleMoment, {
    nullable: true,
    description: 'A circle as it was on a day or at a saved version; null when it is out of reach.',
  })
  circleAt(@ThisCall() call: Call, @Args() args: MomentArgs): Promise<CircleMoment | null> {
    return this.moments.at(call, args);
  }
}

@Resolver(() => TieThen)
export class TieThenResolver {
  @ResolveField(() => TieQualityEnum, {
    nullable: true,
    description: 'How it was felt; null when not recorded, or not for this viewer.',
  })
  quality(@Parent() { quality }: TieThen, @Context() context: RequestContext): TieQuality | null {
    return reachOfField(viewerOf(context).role, 'TieThen.quality') === 'none' ? null : quality;
  }
}
