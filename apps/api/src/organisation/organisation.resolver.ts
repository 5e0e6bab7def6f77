import { Query, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../graphql/call.js';
import { Organisation } from './dto/organisation.js';
import { OrganisationService } from './organisation.service.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(private readonly organisations: OrganisationService) {}

  @Query(() => Organisation, { description: 'The organisation of the viewer.' })
  organisation(@ThisCall() call: Call): Promise<Organisation> {
    return this.organisations.ofViewer(call.viewer);
  }
}
