import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { SignInAsPersonaInput, SignInPayload, SignOutPayload } from './dto/session.js';
import { PersonaSignIn } from './persona-sign-in.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly personas: PersonaSignIn,
  ) {}

  @Mutation(() => SignInPayload, { description: 'Signs in as a persona of the example; only in a demo store.' })
  signInAsPersona(
    @Context() context: RequestContext,
    @Args('input') input: SignInAsPersonaInput,
  ): Promise<SignInPayload> {
    return this.signIns.signIn({ context, operation: 'Mutation.signInAsPersona', input }, (tx) =>
      this.personas.accountFor(tx, input.personaId),
    );
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session. The cookie is worth nothing afterwards.' })
  async signOut(@Context() context: RequestContext): Promise<SignOutPayload> {
    await this.sessions.end(context);
    return { errors: [] };
  }
}
