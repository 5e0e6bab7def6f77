import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { SignInPayload } from '../session/dto/session.js';
import { LoadExamplePayload, SetUpOrganisationInput } from './dto/set-up.js';
import { Welcome } from './dto/welcome.js';
import { SetUpService } from './set-up.service.js';
import { WelcomeService } from './welcome.service.js';

@Resolver()
export class WelcomeResolver {
  constructor(
    private readonly welcomes: WelcomeService,
    private readonly setUps: SetUpService,
  ) {}

  @Query(() => Welcome, { description: 'What a visitor may do before signing in.' })
  welcome(): Promise<Welcome> {
    return this.welcomes.welcome();
  }

  @Mutation(() => LoadExamplePayload, { description: 'Loads the example organisation into an empty store.' })
  loadExample(@Context() context: RequestContext): Promise<LoadExamplePayload> {
    return this.welcomes.loadExample(context);
  }

  @Mutation(() => SignInPayload, {
    description: 'Sets up an organisation in an empty store and signs in who leads its first team.',
  })
  setUpOrganisation(
    @Context() context: RequestContext,
    @Args('input') input: SetUpOrganisationInput,
  ): Promise<SignInPayload> {
    return this.setUps.setUp(context, input);
  }
}
