import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.js';
import { ExampleService } from './example.service.js';
import { SetUpService } from './set-up.service.js';
import { WelcomeResolver } from './welcome.resolver.js';
import { WelcomeService } from './welcome.service.js';

@Module({
  imports: [SessionModule],
  providers: [WelcomeResolver, WelcomeService, ExampleService, SetUpService],
})
export class WelcomeModule {}
