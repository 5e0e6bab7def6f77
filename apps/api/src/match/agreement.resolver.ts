import type { CalendarDay } from '@kring/care-network';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import type { RequestContext } from '../graphql/request-context.js';
import { CalendarDayScalar } from '../graphql/scalars.js';
import { Agreement, AgreementConnection } from './dto/agreement.js';
import { AgreementListArgs } from './dto/match-inputs.js';
import { Match } from './dto/match.js';
import { MatchLoader } from './match.loaders.js';
import { MatchService } from './match.service.js';

@Resolver(() => Agreement)
export class AgreementResolver {
  constructor(
    private readonly matches: MatchService,
    private readonly matchOf: MatchLoader,
  ) {}

  @Query(() => AgreementConnection, { name: 'agreements', description: 'The agreements of a team, by first day.' })
  page(@ThisCall() call: Call, @Args() args: AgreementListArgs): Promise<AgreementConnection> {
    return this.matches.agreements(call, args);
  }

  @ResolveField(() => Match, { description: 'The match that was said yes to.' })
  match(@Parent() { matchId }: Agreement, @Context() context: RequestContext): Promise<Match> {
    return this.matchOf.existing(context, matchId);
  }

  @ResolveField(() => CalendarDayScalar, { description: 'The first day.' })
  from(@Parent() { period }: Agreement): CalendarDay {
    return period.from;
  }

  @ResolveField(() => CalendarDayScalar, { nullable: true, description: 'The last day; null when no end was agreed.' })
  until(@Parent() { period }: Agreement): CalendarDay | null {
    return period.until;
  }
}
