import { reachOf } from '@kring/access';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, viewerOf, type Call } from '../graphql/call.js';
import { PageArgs } from '../graphql/connection.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Need } from '../need/dto/need.js';
import { NeedLoader } from '../need/need.loader.js';
import { Offer } from '../offer/dto/offer.js';
import { OfferLoader } from '../offer/offer.loader.js';
import { Team } from '../organisation/dto/team.js';
import { TeamLoader } from '../organisation/team.loader.js';
import { Task } from '../task/dto/task.js';
import { TaskLoader } from '../task/task.loader.js';
import { Agreement } from './dto/agreement.js';
import { FreedHours, Handover } from './dto/freed-hours.js';
import { MatchListArgs } from './dto/match-inputs.js';
import { Match, MatchConnection } from './dto/match.js';
import { AgreementOfMatchLoader } from './match.loaders.js';
import { MatchService } from './match.service.js';

@Resolver(() => Match)
export class MatchResolver {
  constructor(
    private readonly matches: MatchService,
    private readonly offers: OfferLoader,
    private readonly needs: NeedLoader,
    private readonly tasks: TaskLoader,
    private readonly teams: TeamLoader,
    private readonly agreements: AgreementOfMatchLoader,
  ) {}

  @Query(() => MatchConnection, { name: 'matches', description: 'What a team proposed, the newest first.' })
  page(@ThisCall() call: Call, @Args() args: MatchListArgs): Promise<MatchConnection> {
    return this.matches.page(call, args);
  }

  @Query(() => MatchConnection, { description: 'Matches in which the viewer is the helper, the newest first.' })
  requests(@ThisCall() call: Call, @Args() args: PageArgs): Promise<MatchConnection> {
    return this.matches.requests(call, args);
  }

  @ResolveField(() => Offer, { description: 'Which offer.' })
  offer(@Parent() { offerId }: Match, @Context() context: RequestContext): Promise<Offer> {
    return this.offers.existing(context, offerId);
  }

  @ResolveField(() => Need, { nullable: true, description: 'The need it is for; null when it is for a task.' })
  async need(@Parent() { target }: Match, @Context() context: RequestContext): Promise<Need | null> {
    return target.kind === 'need' ? this.needs.of(context).load(target.needId) : null;
  }

  @ResolveField(() => Task, { nullable: true, description: 'The task to take over; null when it is for a need.' })
  async task(@Parent() { target }: Match, @Context() context: RequestContext): Promise<Task | null> {
    return target.kind === 'task' ? this.tasks.of(context).load(target.taskId) : null;
  }

  @ResolveField(() => [FreedHours], {
    description:
      'The needs that the freed hours go to, most hours first; empty when the match frees none, or does not say where they go.',
  })
  async freesFor(@Parent() { freed }: Match, @Context() context: RequestContext): Promise<FreedHours[]> {
    const needs = this.needs.of(context);
    const each = freed.map(async ({ needId, hoursPerWeek }) => ({ need: await needs.load(needId), hoursPerWeek }));
    return (await Promise.all(each)).flatMap(({ need, hoursPerWeek }) => (need ? [{ need, hoursPerWeek }] : []));
  }

  @ResolveField(() => [Handover], {
    description:
      'The further steps of a longer chain, in their order; empty when there are none. A step of which the viewer does not see the task or a team is left out.',
  })
  async handovers(@Parent() { handedOn }: Match, @Context() context: RequestContext): Promise<Handover[]> {
    const [tasks, teams] = [this.tasks.of(context), this.teams.of(context)];
    const each = handedOn.map(async ({ byTeamId, taskId, hoursPerWeek }) => {
      const task = await tasks.load(taskId);
      const [byTeam, team] = await Promise.all([teams.load(byTeamId), task && teams.load(task.teamId)]);
      return { byTeam, task, team, hoursPerWeek };
    });
    return (await Promise.all(each)).flatMap(({ byTeam, task, team, hoursPerWeek }) =>
      byTeam && task && team ? [{ byTeam, task, team, hoursPerWeek }] : [],
    );
  }

  @ResolveField(() => Team, { description: 'The team that asks.' })
  team(@Parent() { teamId }: Match, @Context() context: RequestContext): Promise<Team> {
    return this.teams.existing(context, teamId);
  }

  @ResolveField(() => Agreement, { nullable: true, description: 'What was agreed; null without a yes.' })
  agreement(@Parent() { id }: Match, @Context() context: RequestContext): Promise<Agreement | null> {
    return this.agreements.of(context).load(id);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer is the helper and has still to answer.' })
  viewerCanAnswer(@Parent() { state }: Match, @Context() context: RequestContext): boolean {
    return state === 'proposed' && reachOf(viewerOf(context).role, 'Mutation.answerMatch') !== 'none';
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take it back.' })
  viewerCanWithdraw(@Parent() { state }: Match, @Context() context: RequestContext): boolean {
    return state === 'proposed' && reachOf(viewerOf(context).role, 'Mutation.withdrawMatch') !== 'none';
  }
}
