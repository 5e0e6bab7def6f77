import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../circle/dto/person.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Offer } from './dto/offer.js';
import { OffersOfPersonLoader } from './offer.loader.js';

@Resolver(() => Person)
export class OffersOfResolver {
  constructor(private readonly offersOf: OffersOfPersonLoader) {}

  @ResolveField(() => [Offer], {
    description: 'What they offer and did not withdraw, as far as the viewer may see it.',
  })
  async offers(@Parent() { id }: Person, @Context() context: RequestContext): Promise<readonly Offer[]> {
    return (await this.offersOf.of(context).load(id)) ?? [];
  }
}
