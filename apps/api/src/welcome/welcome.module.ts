import { Module } from '@nestjs/common';
import { WelcomeResolver } from './welcome.resolver.js';
import { WelcomeService } from './welcome.service.js';

@Module({ providers: [WelcomeResolver, WelcomeService], exports: [WelcomeService] })
export class WelcomeModule {}
