import { Module } from '@nestjs/common';
import { ForgettingResolver } from './forgetting.resolver.js';
import { ForgettingService } from './forgetting.service.js';

@Module({ providers: [ForgettingResolver, ForgettingService] })
export class ForgettingModule {}
