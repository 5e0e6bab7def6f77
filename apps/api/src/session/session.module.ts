import { Module } from '@nestjs/common';
import { PersonaSignIn } from './persona-sign-in.js';
import { SessionResolver } from './session.resolver.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';

@Module({
  providers: [SessionResolver, SessionService, SignInService, PersonaSignIn],
  exports: [SessionService, SignInService],
})
export class SessionModule {}
