import { maySee, type PersonalField } from '@kring/access';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, viewerOf, type Call } from '../../graphql/call.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { Team } from '../../organisation/dto/team.js';
import { TeamLoader } from '../../organisation/team.loader.js';
import { ClientService } from './client.service.js';
import { AddClientInput } from '../dto/client-inputs.js';
import { Client } from '../dto/client.js';
import { ClientPayload } from '../dto/payloads.js';
import { Person } from '../dto/person.js';
import { PersonLoader } from '../person/person.loader.js';

const shownTo = (context: RequestContext, field: PersonalField, { distance }: Client): boolean =>
  maySee(viewerOf(context).role, field, distance);

@Resolver(() => Client)
export class ClientResolver {
  constructor(
    private readonly clients: ClientService,
    private readonly people: PersonLoader,
    private readonly teams: TeamLoader,
  ) {}

  @Query(() => Client, { nullable: true, description: 'A client; null when they are out of reach.' })
  client(@ThisCall() call: Call, @Args('id', { type: () => ID }) id: string): Promise<Client | null> {
    return this.clients.one(call, id);
  }

  @Mutation(() => ClientPayload, { description: 'Adds a client to a team, with an empty circle.' })
  addClient(@ThisCall() call: Call, @Args('input') input: AddClientInput): Promise<ClientPayload> {
    return this.clients.add(call, input);
  }

  @ResolveField(() => Person, { description: 'The client as a person, who can give help too.' })
  person(@Parent() { personId }: Client, @Context() context: RequestContext): Promise<Person> {
    return this.people.existing(context, personId);
  }

  @ResolveField(() => Team, { description: 'The team that cares for the client.' })
  team(@Parent() { teamId }: Client, @Context() context: RequestContext): Promise<Team> {
    return this.teams.existing(context, teamId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'The house or district by which the team knows the client; null when not recorded, or not for this viewer.',
  })
  house(@Parent() client: Client, @Context() context: RequestContext): string | null {
    return shownTo(context, 'Client.house', client) ? client.house : null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'People with a tie to the client, the client not counted; null when it is not for this viewer.',
  })
  circleSize(@Parent() client: Client, @Context() context: RequestContext): number | null {
    return shownTo(context, 'Client.circleSize', client) ? client.circleSize : null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Ties with the client that fall behind their own rhythm; null when it is not for this viewer.',
  })
  fadingTieCount(@Parent() client: Client, @Context() context: RequestContext): number | null {
    return shownTo(context, 'Client.fadingTieCount', client) ? client.fadingTieCount : null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Needs of the client that nobody meets yet; null when it is not for this viewer.',
  })
  openNeedCount(@Parent() client: Client, @Context() context: RequestContext): number | null {
    return shownTo(context, 'Client.openNeedCount', client) ? client.openNeedCount : null;
  }
}
