import { reachOf } from '@kring/access';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, viewerOf, type Call } from '../graphql/call.js';
import { PageArgs } from '../graphql/connection.js';
import type { RequestContext } from '../graphql/request-context.js';
import { TeamMember } from './dto/team-member.js';
import { Team, TeamConnection } from './dto/team.js';
import { TeamMembersLoader } from './team.loader.js';
import { TeamService } from './team.service.js';

@Resolver(() => Team)
export class TeamResolver {
  constructor(
    private readonly teams: TeamService,
    private readonly members: TeamMembersLoader,
  ) {}

  @Query(() => TeamConnection, { name: 'teams', description: 'Teams within the reach of the viewer, by name.' })
  page(@ThisCall() call: Call, @Args() page: PageArgs): Promise<TeamConnection> {
    return this.teams.page(call, page);
  }

  @Query(() => Team, { name: 'team', nullable: true, description: 'A team; null when it is out of reach.' })
  one(@ThisCall() call: Call, @Args('id', { type: () => ID }) id: string): Promise<Team | null> {
    return this.teams.one(call, id);
  }

  @ResolveField('members', () => [TeamMember], { description: 'Who works in it, by name.' })
  async teamMembers(@Parent() team: Team, @Context() context: RequestContext): Promise<readonly TeamMember[]> {
    return (await this.members.of(context).load(team.id)) ?? [];
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may map the circles of its clients.' })
  viewerCanMap(@Context() context: RequestContext): boolean {
    return reachOf(viewerOf(context).role, 'Mutation.moveOnMap') === 'team';
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may add clients to it.' })
  viewerCanAddClients(@Context() context: RequestContext): boolean {
    return reachOf(viewerOf(context).role, 'Mutation.addClient') === 'team';
  }
}
