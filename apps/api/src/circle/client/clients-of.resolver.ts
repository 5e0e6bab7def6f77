import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../../graphql/connection.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { Team } from '../../organisation/dto/team.js';
import { Viewer } from '../../viewer/dto/viewer.js';
import { ClientService } from './client.service.js';
import { Client, ClientConnection } from '../dto/client.js';
import { Person } from '../dto/person.js';
import { PersonLoader } from '../person/person.loader.js';

@Resolver(() => Team)
export class TeamClientsResolver {
  constructor(private readonly clients: ClientService) {}

  @ResolveField('clients', () => ClientConnection, {
    description: 'Its clients within reach, by name; none for who may not know who they are.',
  })
  ofTeam(@Parent() team: Team, @Context() context: RequestContext, @Args() page: PageArgs): Promise<ClientConnection> {
    return this.clients.ofTeam(context, team, page);
  }
}

@Resolver(() => Viewer)
export class ViewerCircleResolver {
  constructor(
    private readonly clients: ClientService,
    private readonly people: PersonLoader,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'Their own person, when they are in a circle.' })
  async person(@Parent() { account }: Viewer, @Context() context: RequestContext): Promise<Person | null> {
    return account.personId === null ? null : this.people.of(context).load(account.personId);
  }

  @ResolveField('clients', () => [Client], {
    description:
      'Themselves, when they are a client; the clients they are tied to, when they are a relative; else none.',
  })
  ofViewer(@Parent() { account }: Viewer, @Context() context: RequestContext): Promise<readonly Client[]> {
    return this.clients.ofViewer(context, account);
  }
}
