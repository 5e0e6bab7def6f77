import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { Organisation } from '../organisation/dto/organisation.js';
import { Team } from '../organisation/dto/team.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { Viewer } from './dto/viewer.js';
import { asViewer, ViewerService } from './viewer.service.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly viewers: ViewerService,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Context() { viewer }: RequestContext): Viewer | null {
    return viewer === null ? null : asViewer(viewer);
  }

  @ResolveField(() => Organisation, { description: 'The organisation they belong to.' })
  organisation(@Parent() { account }: Viewer): Promise<Organisation> {
    return this.organisations.ofViewer(account);
  }

  @ResolveField(() => [Team], { description: 'Teams within their reach: at most the first 100 by name.' })
  teams(@Parent() { account }: Viewer): Promise<readonly Team[]> {
    return this.viewers.teamsOf(account);
  }
}
