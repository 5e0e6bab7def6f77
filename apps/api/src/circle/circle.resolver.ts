import { reachOfField } from '@kring/access';
import type { TieQuality } from '@kring/care-network';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, viewerOf, type Call } from '../graphql/call.js';
import type { RequestContext } from '../graphql/request-context.js';
import { CircleService } from './circle.service.js';
import { Circle } from './dto/circle.js';
import { TieQualityEnum } from './dto/enums.js';
import { Person } from './dto/person.js';
import { Tie } from './dto/tie.js';
import { PersonLoader } from './person/person.loader.js';

@Resolver(() => Circle)
export class CircleResolver {
  constructor(private readonly circles: CircleService) {}

  @Query(() => Circle, {
    nullable: true,
    description: 'The circle of one client, as far as the viewer may see it; null when it is out of reach.',
  })
  circle(@ThisCall() call: Call, @Args('clientId', { type: () => ID }) clientId: string): Promise<Circle | null> {
    return this.circles.open(call, clientId);
  }
}

@Resolver(() => Tie)
export class TieFieldsResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => Person, { description: 'A tie with the client runs from the client.' })
  from(@Parent() { fromId }: Tie, @Context() context: RequestContext): Promise<Person> {
    return this.people.existing(context, fromId);
  }

  @ResolveField(() => Person, { description: 'Whom it leads to.' })
  to(@Parent() { toId }: Tie, @Context() context: RequestContext): Promise<Person> {
    return this.people.existing(context, toId);
  }

  @ResolveField(() => TieQualityEnum, {
    nullable: true,
    description: 'How it is felt; null when not recorded, or not for this viewer.',
  })
  quality(@Parent() { quality }: Tie, @Context() context: RequestContext): TieQuality | null {
    return reachOfField(viewerOf(context).role, 'Tie.quality') === 'none' ? null : quality;
  }
}
