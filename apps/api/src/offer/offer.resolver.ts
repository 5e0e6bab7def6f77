import { isWithinReach, reachOf } from '@kring/access';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ClientLoader } from '../circle/client/client.loader.js';
import { Client } from '../circle/dto/client.js';
import { Person } from '../circle/dto/person.js';
import { PersonLoader } from '../circle/person/person.loader.js';
import { ThisCall, viewerOf, type Call } from '../graphql/call.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Team } from '../organisation/dto/team.js';
import { TeamLoader } from '../organisation/team.loader.js';
import { Skill } from '../skill/dto/skill.js';
import { skillOf } from '../skill/skill-of.js';
import { AudienceKindEnum } from './dto/enums.js';
import { OfferListArgs } from './dto/offer-inputs.js';
import { Offer, OfferConnection } from './dto/offer.js';
import { OfferService } from './offer.service.js';

@Resolver(() => Offer)
export class OfferResolver {
  constructor(
    private readonly offers: OfferService,
    private readonly people: PersonLoader,
    private readonly clients: ClientLoader,
    private readonly teams: TeamLoader,
  ) {}

  @Query(() => OfferConnection, { name: 'offers', description: 'Offers that were not withdrawn, by title.' })
  page(@ThisCall() call: Call, @Args() args: OfferListArgs): Promise<OfferConnection> {
    return this.offers.page(call, args);
  }

  @Query(() => Offer, { name: 'offer', nullable: true, description: 'An offer; null when it is out of reach.' })
  one(@ThisCall() call: Call, @Args('id', { type: () => ID }) id: string): Promise<Offer | null> {
    return this.offers.one(call, id);
  }

  @ResolveField(() => Person, { description: 'Who offers it.' })
  person(@Parent() { personId }: Offer, @Context() context: RequestContext): Promise<Person> {
    return this.people.existing(context, personId);
  }

  @ResolveField('skills', () => [Skill], { description: 'What it takes; empty when none were named.' })
  skillsOf(@Parent() { skills }: Offer): readonly Skill[] {
    return skills.map(skillOf);
  }

  @ResolveField(() => AudienceKindEnum, { description: 'For whom it is meant.' })
  audienceKind(@Parent() { audience }: Offer): Offer['audience']['kind'] {
    return audience.kind;
  }

  @ResolveField(() => Client, {
    nullable: true,
    description: 'The client it is meant for; null for others or out of reach.',
  })
  async audienceClient(@Parent() { audience }: Offer, @Context() context: RequestContext): Promise<Client | null> {
    return audience.kind === 'client' ? this.clients.of(context).load(audience.clientId) : null;
  }

  @ResolveField(() => Team, {
    nullable: true,
    description: 'The team it is meant for; null for others or out of reach.',
  })
  async audienceTeam(@Parent() { audience }: Offer, @Context() context: RequestContext): Promise<Team | null> {
    return audience.kind === 'team' ? this.teams.of(context).load(audience.teamId) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may change, pause or withdraw it.' })
  async viewerCanChange(@Parent() { personId }: Offer, @Context() context: RequestContext): Promise<boolean> {
    const viewer = viewerOf(context);
    const reach = reachOf(viewer.role, 'Mutation.changeOffer');
    if (reach === 'own') return personId === viewer.personId;
    return isWithinReach((await this.people.existing(context, personId)).distance, reach);
  }
}
